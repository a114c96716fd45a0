Feature: 10-03-03 Provisioned Secure Connection Key

  TS-0003 10.3.3: Kpsa of the Enrolment Key and the CSE-ID or AE-ID of enrolee B. The clause does not say in which form that identifier goes
  in (SD-053), and each gives another key: the target file pins it.

  @REQ-KEY-025 @REQ-KEY-026 @REQ-KEY-027 @REQ-KEY-028 @REQ-KEY-031 @REQ-KEY-032
  Scenario Outline: Kpsa is the HMAC-SHA-256 of its label and the identifier of enrolee B under Ke
    When the implementation derives Kpsa, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector  | because                                                |
      | kpsa-1  | a CSE-ID, SP-relative                                  |
      | kpsa-2  | an AE-ID of the hosting CSE's, SP-relative             |
      | kpsa-3  | an AE-ID of the service provider's, SP-relative        |
      | kpsa-4  | a CSE-ID, absolute                                     |
      | kpsa-5  | an AE-ID of the hosting CSE's, absolute                |
      | kpsa-6  | an AE-ID of the service provider's, absolute           |
      | kpsa-7  | an AE-ID as its stem, the form relative to its CSE     |
      | kpsa-8  | an AE-ID as its stem, assigned by the service provider |
      | kpsa-23 | a key of counting octets, to compute by hand           |

  @REQ-KEY-025 @REQ-KEY-026 @REQ-KEY-027 @REQ-KEY-028 @REQ-KEY-031 @REQ-KEY-032
  Scenario Outline: Letters of the identifier of enrolee B keep their case
    When the implementation derives Kpsa, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector  | because                                       |
      | kpsa-17 | capital letters stay capital: no case folding |

  @REQ-KEY-029 @REQ-KEY-025 @REQ-KEY-026 @REQ-KEY-027 @REQ-KEY-028 @REQ-KEY-031 @REQ-KEY-032
  Scenario Outline: The identifier of enrolee B beyond ASCII goes in as UTF-8
    When the implementation derives Kpsa, vector <vector>
    Then it gives the values of the vector, or refuses by SD-083

    Examples:
      | vector  | because                                      |
      | kpsa-14 | a letter beyond ASCII that NFKC leaves alone |

  @REQ-KEY-030 @REQ-KEY-029 @REQ-KEY-025 @REQ-KEY-026 @REQ-KEY-027 @REQ-KEY-028 @REQ-KEY-031 @REQ-KEY-032
  Scenario Outline: The identifier of enrolee B goes in in Normalization Form KC
    When the implementation derives Kpsa, vector <vector>
    Then it gives the values of the vector, or refuses by SD-083

    Examples:
      | vector  | because                                                          |
      | kpsa-9  | the ligature fi becomes two letters                              |
      | kpsa-10 | full-width letters become ASCII and keep their case              |
      | kpsa-11 | e and a combining acute accent become one character              |
      | kpsa-12 | a compatibility ideograph becomes the unified one                |
      | kpsa-13 | three conjoining jamo become one Hangul syllable                 |
      | kpsa-15 | a ligature and a combining accent: every form gives another text |
      | kpsa-16 | a superscript two becomes a two                                  |
      | kpsa-18 | the ligature fi becomes two letters; absolute                    |
      | kpsa-19 | full-width letters become ASCII and keep their case; absolute    |
      | kpsa-20 | e and a combining acute accent become one character; absolute    |
      | kpsa-21 | a compatibility ideograph becomes the unified one; absolute      |
      | kpsa-22 | three conjoining jamo become one Hangul syllable; absolute       |

  @REQ-KEY-025
  Scenario Outline: Kpsa is no other function of the same inputs
    When the implementation derives Kpsa, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector  | mistake                                                       |
      | kpsa-37 | the message as the key of the HMAC and Ke as its message      |
      | kpsa-41 | the bare SHA-256 of key and message                           |
      | kpsa-45 | the first 16 octets of Ke only                                |
      | kpsa-47 | the hexadecimal digits of Ke as the key of the HMAC           |
      | kpsa-48 | an octet 1 at the end, as the first block of RFC 5869         |
      | kpsa-49 | extraction and expansion of RFC 5869 with the message as info |

  @REQ-KEY-026
  Scenario Outline: Kpsa comes of SHA-256 alone
    When the implementation derives Kpsa, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector  | mistake                           |
      | kpsa-42 | HMAC-SHA-1                        |
      | kpsa-43 | HMAC-SHA-384, its first 32 octets |
      | kpsa-44 | HMAC-SHA-512, its first 32 octets |

  @REQ-KEY-027
  Scenario Outline: Kpsa is the whole of the HMAC
    When the implementation derives Kpsa, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector  | mistake                    |
      | kpsa-46 | 16 octets of the right key |

  @REQ-KEY-028
  Scenario Outline: Kpsa belongs to the identifier of enrolee B, as it is
    When the implementation derives Kpsa, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector  | mistake                                    |
      | kpsa-31 | no identifier                              |
      | kpsa-51 | normalized and lower-cased                 |
      | kpsa-53 | normalized and lower-cased                 |
      | kpsa-55 | normalized and lower-cased                 |
      | kpsa-57 | normalized and lower-cased                 |
      | kpsa-59 | normalized and lower-cased                 |
      | kpsa-61 | normalized and lower-cased                 |
      | kpsa-67 | normalized and lower-cased                 |
      | kpsa-69 | normalized and lower-cased                 |
      | kpsa-70 | normalized and lower-cased                 |
      | kpsa-72 | normalized and lower-cased                 |
      | kpsa-74 | normalized and lower-cased                 |
      | kpsa-76 | normalized and lower-cased                 |
      | kpsa-78 | normalized and lower-cased                 |
      | kpsa-80 | normalized and lower-cased                 |
      | kpsa-81 | without the slash                          |
      | kpsa-82 | absolute, where SP-relative was agreed     |
      | kpsa-83 | the stem, where SP-relative was agreed     |
      | kpsa-84 | SP-relative, where absolute was agreed     |
      | kpsa-85 | with one slash before the service provider |
      | kpsa-86 | the CSE-ID alone instead of the AE-ID      |
      | kpsa-87 | SP-relative, where the stem was agreed     |

  @REQ-KEY-029
  Scenario Outline: Kpsa is not what another encoding of the identifier of enrolee B gives
    When the implementation derives Kpsa, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector  | mistake                                              |
      | kpsa-38 | UTF-16, most significant octet first                 |
      | kpsa-39 | UTF-16, least significant octet first, label as well |
      | kpsa-40 | a byte order mark before the identifier              |
      | kpsa-62 | Latin-1 instead of UTF-8                             |
      | kpsa-63 | UTF-8 of UTF-8 that was taken for Latin-1            |

  @REQ-KEY-030
  Scenario Outline: Kpsa is not what another form of the identifier of enrolee B gives
    When the implementation derives Kpsa, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector  | mistake                                                  |
      | kpsa-50 | the identifier as it came, not normalized                |
      | kpsa-52 | the identifier as it came, not normalized                |
      | kpsa-54 | the identifier as it came, not normalized                |
      | kpsa-56 | the identifier as it came, not normalized                |
      | kpsa-58 | the identifier as it came, not normalized                |
      | kpsa-60 | Normalization Form D: taken apart, without compatibility |
      | kpsa-64 | the identifier as it came, not normalized                |
      | kpsa-65 | Normalization Form C: canonical, without compatibility   |
      | kpsa-66 | Normalization Form KD: taken apart and not composed      |
      | kpsa-68 | the identifier as it came, not normalized                |
      | kpsa-71 | the identifier as it came, not normalized                |
      | kpsa-73 | the identifier as it came, not normalized                |
      | kpsa-75 | the identifier as it came, not normalized                |
      | kpsa-77 | the identifier as it came, not normalized                |
      | kpsa-79 | the identifier as it came, not normalized                |

  @REQ-KEY-031
  Scenario Outline: Kpsa has its own label, to the letter
    When the implementation derives Kpsa, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector  | mistake                          |
      | kpsa-24 | the label of 10.3.2              |
      | kpsa-25 | the label of 10.3.7              |
      | kpsa-26 | the label without Key            |
      | kpsa-29 | the label in its quotation marks |
      | kpsa-30 | no label                         |

  @REQ-KEY-032
  Scenario Outline: Kpsa comes of label and identifier with nothing between, before or after
    When the implementation derives Kpsa, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector  | mistake                                              |
      | kpsa-27 | the label with a NUL after it                        |
      | kpsa-28 | the identifier with a NUL after it                   |
      | kpsa-32 | a space between label and identifier                 |
      | kpsa-33 | the bars of the formula taken for characters         |
      | kpsa-34 | the length of the identifier before it               |
      | kpsa-35 | the lengths of both after them, as TS 33.220 does it |
      | kpsa-36 | the identifier before the label                      |

  @REQ-KEY-025
  Scenario Outline: Kpsa is not derived of what is no key or no identifier
    When the implementation derives Kpsa, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector  | because                       |
      | kpsa-88 | an Enrolment Key of 16 octets |
      | kpsa-89 | an Enrolment Key of 33 octets |
      | kpsa-90 | an empty identifier           |
