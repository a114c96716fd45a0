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
      | decide-585 | permit   | a container        |
      | decide-586 | permit   | a contentInstance  |
      | decide-588 | permit   | a flexContainer    |
      | decide-589 | deny     | another originator |

  @REQ-ACP-015
  Scenario Outline: One type may be created and another may not
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                  |
      | decide-590 | permit   | containers only, a container             |
      | decide-591 | deny     | containers only, a contentInstance       |
      | decide-592 | permit   | contentInstances only, a contentInstance |
      | decide-593 | deny     | contentInstances only, a container       |

  @REQ-ACP-065
  Scenario Outline: resourceType limits a rule to targets of that type
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                    |
      | decide-594 | permit   | under a container          |
      | decide-595 | deny     | for AEs, under a container |
      | decide-597 | permit   | for AEs, under an AE       |
      | decide-598 | deny     | for groups, under an AE    |

  @REQ-ACP-100
  Scenario Outline: resourceType is the type of the target and not of the child
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                          |
      | decide-599 | permit   | the target is a container                        |
      | decide-600 | deny     | the child is the contentInstance, not the target |
      | decide-602 | deny     | the child is the container, the target an AE     |

  @REQ-ACP-103
  Scenario Outline: Each type of the list may be created
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                |
      | decide-603 | permit   | the first of the list  |
      | decide-604 | permit   | the middle of the list |
      | decide-606 | permit   | the last of the list   |

  @REQ-ACP-104
  Scenario Outline: No other type may be created
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                      |
      | decide-607 | deny     | a container may be made, its content may not |
      | decide-608 | deny     | neither of two                               |
      | decide-609 | deny     | not the range between two                    |
      | decide-610 | deny     | a digit of each                              |

  @REQ-ACP-098
  Scenario Outline: One of several object details is enough
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                           |
      | decide-611 | permit   | the first holds                   |
      | decide-612 | permit   | the second holds                  |
      | decide-614 | deny     | the third is about another target |
      | decide-615 | permit   | the third holds under an AE       |

  @REQ-ACP-099
  Scenario Outline: Everything within one element has to hold
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                |
      | decide-616 | permit   | both hold                              |
      | decide-617 | deny     | the right child under the wrong target |
      | decide-618 | deny     | the wrong child under the right target |
      | decide-619 | deny     | neither holds                          |

  @REQ-ACP-099
  Scenario Outline: Parts of two elements do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                         |
      | decide-620 | permit   | the first holds as a whole                      |
      | decide-621 | deny     | the target fits the one and the child the other |

  @REQ-ACP-105
  Scenario Outline: Child types alone decide whatever the type of the target
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                              |
      | decide-623 | permit   | under a flexContainer                |
      | decide-624 | deny     | under a flexContainer, another child |
      | decide-625 | permit   | under an AE                          |
      | decide-626 | deny     | under an AE, another child           |

  @REQ-ACP-069
  Scenario Outline: Child types take nothing away from the other operations of the rule
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-627 | permit   | a Retrieve  |
      | decide-628 | permit   | an Update   |
      | decide-629 | permit   | a Delete    |
      | decide-630 | permit   | a Notify    |
      | decide-631 | permit   | a discovery |

  @REQ-ACP-066 @REQ-ACP-102
  Scenario Outline: specializationType is compared with the definition in the content
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                          |
      | decide-632 | permit   | the definition                   |
      | decide-633 | permit   | the definition, under any target |

  @REQ-ACP-066
  Scenario Outline: specializationType limits a rule to one specialization
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                           |
      | decide-634 | deny     | another definition                                |
      | decide-635 | deny     | another definition, under any target              |
      | decide-636 | deny     | the right definition of a type that is not listed |

  @REQ-ACP-102
  Scenario Outline: A definition is compared as a whole
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                      |
      | decide-637 | deny     | a prefix of the definition   |
      | decide-638 | deny     | the segments before the last |
      | decide-639 | deny     | the definition is its prefix |
      | decide-640 | deny     | the last segment             |
      | decide-641 | deny     | no wildcard is defined here  |
