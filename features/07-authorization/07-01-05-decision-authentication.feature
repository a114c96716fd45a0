@shim
Feature: 07-01-05 Decision authentication

  TS-0003 table 7.1.5-1: what accessControlAuthenticationFlag of a rule demands, held against rq_authn, which is told here.

  @REQ-ACP-085
  Scenario Outline: The flag is TRUE and the originator is authenticated
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                               |
      | decide-567 | permit   | the flag is met                       |
      | decide-569 | permit   | met by a CSE                          |
      | decide-570 | deny     | it gives no other operation           |
      | decide-571 | deny     | it gives no other originator anything |

  @REQ-ACP-086
  Scenario Outline: The flag is TRUE and the originator is not authenticated
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                         |
      | decide-572 | deny     | all else of the rule holds      |
      | decide-574 | deny     | the keyword all is no exception |
      | decide-575 | deny     | nor is a wildcard               |
      | decide-576 | deny     | nor is a CSE                    |
      | decide-577 | deny     | nor is a role                   |

  @REQ-ACP-086 @REQ-ACP-076
  Scenario Outline: The flag is TRUE and it is not known whether the originator is authenticated
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                         |
      | decide-578 | deny     | what is not known does not hold |
      | decide-579 | deny     | the keyword all is no exception |

  @REQ-ACP-087
  Scenario Outline: The flag is FALSE and the originator is authenticated
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                 |
      | decide-580 | permit   | nothing is demanded                     |
      | decide-582 | deny     | authentication gives no other operation |

  @REQ-ACP-088
  Scenario Outline: The flag is FALSE and the originator is not authenticated
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                     |
      | decide-583 | permit   | nothing is demanded         |
      | decide-584 | deny     | it gives no other operation |
      | decide-585 | permit   | nor where it is not known   |

  @REQ-ACP-035
  Scenario Outline: A rule without the flag does not ask for authentication
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because            |
      | decide-586 | permit   | authenticated      |
      | decide-587 | permit   | not authenticated  |
      | decide-589 | deny     | another originator |

  @REQ-ACP-035 @REQ-ACP-086
  Scenario Outline: The flag of one rule is no other rule's
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                        |
      | decide-590 | permit   | the rule for Retrieve has none |
      | decide-591 | deny     | the rule for Update has it     |
      | decide-592 | deny     | the rule for Delete has it     |

  @REQ-ACP-086 @REQ-ACP-088
  Scenario Outline: Of two rules for the same thing the one without the demand is enough
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                            |
      | decide-593 | permit   | the demand stands first            |
      | decide-594 | permit   | the demand stands last             |
      | decide-595 | deny     | both demand                        |
      | decide-596 | deny     | the one without it is another AE's |
