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
      | decide-642 | deny     | one policy without a rule |
      | decide-644 | deny     | two of them               |
      | decide-645 | deny     | a Create                  |
      | decide-646 | permit   | beside one that admits    |

  @REQ-ACP-081
  Scenario Outline: No policy grants nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because    |
      | decide-647 | deny     | a Retrieve |
      | decide-648 | deny     | of a CSE   |

  @REQ-ACP-030 @REQ-ACP-083
  Scenario Outline: Any rule of a set is enough wherever it stands
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because    |
      | decide-649 | permit   | the first  |
      | decide-650 | permit   | the second |
      | decide-651 | permit   | the last   |
      | decide-653 | deny     | none       |

  @REQ-ACP-083
  Scenario Outline: Each of several rules about one originator counts
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because    |
      | decide-654 | permit   | the first  |
      | decide-655 | permit   | the second |
      | decide-656 | permit   | the last   |
      | decide-657 | deny     | none       |

  @REQ-ACP-084
  Scenario Outline: An originator from one rule and an operation from another do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                                 |
      | decide-658 | permit   | the first as a whole                                    |
      | decide-659 | deny     | originator of the first, operation of the second        |
      | decide-661 | permit   | the second as a whole                                   |
      | decide-662 | deny     | originator of the second, operation of the first        |
      | decide-663 | deny     | originator of the first policy, operation of the second |
      | decide-664 | permit   | the second policy as a whole                            |

  @REQ-ACP-071
  Scenario Outline: Every policy takes part
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because    |
      | decide-665 | permit   | the first  |
      | decide-666 | permit   | the second |
      | decide-668 | permit   | the last   |
      | decide-669 | deny     | none       |

  @REQ-ACP-080
  Scenario Outline: One admitting rule is enough although all else says nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                  |
      | decide-670 | permit   | one of five rules admits |
      | decide-672 | deny     | none of five does        |

  @REQ-ACP-081
  Scenario Outline: Where no rule admits the result is Deny
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                |
      | decide-673 | deny     | a Create                               |
      | decide-674 | deny     | a Retrieve                             |
      | decide-675 | deny     | an Update                              |
      | decide-676 | deny     | a Delete                               |
      | decide-677 | deny     | a Notify                               |
      | decide-678 | deny     | a discovery                            |
      | decide-679 | deny     | an originator of whom no policy speaks |

  @REQ-ACP-072
  Scenario Outline: The order of policies, rules and entries makes no difference
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                         |
      | decide-680 | permit   | in one order                    |
      | decide-681 | permit   | in another                      |
      | decide-682 | deny     | in one order, where none admits |
      | decide-683 | deny     | in another, where none admits   |

  @REQ-ACP-084
  Scenario Outline: Everything in a rule holds at once
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                    |
      | decide-684 | permit   | all five parts hold        |
      | decide-685 | deny     | all but the originator     |
      | decide-686 | deny     | all but the operation      |
      | decide-687 | deny     | all but the authentication |
      | decide-688 | deny     | all but the context        |
      | decide-689 | deny     | all but the object details |
