@shim
Feature: 07-01-05 Decision rules

  TS-0003 7.1.5: permit-overrides. res_acrs is an OR over the rules of all policies, each rule an AND over its parts, and where nothing
  admits the result is Deny.

  @REQ-ACP-030
  Scenario Outline: A set without a rule grants nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                   |
      | decide-597 | deny     | one policy without a rule |
      | decide-598 | deny     | two of them               |
      | decide-599 | deny     | a Create                  |
      | decide-600 | permit   | beside one that admits    |

  @REQ-ACP-081
  Scenario Outline: No policy grants nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because    |
      | decide-601 | deny     | a Retrieve |
      | decide-602 | deny     | of a CSE   |

  @REQ-ACP-030 @REQ-ACP-083
  Scenario Outline: Any rule of a set is enough wherever it stands
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because    |
      | decide-603 | permit   | the first  |
      | decide-604 | permit   | the second |
      | decide-605 | permit   | the last   |
      | decide-606 | deny     | none       |

  @REQ-ACP-083
  Scenario Outline: Each of several rules about one originator counts
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because    |
      | decide-607 | permit   | the first  |
      | decide-608 | permit   | the second |
      | decide-609 | permit   | the last   |
      | decide-610 | deny     | none       |

  @REQ-ACP-084
  Scenario Outline: An originator from one rule and an operation from another do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                                 |
      | decide-611 | permit   | the first as a whole                                    |
      | decide-612 | deny     | originator of the first, operation of the second        |
      | decide-613 | permit   | the second as a whole                                   |
      | decide-614 | deny     | originator of the second, operation of the first        |
      | decide-615 | deny     | originator of the first policy, operation of the second |
      | decide-616 | permit   | the second policy as a whole                            |

  @REQ-ACP-071
  Scenario Outline: Every policy takes part
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because    |
      | decide-617 | permit   | the first  |
      | decide-618 | permit   | the second |
      | decide-619 | permit   | the last   |
      | decide-620 | deny     | none       |

  @REQ-ACP-080
  Scenario Outline: One admitting rule is enough although all else says nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                  |
      | decide-621 | permit   | one of five rules admits |
      | decide-622 | deny     | none of five does        |

  @REQ-ACP-081
  Scenario Outline: Where no rule admits the result is Deny
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                |
      | decide-623 | deny     | a Create                               |
      | decide-624 | deny     | a Retrieve                             |
      | decide-625 | deny     | an Update                              |
      | decide-626 | deny     | a Delete                               |
      | decide-627 | deny     | a Notify                               |
      | decide-628 | deny     | an originator of whom no policy speaks |

  @REQ-ACP-072
  Scenario Outline: The order of policies, rules and entries makes no difference
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                         |
      | decide-629 | permit   | in one order                    |
      | decide-630 | permit   | in another                      |
      | decide-631 | deny     | in one order, where none admits |
      | decide-632 | deny     | in another, where none admits   |

  @REQ-ACP-084
  Scenario Outline: Everything in a rule holds at once
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                    |
      | decide-633 | permit   | all of it                  |
      | decide-634 | deny     | all but the originator     |
      | decide-635 | deny     | all but the operation      |
      | decide-636 | deny     | all but the context        |
      | decide-637 | deny     | all but the object details |

  @REQ-ACP-084 @REQ-ACP-085 @REQ-ACP-086
  Scenario Outline: Everything in a rule holds at once, authentication among it
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                    |
      | decide-638 | permit   | all of it                  |
      | decide-639 | deny     | all but the authentication |
      | decide-640 | deny     | authentication alone       |
