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
      | decide-501 | permit   | all three         |
      | decide-502 | deny     | not the time      |
      | decide-504 | deny     | not the address   |
      | decide-505 | deny     | not the place     |
      | decide-506 | deny     | the place alone   |
      | decide-507 | deny     | the time alone    |
      | decide-508 | deny     | the address alone |

  @REQ-ACP-094
  Scenario Outline: A kind that a context does not name is free
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                             |
      | decide-509 | permit   | time and address, no place is known |
      | decide-510 | permit   | time alone, no address is known     |
      | decide-511 | permit   | address alone, at night             |
      | decide-512 | deny     | address alone, which does not hold  |

  @REQ-ACP-094
  Scenario Outline: A context that names nothing restricts nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-032)

    Examples:
      | vector     | decision | because                            |
      | decide-513 | permit   | the originator that the rule names |
      | decide-514 | deny     | another originator                 |

  @REQ-ACP-093
  Scenario Outline: Of several contexts one is enough
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                                    |
      | decide-515 | permit   | the first                                                  |
      | decide-516 | permit   | the second                                                 |
      | decide-518 | permit   | the last                                                   |
      | decide-519 | deny     | none                                                       |
      | decide-520 | permit   | of an address and a country, the address                   |
      | decide-521 | permit   | of an address and a country, the country                   |
      | decide-522 | deny     | of an address and a country, neither                       |
      | decide-523 | permit   | of an address and a country that is not known, the address |

  @REQ-ACP-094
  Scenario Outline: Halves of two contexts do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                          |
      | decide-524 | deny     | the time of the first, the address of the second |
      | decide-526 | deny     | the time of the second, the address of the first |
      | decide-527 | permit   | the first as a whole                             |
      | decide-528 | permit   | the second as a whole                            |

  @REQ-ACP-094
  Scenario Outline: Contexts of two rules do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                               |
      | decide-529 | deny     | the time of the first rule, the address of the second |
      | decide-530 | permit   | the first rule as a whole                             |
      | decide-531 | deny     | the address is for Update only                        |
      | decide-533 | permit   | the address is for Retrieve                           |

  @REQ-ACP-031
  Scenario Outline: A rule without contexts is indifferent to time, address and place
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                         |
      | decide-534 | permit   | all of them told                |
      | decide-535 | permit   | none of them known but the time |
      | decide-536 | permit   | another time and place          |
      | decide-537 | deny     | another originator              |

  @REQ-ACP-032
  Scenario Outline: Rules with and without contexts side by side
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                               |
      | decide-538 | permit   | its rule has no context               |
      | decide-539 | deny     | its rule has one, which does not hold |
      | decide-540 | permit   | its rule has one, which holds         |
      | decide-541 | permit   | the last rule has no context          |
      | decide-542 | deny     | no rule names it                      |

  @REQ-ACP-082
  Scenario Outline: A rule that cannot be evaluated does not spoil one that admits
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                         |
      | decide-543 | permit   | one admits, before two that cannot be evaluated |
      | decide-544 | permit   | one admits, between them                        |
      | decide-545 | permit   | one admits, after them                          |
      | decide-547 | deny     | only rules that cannot be evaluated name it     |
      | decide-548 | permit   | one admits, in the policy after                 |
      | decide-549 | permit   | one admits, in the policy before                |

  @REQ-ACP-077
  Scenario Outline: A kind of context that nobody knows is not passed over
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-039)

    Examples:
      | vector     | decision | because                      |
      | decide-550 | deny     | alone                        |
      | decide-552 | deny     | beside a window that is open |
      | decide-553 | permit   | another rule admits          |
      | decide-554 | permit   | another context holds        |
