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
      | decide-7 | deny     | the same stem, at a CSE so called of another SP |

  @REQ-ACP-037
  Scenario Outline: A rule names an AE in SP-relative form
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                                          |
      | decide-8  | permit   | an AE of the hosting CSE, whose From is the stem |
      | decide-10 | deny     | another AE of the hosting CSE                    |
      | decide-11 | deny     | the same stem, registered elsewhere              |
      | decide-12 | permit   | an AE registered elsewhere                       |
      | decide-13 | deny     | the same stem at another CSE                     |
      | decide-14 | deny     | the same path under another SP                   |

  @REQ-ACP-038
  Scenario Outline: A rule names an AE in absolute form
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                                               |
      | decide-15 | permit   | an AE of the hosting CSE, whose From is the stem      |
      | decide-16 | deny     | another AE of the hosting CSE                         |
      | decide-17 | deny     | the same stem, registered elsewhere                   |
      | decide-18 | deny     | the same path under another SP                        |
      | decide-19 | permit   | an AE registered elsewhere, whose From is SP-relative |
      | decide-20 | permit   | an AE of another SP                                   |
      | decide-21 | deny     | the same path in the own SP                           |

  @REQ-ACP-039
  Scenario Outline: A rule names a CSE
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                                         |
      | decide-22 | permit   | the CSE itself                                  |
      | decide-23 | permit   | the same CSE, written another way               |
      | decide-24 | deny     | another CSE                                     |
      | decide-25 | deny     | an AE of that CSE is not that CSE               |
      | decide-27 | deny     | the CSE of an AE is not that AE                 |
      | decide-28 | deny     | the same path under another SP                  |
      | decide-29 | permit   | a CSE of another SP                             |
      | decide-30 | deny     | the same path in the own SP                     |
      | decide-31 | deny     | the hosting CSE is not the AEs registered there |

  @REQ-ACP-040 @REQ-ACP-090
  Scenario Outline: An AE-ID matches as a whole
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                                   |
      | decide-32 | permit   | the identifier itself                     |
      | decide-33 | deny     | a prefix of it                            |
      | decide-34 | deny     | it is a prefix of this one                |
      | decide-36 | deny     | its stem is a suffix of this one          |
      | decide-37 | deny     | it begins and ends alike                  |
      | decide-38 | deny     | this one is a prefix of it                |
      | decide-39 | deny     | the absolute form is a prefix of this one |

  @REQ-ACP-040 @REQ-ACP-036
  Scenario Outline: A stem matches as a whole
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-027)

    Examples:
      | vector    | decision | because                               |
      | decide-40 | deny     | a prefix of it                        |
      | decide-41 | deny     | it is a prefix of this one            |
      | decide-42 | deny     | it is a suffix of this one            |
      | decide-43 | deny     | it ends like one registered elsewhere |

  @REQ-ACP-040 @REQ-ACP-039
  Scenario Outline: A CSE-ID matches as a whole
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                                   |
      | decide-44 | deny     | it is a prefix of this one                |
      | decide-45 | deny     | this one is a prefix of it                |
      | decide-46 | deny     | the absolute form is a prefix of this one |

  @REQ-ACP-041
  Scenario Outline: Letter case counts
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                          |
      | decide-47 | deny     | capitals in From                 |
      | decide-49 | deny     | capitals in the rule             |
      | decide-50 | deny     | one capital in the rule          |
      | decide-51 | deny     | a CSE-ID in capitals             |
      | decide-52 | deny     | a CSE-ID in capitals in the rule |

  @REQ-ACP-042
  Scenario Outline: Characters that an identifier may contain stand for themselves
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                              |
      | decide-53 | permit   | a full stop                          |
      | decide-54 | deny     | a full stop is no regular expression |
      | decide-56 | deny     | a full stop cannot be left out       |
      | decide-57 | permit   | a low line                           |
      | decide-58 | deny     | a low line is no LIKE                |
      | decide-59 | permit   | a hyphen                             |
      | decide-60 | deny     | a hyphen cannot be left out          |
      | decide-61 | permit   | a tilde                              |

  @REQ-ACP-042
  Scenario Outline: Characters with a meaning elsewhere widen nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-046)

    Examples:
      | vector    | decision | because                      |
      | decide-62 | deny     | regular expression, repeated |
      | decide-63 | deny     | regular expression, class    |
      | decide-64 | deny     | regular expression, group    |
      | decide-65 | deny     | regular expression, anchor   |
      | decide-66 | deny     | regular expression, either   |
      | decide-67 | deny     | regular expression, digit    |
      | decide-68 | deny     | glob, any one                |
      | decide-69 | deny     | LIKE, any                    |

  @REQ-ACP-043
  Scenario Outline: The keyword all admits every AE
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                    |
      | decide-70 | permit   | an AE of the hosting CSE   |
      | decide-71 | permit   | the keyword among others   |
      | decide-72 | permit   | an AE registered elsewhere |
      | decide-73 | permit   | an AE of another SP        |
      | decide-74 | deny     | an AE that is called so    |

  @REQ-ACP-043 @REQ-ACP-039
  Scenario Outline: The keyword all admits every CSE
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because             |
      | decide-75 | permit   | a CSE of the own SP |
      | decide-76 | permit   | a CSE of another SP |

  @REQ-ACP-089
  Scenario Outline: Entries that match nothing do the others no harm
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                           |
      | decide-77 | permit   | before it an AE that there is not |
      | decide-78 | permit   | behind it the same                |
      | decide-79 | permit   | a CSE of another SP               |
      | decide-80 | deny     | none of them is the originator    |

  @REQ-ACP-089
  Scenario Outline: Entries of other kinds do the others no harm
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-046)

    Examples:
      | vector    | decision | because                        |
      | decide-81 | permit   | an SP domain                   |
      | decide-82 | permit   | a Role-ID that nobody holds    |
      | decide-83 | permit   | a pattern                      |
      | decide-84 | deny     | none of them is the originator |

  @REQ-ACP-090
  Scenario Outline: Each originator of a long list is admitted, and no other
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because           |
      | decide-85 | permit   | the first         |
      | decide-86 | permit   | one in the middle |
      | decide-87 | permit   | the last          |
      | decide-88 | deny     | one more          |

  @REQ-ACP-033
  Scenario Outline: An empty list of originators admits nobody
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-032)

    Examples:
      | vector    | decision | because                  |
      | decide-89 | deny     | an AE of the hosting CSE |
      | decide-91 | deny     | a CSE                    |
