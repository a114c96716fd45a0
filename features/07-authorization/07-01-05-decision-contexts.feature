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
      | decide-511 | permit   | all three         |
      | decide-512 | deny     | not the time      |
      | decide-514 | deny     | not the address   |
      | decide-515 | deny     | not the place     |
      | decide-516 | deny     | the place alone   |
      | decide-517 | deny     | the time alone    |
      | decide-518 | deny     | the address alone |

  @REQ-ACP-094
  Scenario Outline: A kind that a context does not name is free
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                             |
      | decide-519 | permit   | time and address, no place is known |
      | decide-520 | permit   | time alone, no address is known     |
      | decide-521 | permit   | address alone, at night             |
      | decide-522 | deny     | address alone, which does not hold  |

  @REQ-ACP-094
  Scenario Outline: A context that names nothing restricts nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-032)

    Examples:
      | vector     | decision | because                            |
      | decide-523 | permit   | the originator that the rule names |
      | decide-524 | deny     | another originator                 |

  @REQ-ACP-093
  Scenario Outline: Of several contexts one is enough
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                                    |
      | decide-525 | permit   | the first                                                  |
      | decide-526 | permit   | the second                                                 |
      | decide-528 | permit   | the last                                                   |
      | decide-529 | deny     | none                                                       |
      | decide-530 | permit   | of an address and a country, the address                   |
      | decide-531 | permit   | of an address and a country, the country                   |
      | decide-532 | deny     | of an address and a country, neither                       |
      | decide-533 | permit   | of an address and a country that is not known, the address |

  @REQ-ACP-094
  Scenario Outline: Halves of two contexts do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                          |
      | decide-534 | deny     | the time of the first, the address of the second |
      | decide-536 | deny     | the time of the second, the address of the first |
      | decide-537 | permit   | the first as a whole                             |
      | decide-538 | permit   | the second as a whole                            |

  @REQ-ACP-094
  Scenario Outline: Contexts of two rules do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                               |
      | decide-539 | deny     | the time of the first rule, the address of the second |
      | decide-540 | permit   | the first rule as a whole                             |
      | decide-541 | deny     | the address is for Update only                        |
      | decide-543 | permit   | the address is for Retrieve                           |

  @REQ-ACP-031
  Scenario Outline: A rule without contexts is indifferent to time, address and place
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                         |
      | decide-544 | permit   | all of them told                |
      | decide-545 | permit   | none of them known but the time |
      | decide-546 | permit   | another time and place          |
      | decide-547 | deny     | another originator              |

  @REQ-ACP-032
  Scenario Outline: Rules with and without contexts side by side
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                               |
      | decide-548 | permit   | its rule has no context               |
      | decide-549 | deny     | its rule has one, which does not hold |
      | decide-550 | permit   | its rule has one, which holds         |
      | decide-551 | permit   | the last rule has no context          |
      | decide-552 | deny     | no rule names it                      |

  @REQ-ACP-082
  Scenario Outline: A rule that cannot be evaluated does not spoil one that admits
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                         |
      | decide-553 | permit   | one admits, before two that cannot be evaluated |
      | decide-554 | permit   | one admits, between them                        |
      | decide-555 | permit   | one admits, after them                          |
      | decide-557 | deny     | only rules that cannot be evaluated name it     |
      | decide-558 | permit   | one admits, in the policy after                 |
      | decide-559 | permit   | one admits, in the policy before                |

  @REQ-ACP-077
  Scenario Outline: A kind of context that nobody knows is not passed over
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-039)

    Examples:
      | vector     | decision | because                      |
      | decide-560 | deny     | alone                        |
      | decide-562 | deny     | beside a window that is open |
      | decide-563 | permit   | another rule admits          |

  @REQ-ACP-077 @REQ-ACP-093
  Scenario Outline: A context of a kind that nobody knows takes nothing from another
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-039)

    Examples:
      | vector     | decision | because                                |
      | decide-564 | permit   | one that holds stands before it        |
      | decide-565 | permit   | one that holds stands after it         |
      | decide-566 | deny     | one that does not hold stands after it |
