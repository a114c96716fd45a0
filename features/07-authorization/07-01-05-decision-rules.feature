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
      | decide-654 | deny     | one policy without a rule |
      | decide-656 | deny     | two of them               |
      | decide-657 | deny     | a Create                  |
      | decide-658 | permit   | beside one that admits    |

  @REQ-ACP-081
  Scenario Outline: No policy grants nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because    |
      | decide-659 | deny     | a Retrieve |
      | decide-660 | deny     | of a CSE   |

  @REQ-ACP-030 @REQ-ACP-083
  Scenario Outline: Any rule of a set is enough wherever it stands
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because    |
      | decide-661 | permit   | the first  |
      | decide-662 | permit   | the second |
      | decide-663 | permit   | the last   |
      | decide-665 | deny     | none       |

  @REQ-ACP-083
  Scenario Outline: Each of several rules about one originator counts
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because    |
      | decide-666 | permit   | the first  |
      | decide-667 | permit   | the second |
      | decide-668 | permit   | the last   |
      | decide-669 | deny     | none       |

  @REQ-ACP-084
  Scenario Outline: An originator from one rule and an operation from another do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                                 |
      | decide-670 | permit   | the first as a whole                                    |
      | decide-671 | deny     | originator of the first, operation of the second        |
      | decide-673 | permit   | the second as a whole                                   |
      | decide-674 | deny     | originator of the second, operation of the first        |
      | decide-675 | deny     | originator of the first policy, operation of the second |
      | decide-676 | permit   | the second policy as a whole                            |

  @REQ-ACP-071
  Scenario Outline: Every policy takes part
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because    |
      | decide-677 | permit   | the first  |
      | decide-678 | permit   | the second |
      | decide-680 | permit   | the last   |
      | decide-681 | deny     | none       |

  @REQ-ACP-080
  Scenario Outline: One admitting rule is enough although all else says nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                  |
      | decide-682 | permit   | one of five rules admits |
      | decide-684 | deny     | none of five does        |

  @REQ-ACP-081
  Scenario Outline: Where no rule admits the result is Deny
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                |
      | decide-685 | deny     | a Create                               |
      | decide-686 | deny     | a Retrieve                             |
      | decide-687 | deny     | an Update                              |
      | decide-688 | deny     | a Delete                               |
      | decide-689 | deny     | a Notify                               |
      | decide-690 | deny     | an originator of whom no policy speaks |

  @REQ-ACP-072
  Scenario Outline: The order of policies, rules and entries makes no difference
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                         |
      | decide-691 | permit   | in one order                    |
      | decide-692 | permit   | in another                      |
      | decide-693 | deny     | in one order, where none admits |
      | decide-694 | deny     | in another, where none admits   |

  @REQ-ACP-084
  Scenario Outline: Everything in a rule holds at once
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                    |
      | decide-695 | permit   | all of it                  |
      | decide-696 | deny     | all but the originator     |
      | decide-697 | deny     | all but the operation      |
      | decide-698 | deny     | all but the context        |
      | decide-699 | deny     | all but the object details |

  @REQ-ACP-084 @REQ-ACP-085 @REQ-ACP-086
  Scenario Outline: Everything in a rule holds at once, authentication among it
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                    |
      | decide-700 | permit   | all of it                  |
      | decide-701 | deny     | all but the authentication |
      | decide-702 | deny     | authentication alone       |
