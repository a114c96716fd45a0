@shim
Feature: 07-01-05 Decision authentication

  TS-0003 table 7.1.5-1: what accessControlAuthenticationFlag of a rule demands, held against rq_authn, which is told here.

  @REQ-ACP-085
  Scenario Outline: The flag is TRUE and the originator is authenticated
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                               |
      | decide-520 | permit   | the flag is met                       |
      | decide-521 | permit   | met by a CSE                          |
      | decide-522 | deny     | it gives no other operation           |
      | decide-523 | deny     | it gives no other originator anything |

  @REQ-ACP-086
  Scenario Outline: The flag is TRUE and the originator is not authenticated
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                         |
      | decide-524 | deny     | all else of the rule holds      |
      | decide-525 | deny     | the keyword all is no exception |
      | decide-526 | deny     | nor is a wildcard               |
      | decide-527 | deny     | nor is a CSE                    |
      | decide-528 | deny     | nor is a role                   |

  @REQ-ACP-086 @REQ-ACP-076
  Scenario Outline: The flag is TRUE and it is not known whether the originator is authenticated
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                         |
      | decide-529 | deny     | what is not known does not hold |
      | decide-530 | deny     | the keyword all is no exception |

  @REQ-ACP-087
  Scenario Outline: The flag is FALSE and the originator is authenticated
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                 |
      | decide-531 | permit   | nothing is demanded                     |
      | decide-532 | deny     | authentication gives no other operation |

  @REQ-ACP-088
  Scenario Outline: The flag is FALSE and the originator is not authenticated
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                     |
      | decide-533 | permit   | nothing is demanded         |
      | decide-534 | deny     | it gives no other operation |
      | decide-535 | permit   | nor where it is not known   |

  @REQ-ACP-035
  Scenario Outline: A rule without the flag does not ask for authentication
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because            |
      | decide-536 | permit   | authenticated      |
      | decide-537 | permit   | not authenticated  |
      | decide-538 | deny     | another originator |

  @REQ-ACP-035 @REQ-ACP-086
  Scenario Outline: The flag of one rule is no other rule's
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                        |
      | decide-539 | permit   | the rule for Retrieve has none |
      | decide-540 | deny     | the rule for Update has it     |
      | decide-541 | deny     | the rule for Delete has it     |

  @REQ-ACP-086 @REQ-ACP-088
  Scenario Outline: Of two rules for the same thing the one without the demand is enough
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                            |
      | decide-542 | permit   | the demand stands first            |
      | decide-543 | permit   | the demand stands last             |
      | decide-544 | deny     | both demand                        |
      | decide-545 | deny     | the one without it is another AE's |
