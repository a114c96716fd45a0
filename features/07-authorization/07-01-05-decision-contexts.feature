@shim
Feature: 07-01-05 Decision contexts

  TS-0003 7.1.4 and 7.1.5: within one context time, address and location must all hold, as far as it names them; of several contexts in one
  rule one is enough. What one context or one rule lacks, another does not lend it, and what is not known does not hold.

  @REQ-ACP-094
  Scenario Outline: Within one context all must hold
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because           |
      | decide-470 | permit   | all three         |
      | decide-471 | deny     | not the time      |
      | decide-472 | deny     | not the address   |
      | decide-473 | deny     | not the place     |
      | decide-474 | deny     | the place alone   |
      | decide-475 | deny     | the time alone    |
      | decide-476 | deny     | the address alone |

  @REQ-ACP-094
  Scenario Outline: A kind that a context does not name is free
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                             |
      | decide-477 | permit   | time and address, no place is known |
      | decide-478 | permit   | time alone, no address is known     |
      | decide-479 | permit   | address alone, at night             |
      | decide-480 | deny     | address alone, which does not hold  |

  @REQ-ACP-094
  Scenario Outline: A context that names nothing restricts nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-032)

    Examples:
      | vector     | decision | because                            |
      | decide-481 | permit   | the originator that the rule names |
      | decide-482 | deny     | another originator                 |

  @REQ-ACP-093
  Scenario Outline: Of several contexts one is enough
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                                    |
      | decide-483 | permit   | the first                                                  |
      | decide-484 | permit   | the second                                                 |
      | decide-485 | permit   | the last                                                   |
      | decide-486 | deny     | none                                                       |
      | decide-487 | permit   | of an address and a country, the address                   |
      | decide-488 | permit   | of an address and a country, the country                   |
      | decide-489 | deny     | of an address and a country, neither                       |
      | decide-490 | permit   | of an address and a country that is not known, the address |

  @REQ-ACP-094
  Scenario Outline: Halves of two contexts do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                          |
      | decide-491 | deny     | the time of the first, the address of the second |
      | decide-492 | deny     | the time of the second, the address of the first |
      | decide-493 | permit   | the first as a whole                             |
      | decide-494 | permit   | the second as a whole                            |

  @REQ-ACP-094
  Scenario Outline: Contexts of two rules do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                               |
      | decide-495 | deny     | the time of the first rule, the address of the second |
      | decide-496 | permit   | the first rule as a whole                             |
      | decide-497 | deny     | the address is for Update only                        |
      | decide-498 | permit   | the address is for Retrieve                           |

  @REQ-ACP-031
  Scenario Outline: A rule without contexts is indifferent to time, address and place
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                         |
      | decide-499 | permit   | all of them told                |
      | decide-500 | permit   | none of them known but the time |
      | decide-501 | permit   | another time and place          |
      | decide-502 | deny     | another originator              |

  @REQ-ACP-032
  Scenario Outline: Rules with and without contexts side by side
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                               |
      | decide-503 | permit   | its rule has no context               |
      | decide-504 | deny     | its rule has one, which does not hold |
      | decide-505 | permit   | its rule has one, which holds         |
      | decide-506 | permit   | the last rule has no context          |
      | decide-507 | deny     | no rule names it                      |

  @REQ-ACP-082
  Scenario Outline: A rule that cannot be evaluated does not spoil one that admits
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                         |
      | decide-508 | permit   | one admits, before two that cannot be evaluated |
      | decide-509 | permit   | one admits, between them                        |
      | decide-510 | permit   | one admits, after them                          |
      | decide-511 | deny     | only rules that cannot be evaluated name it     |
      | decide-512 | permit   | one admits, in the policy after                 |
      | decide-513 | permit   | one admits, in the policy before                |

  @REQ-ACP-077
  Scenario Outline: A kind of context that nobody knows is not passed over
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-039)

    Examples:
      | vector     | decision | because                      |
      | decide-514 | deny     | alone                        |
      | decide-515 | deny     | beside a window that is open |
      | decide-516 | permit   | another rule admits          |

  @REQ-ACP-077 @REQ-ACP-093
  Scenario Outline: A context of a kind that nobody knows takes nothing from another
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-039)

    Examples:
      | vector     | decision | because                                |
      | decide-517 | permit   | one that holds stands before it        |
      | decide-518 | permit   | one that holds stands after it         |
      | decide-519 | deny     | one that does not hold stands after it |
