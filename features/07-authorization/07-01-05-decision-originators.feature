@shim
Feature: 07-01-05 Decision originators

  TS-0003 7.1.3 and 7.1.5, res_origs, asked of the decision alone: the request is told, so that originators count which a plain binding
  does not let in, such as CSEs and AEs registered elsewhere. The hosting CSE is /id-in of //m2msp.example.

  @REQ-ACP-036 @REQ-ACP-090
  Scenario Outline: A rule names an AE by its AE-ID-Stem
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-027)

    Examples:
      | vector   | decision | because                                         |
      | decide-1 | permit   | the AE                                          |
      | decide-2 | deny     | another AE                                      |
      | decide-3 | permit   | the second of two                               |
      | decide-4 | deny     | none of two                                     |
      | decide-5 | deny     | the same stem, registered elsewhere             |
      | decide-6 | deny     | the same stem, at a CSE so called of another SP |

  @REQ-ACP-037
  Scenario Outline: A rule names an AE in SP-relative form
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                                          |
      | decide-7  | permit   | an AE of the hosting CSE, whose From is the stem |
      | decide-8  | deny     | another AE of the hosting CSE                    |
      | decide-9  | deny     | the same stem, registered elsewhere              |
      | decide-10 | permit   | an AE registered elsewhere                       |
      | decide-11 | deny     | the same stem at another CSE                     |
      | decide-12 | deny     | the same path under another SP                   |

  @REQ-ACP-038
  Scenario Outline: A rule names an AE in absolute form
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                                               |
      | decide-13 | permit   | an AE of the hosting CSE, whose From is the stem      |
      | decide-14 | deny     | another AE of the hosting CSE                         |
      | decide-15 | deny     | the same stem, registered elsewhere                   |
      | decide-16 | deny     | the same path under another SP                        |
      | decide-17 | permit   | an AE registered elsewhere, whose From is SP-relative |
      | decide-18 | permit   | an AE of another SP                                   |
      | decide-19 | deny     | the same path in the own SP                           |

  @REQ-ACP-039
  Scenario Outline: A rule names a CSE
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                                         |
      | decide-20 | permit   | the CSE itself                                  |
      | decide-21 | permit   | the same CSE, written another way               |
      | decide-22 | deny     | another CSE                                     |
      | decide-23 | deny     | an AE of that CSE is not that CSE               |
      | decide-24 | deny     | the CSE of an AE is not that AE                 |
      | decide-25 | deny     | the same path under another SP                  |
      | decide-26 | permit   | a CSE of another SP                             |
      | decide-27 | deny     | the same path in the own SP                     |
      | decide-28 | deny     | the hosting CSE is not the AEs registered there |

  @REQ-ACP-040 @REQ-ACP-090
  Scenario Outline: An AE-ID matches as a whole
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                                   |
      | decide-29 | permit   | the identifier itself                     |
      | decide-30 | deny     | a prefix of it                            |
      | decide-31 | deny     | it is a prefix of this one                |
      | decide-32 | deny     | its stem is a suffix of this one          |
      | decide-33 | deny     | it begins and ends alike                  |
      | decide-34 | deny     | this one is a prefix of it                |
      | decide-35 | deny     | the absolute form is a prefix of this one |

  @REQ-ACP-040 @REQ-ACP-036
  Scenario Outline: A stem matches as a whole
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-027)

    Examples:
      | vector    | decision | because                               |
      | decide-36 | deny     | a prefix of it                        |
      | decide-37 | deny     | it is a prefix of this one            |
      | decide-38 | deny     | it is a suffix of this one            |
      | decide-39 | deny     | it ends like one registered elsewhere |

  @REQ-ACP-040 @REQ-ACP-039
  Scenario Outline: A CSE-ID matches as a whole
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                                   |
      | decide-40 | deny     | it is a prefix of this one                |
      | decide-41 | deny     | this one is a prefix of it                |
      | decide-42 | deny     | the absolute form is a prefix of this one |

  @REQ-ACP-041
  Scenario Outline: Letter case counts
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                          |
      | decide-43 | deny     | capitals in From                 |
      | decide-44 | deny     | capitals in the rule             |
      | decide-45 | deny     | one capital in the rule          |
      | decide-46 | deny     | a CSE-ID in capitals             |
      | decide-47 | deny     | a CSE-ID in capitals in the rule |

  @REQ-ACP-042
  Scenario Outline: Characters that an identifier may contain stand for themselves
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                              |
      | decide-48 | permit   | a full stop                          |
      | decide-49 | deny     | a full stop is no regular expression |
      | decide-50 | deny     | a full stop cannot be left out       |
      | decide-51 | permit   | a low line                           |
      | decide-52 | deny     | a low line is no LIKE                |
      | decide-53 | permit   | a hyphen                             |
      | decide-54 | deny     | a hyphen cannot be left out          |
      | decide-55 | permit   | a tilde                              |

  @REQ-ACP-042
  Scenario Outline: Characters with a meaning elsewhere widen nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-046)

    Examples:
      | vector    | decision | because                      |
      | decide-56 | deny     | regular expression, repeated |
      | decide-57 | deny     | regular expression, class    |
      | decide-58 | deny     | regular expression, group    |
      | decide-59 | deny     | regular expression, anchor   |
      | decide-60 | deny     | regular expression, either   |
      | decide-61 | deny     | regular expression, digit    |
      | decide-62 | deny     | glob, any one                |
      | decide-63 | deny     | LIKE, any                    |

  @REQ-ACP-043
  Scenario Outline: The keyword all admits every AE
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                    |
      | decide-64 | permit   | an AE of the hosting CSE   |
      | decide-65 | permit   | the keyword among others   |
      | decide-66 | permit   | an AE registered elsewhere |
      | decide-67 | permit   | an AE of another SP        |
      | decide-68 | deny     | an AE that is called so    |

  @REQ-ACP-043 @REQ-ACP-039
  Scenario Outline: The keyword all admits every CSE
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because             |
      | decide-69 | permit   | a CSE of the own SP |
      | decide-70 | permit   | a CSE of another SP |

  @REQ-ACP-089
  Scenario Outline: Entries that match nothing do the others no harm
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                           |
      | decide-71 | permit   | before it an AE that there is not |
      | decide-72 | permit   | behind it the same                |
      | decide-73 | permit   | a CSE of another SP               |
      | decide-74 | deny     | none of them is the originator    |

  @REQ-ACP-089
  Scenario Outline: Entries of other kinds do the others no harm
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-046)

    Examples:
      | vector    | decision | because                        |
      | decide-75 | permit   | an SP domain                   |
      | decide-76 | permit   | a Role-ID that nobody holds    |
      | decide-77 | permit   | a pattern                      |
      | decide-78 | deny     | none of them is the originator |

  @REQ-ACP-090
  Scenario Outline: Each originator of a long list is admitted, and no other
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because           |
      | decide-79 | permit   | the first         |
      | decide-80 | permit   | one in the middle |
      | decide-81 | permit   | the last          |
      | decide-82 | deny     | one more          |

  @REQ-ACP-033
  Scenario Outline: An empty list of originators admits nobody
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-032)

    Examples:
      | vector    | decision | because                  |
      | decide-83 | deny     | an AE of the hosting CSE |
      | decide-84 | deny     | a CSE                    |
