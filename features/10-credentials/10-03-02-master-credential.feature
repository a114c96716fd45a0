Feature: 10-03-02 Master Credential

  TS-0003 10.3.2: Km of the Enrolment Key and the identifier of the M2M Authentication Function. The vectors stand in the catalogue, with
  their intermediate values; the last outlines hold each known mistake against what the implementation gives.

  @REQ-KEY-017 @REQ-KEY-018 @REQ-KEY-019 @REQ-KEY-020 @REQ-KEY-023 @REQ-KEY-024
  Scenario Outline: Km is the HMAC-SHA-256 of its label and the MAF-ID under Ke
    When the implementation derives Km, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector | because                                                     |
      | km-1   | a MAF-ID of ASCII letters                                   |
      | km-2   | a key of counting octets, to compute by hand                |
      | km-20  | a MAF-ID of 253 characters, the most that a domain name has |
      | km-21  | a key that begins with zero octets                          |
      | km-22  | a key of zero octets                                        |

  @REQ-KEY-017 @REQ-KEY-018 @REQ-KEY-019 @REQ-KEY-020 @REQ-KEY-023 @REQ-KEY-024
  Scenario Outline: A MAF-ID of one label, where it is taken
    When the implementation derives Km, vector <vector>
    Then it gives the values of the vector, or refuses by SD-070

    Examples:
      | vector | because                |
      | km-19  | a MAF-ID of one letter |

  @REQ-KEY-017 @REQ-KEY-018 @REQ-KEY-019 @REQ-KEY-020 @REQ-KEY-023 @REQ-KEY-024
  Scenario Outline: Letters of the MAF-ID keep their case
    When the implementation derives Km, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector | because                                       |
      | km-11  | capital letters stay capital: no case folding |

  @REQ-KEY-021 @REQ-KEY-017 @REQ-KEY-018 @REQ-KEY-019 @REQ-KEY-020 @REQ-KEY-023 @REQ-KEY-024
  Scenario Outline: The MAF-ID beyond ASCII goes in as UTF-8
    When the implementation derives Km, vector <vector>
    Then it gives the values of the vector, or refuses by SD-070

    Examples:
      | vector | because                                                                         |
      | km-8   | a letter beyond ASCII that NFKC leaves alone                                    |
      | km-15  | a character beyond the first plane that NFKC leaves alone: four octets of UTF-8 |

  @REQ-KEY-022 @REQ-KEY-021 @REQ-KEY-017 @REQ-KEY-018 @REQ-KEY-019 @REQ-KEY-020 @REQ-KEY-023 @REQ-KEY-024
  Scenario Outline: The MAF-ID goes in in Normalization Form KC
    When the implementation derives Km, vector <vector>
    Then it gives the values of the vector, or refuses by SD-070

    Examples:
      | vector | because                                                           |
      | km-3   | the ligature fi becomes two letters                               |
      | km-4   | full-width letters become ASCII and keep their case               |
      | km-5   | e and a combining acute accent become one character               |
      | km-6   | a compatibility ideograph becomes the unified one                 |
      | km-7   | three conjoining jamo become one Hangul syllable                  |
      | km-9   | a ligature and a combining accent: every form gives another text  |
      | km-10  | a superscript two becomes a two                                   |
      | km-12  | the Angstrom sign becomes the letter A with ring                  |
      | km-13  | two combining marks change places                                 |
      | km-14  | a mathematical capital A beyond the first plane becomes an A      |
      | km-16  | a letter of Devanagari that is taken apart and not composed again |
      | km-17  | one character becomes eighteen                                    |
      | km-18  | half-width kana and its voicing mark become one kana              |

  @REQ-KEY-017
  Scenario Outline: Km is no other function of the same inputs
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                                                       |
      | km-38  | the message as the key of the HMAC and Ke as its message      |
      | km-42  | the bare SHA-256 of key and message                           |
      | km-46  | the first 16 octets of Ke only                                |
      | km-48  | the hexadecimal digits of Ke as the key of the HMAC           |
      | km-49  | an octet 1 at the end, as the first block of RFC 5869         |
      | km-50  | extraction and expansion of RFC 5869 with the message as info |

  @REQ-KEY-018
  Scenario Outline: Km comes of SHA-256 alone
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                           |
      | km-43  | HMAC-SHA-1                        |
      | km-44  | HMAC-SHA-384, its first 32 octets |
      | km-45  | HMAC-SHA-512, its first 32 octets |

  @REQ-KEY-019
  Scenario Outline: Km is the whole of the HMAC
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                    |
      | km-47  | 16 octets of the right key |

  @REQ-KEY-020
  Scenario Outline: Km belongs to the MAF-ID, as it is
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                    |
      | km-32  | no identifier              |
      | km-53  | normalized and lower-cased |
      | km-64  | normalized and lower-cased |
      | km-67  | normalized and lower-cased |
      | km-70  | normalized and lower-cased |

  @REQ-KEY-021
  Scenario Outline: Km is not what another encoding of the MAF-ID gives
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                                              |
      | km-39  | UTF-16, most significant octet first                 |
      | km-40  | UTF-16, least significant octet first, label as well |
      | km-41  | a byte order mark before the identifier              |
      | km-58  | Latin-1 instead of UTF-8                             |
      | km-59  | UTF-8 of UTF-8 that was taken for Latin-1            |
      | km-71  | each surrogate in three octets, as CESU-8 has it     |

  @REQ-KEY-022
  Scenario Outline: Km is not what another form of the MAF-ID gives
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                                                  |
      | km-51  | the identifier as it came, not normalized                |
      | km-52  | the identifier as it came, not normalized                |
      | km-54  | the identifier as it came, not normalized                |
      | km-55  | the identifier as it came, not normalized                |
      | km-56  | the identifier as it came, not normalized                |
      | km-57  | Normalization Form D: taken apart, without compatibility |
      | km-60  | the identifier as it came, not normalized                |
      | km-61  | Normalization Form C: canonical, without compatibility   |
      | km-62  | Normalization Form KD: taken apart and not composed      |
      | km-63  | the identifier as it came, not normalized                |
      | km-65  | the identifier as it came, not normalized                |
      | km-66  | Normalization Form D: taken apart, without compatibility |
      | km-68  | the identifier as it came, not normalized                |
      | km-69  | the identifier as it came, not normalized                |
      | km-72  | the identifier as it came, not normalized                |
      | km-73  | the identifier as it came, not normalized                |
      | km-74  | the identifier as it came, not normalized                |
      | km-75  | Normalization Form KD: taken apart and not composed      |

  @REQ-KEY-023
  Scenario Outline: Km has its own label, to the letter
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                          |
      | km-23  | the label of 10.3.3              |
      | km-24  | the label of 10.3.7              |
      | km-25  | the label with Enrollment        |
      | km-26  | the label in small letters       |
      | km-27  | the label with a full stop       |
      | km-30  | the label in its quotation marks |
      | km-31  | no label                         |

  @REQ-KEY-024
  Scenario Outline: Km comes of label and identifier with nothing between, before or after
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                                              |
      | km-28  | the label with a NUL after it                        |
      | km-29  | the identifier with a NUL after it                   |
      | km-33  | a space between label and identifier                 |
      | km-34  | the bars of the formula taken for characters         |
      | km-35  | the length of the identifier before it               |
      | km-36  | the lengths of both after them, as TS 33.220 does it |
      | km-37  | the identifier before the label                      |

  @REQ-KEY-017
  Scenario Outline: Km is not derived of what is no key or no identifier
    When the implementation derives Km, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector | because                                     |
      | km-76  | an Enrolment Key of 31 octets               |
      | km-77  | an Enrolment Key of 33 octets               |
      | km-78  | all 48 exported octets as the Enrolment Key |
      | km-79  | no Enrolment Key                            |
      | km-80  | an empty MAF-ID                             |
