@shim
Feature: 07-01-05 Decision object details

  TS-0003 7.1.5, res_objd: for a Create one of the object details has to hold, each with its type of the target, its specialization and its
  child types. Types are numbers, as on the wire: 2 is an AE, 3 a container, 4 a contentInstance, 9 a group, 23 a subscription, 28 a flexContainer.

  @REQ-ACP-068
  Scenario Outline: Without object details a rule covers children of every type
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because            |
      | decide-546 | permit   | a container        |
      | decide-547 | permit   | a contentInstance  |
      | decide-548 | permit   | a flexContainer    |
      | decide-549 | deny     | another originator |

  @REQ-ACP-015
  Scenario Outline: One type may be created and another may not
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                  |
      | decide-550 | permit   | containers only, a container             |
      | decide-551 | deny     | containers only, a contentInstance       |
      | decide-552 | permit   | contentInstances only, a contentInstance |
      | decide-553 | deny     | contentInstances only, a container       |

  @REQ-ACP-065
  Scenario Outline: resourceType limits a rule to targets of that type
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                    |
      | decide-554 | permit   | under a container          |
      | decide-555 | deny     | for AEs, under a container |
      | decide-556 | permit   | for AEs, under an AE       |
      | decide-557 | deny     | for groups, under an AE    |

  @REQ-ACP-100
  Scenario Outline: resourceType is the type of the target and not of the child
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                          |
      | decide-558 | permit   | the target is a container                        |
      | decide-559 | deny     | the child is the contentInstance, not the target |
      | decide-560 | deny     | the child is the container, the target an AE     |

  @REQ-ACP-103
  Scenario Outline: Each type of the list may be created
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                |
      | decide-561 | permit   | the first of the list  |
      | decide-562 | permit   | the middle of the list |
      | decide-563 | permit   | the last of the list   |

  @REQ-ACP-104
  Scenario Outline: No other type may be created
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                      |
      | decide-564 | deny     | a container may be made, its content may not |
      | decide-565 | deny     | neither of two                               |
      | decide-566 | deny     | not the range between two                    |
      | decide-567 | deny     | a digit of each                              |

  @REQ-ACP-098
  Scenario Outline: One of several object details is enough
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                           |
      | decide-568 | permit   | the first holds                   |
      | decide-569 | permit   | the second holds                  |
      | decide-570 | deny     | the third is about another target |
      | decide-571 | permit   | the third holds under an AE       |

  @REQ-ACP-099
  Scenario Outline: Everything within one element has to hold
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                |
      | decide-572 | permit   | both hold                              |
      | decide-573 | deny     | the right child under the wrong target |
      | decide-574 | deny     | the wrong child under the right target |
      | decide-575 | deny     | neither holds                          |

  @REQ-ACP-099
  Scenario Outline: Parts of two elements do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                         |
      | decide-576 | permit   | the first holds as a whole                      |
      | decide-577 | deny     | the target fits the one and the child the other |

  @REQ-ACP-105
  Scenario Outline: Child types alone decide whatever the type of the target
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                              |
      | decide-578 | permit   | under a flexContainer                |
      | decide-579 | deny     | under a flexContainer, another child |
      | decide-580 | permit   | under an AE                          |
      | decide-581 | deny     | under an AE, another child           |

  @REQ-ACP-069
  Scenario Outline: Child types take nothing away from the other operations of the rule
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-582 | permit   | a Retrieve  |
      | decide-583 | permit   | an Update   |
      | decide-584 | permit   | a Delete    |
      | decide-585 | permit   | a Notify    |
      | decide-586 | permit   | a discovery |

  @REQ-ACP-066 @REQ-ACP-102
  Scenario Outline: specializationType is compared with the definition in the content
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                          |
      | decide-587 | permit   | the definition                   |
      | decide-588 | permit   | the definition, under any target |

  @REQ-ACP-066
  Scenario Outline: specializationType limits a rule to one specialization
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                           |
      | decide-589 | deny     | another definition                                |
      | decide-590 | deny     | another definition, under any target              |
      | decide-591 | deny     | the right definition of a type that is not listed |

  @REQ-ACP-102
  Scenario Outline: A definition is compared as a whole
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                      |
      | decide-592 | deny     | a prefix of the definition   |
      | decide-593 | deny     | the segments before the last |
      | decide-594 | deny     | the definition is its prefix |
      | decide-595 | deny     | the last segment             |
      | decide-596 | deny     | no wildcard is defined here  |
