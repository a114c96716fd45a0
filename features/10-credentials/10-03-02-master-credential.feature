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
      | km-18  | a MAF-ID of one letter                                      |
      | km-19  | a MAF-ID of 253 characters, the most that a domain name has |
      | km-20  | a key that begins with zero octets                          |
      | km-21  | a key of zero octets                                        |

  @REQ-KEY-017 @REQ-KEY-018 @REQ-KEY-019 @REQ-KEY-020 @REQ-KEY-023 @REQ-KEY-024
  Scenario Outline: Letters of the MAF-ID keep their case
    When the implementation derives Km, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector | because                                       |
      | km-10  | capital letters stay capital: no case folding |

  @REQ-KEY-017 @REQ-KEY-018 @REQ-KEY-019 @REQ-KEY-020 @REQ-KEY-021 @REQ-KEY-023 @REQ-KEY-024
  Scenario Outline: The MAF-ID beyond ASCII goes in as UTF-8
    When the implementation derives Km, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector | because                                                                         |
      | km-8   | a letter beyond ASCII that NFKC leaves alone                                    |
      | km-14  | a character beyond the first plane that NFKC leaves alone: four octets of UTF-8 |

  @REQ-KEY-017 @REQ-KEY-018 @REQ-KEY-019 @REQ-KEY-020 @REQ-KEY-021 @REQ-KEY-022 @REQ-KEY-023 @REQ-KEY-024
  Scenario Outline: The MAF-ID goes in in Normalization Form KC
    When the implementation derives Km, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector | because                                                           |
      | km-3   | the ligature fi becomes two letters                               |
      | km-4   | full-width letters become ASCII and keep their case               |
      | km-5   | e and a combining acute accent become one character               |
      | km-6   | a compatibility ideograph becomes the unified one                 |
      | km-7   | three conjoining jamo become one Hangul syllable                  |
      | km-9   | a superscript two becomes a two                                   |
      | km-11  | the Angstrom sign becomes the letter A with ring                  |
      | km-12  | two combining marks change places                                 |
      | km-13  | a mathematical capital A beyond the first plane becomes an A      |
      | km-15  | a letter of Devanagari that is taken apart and not composed again |
      | km-16  | one character becomes eighteen                                    |
      | km-17  | half-width kana and its voicing mark become one kana              |

  @REQ-KEY-017
  Scenario Outline: Km is no other function of the same inputs
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                                                       |
      | km-37  | the message as the key of the HMAC and Ke as its message      |
      | km-41  | the bare SHA-256 of key and message                           |
      | km-45  | the first 16 octets of Ke only                                |
      | km-47  | the hexadecimal digits of Ke as the key of the HMAC           |
      | km-48  | an octet 1 at the end, as the first block of RFC 5869         |
      | km-49  | extraction and expansion of RFC 5869 with the message as info |

  @REQ-KEY-018
  Scenario Outline: Km comes of SHA-256 alone
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                           |
      | km-42  | HMAC-SHA-1                        |
      | km-43  | HMAC-SHA-384, its first 32 octets |
      | km-44  | HMAC-SHA-512, its first 32 octets |

  @REQ-KEY-019
  Scenario Outline: Km is the whole of the HMAC
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                    |
      | km-46  | 16 octets of the right key |

  @REQ-KEY-020
  Scenario Outline: Km belongs to the MAF-ID, as it is
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                    |
      | km-31  | no identifier              |
      | km-54  | normalized and lower-cased |
      | km-65  | normalized and lower-cased |

  @REQ-KEY-021
  Scenario Outline: Km is not what another encoding of the MAF-ID gives
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                                              |
      | km-38  | UTF-16, most significant octet first                 |
      | km-39  | UTF-16, least significant octet first, label as well |
      | km-40  | a byte order mark before the identifier              |
      | km-61  | Latin-1 instead of UTF-8                             |
      | km-62  | UTF-8 of UTF-8 that was taken for Latin-1            |
      | km-70  | each surrogate in three octets, as CESU-8 has it     |

  @REQ-KEY-022
  Scenario Outline: Km is not what another form of the MAF-ID gives
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                                                |
      | km-50  | the identifier as it came, not normalized              |
      | km-51  | Normalization Form C: canonical, without compatibility |
      | km-52  | the identifier as it came, not normalized              |
      | km-53  | Normalization Form C: canonical, without compatibility |
      | km-55  | the identifier as it came, not normalized              |
      | km-56  | Normalization Form KD: taken apart and not composed    |
      | km-57  | the identifier as it came, not normalized              |
      | km-58  | the identifier as it came, not normalized              |
      | km-59  | Normalization Form KD: taken apart and not composed    |
      | km-60  | Normalization Form KD: taken apart and not composed    |
      | km-63  | the identifier as it came, not normalized              |
      | km-64  | Normalization Form C: canonical, without compatibility |
      | km-66  | the identifier as it came, not normalized              |
      | km-67  | Normalization Form D                                   |
      | km-68  | the identifier as it came, not normalized              |
      | km-69  | the identifier as it came, not normalized              |
      | km-71  | the identifier as it came, not normalized              |
      | km-72  | the identifier as it came, not normalized              |
      | km-73  | the identifier as it came, not normalized              |
      | km-74  | Normalization Form D                                   |

  @REQ-KEY-023
  Scenario Outline: Km has its own label, to the letter
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                          |
      | km-22  | the label of 10.3.3              |
      | km-23  | the label of 10.3.7              |
      | km-24  | the label with Enrollment        |
      | km-25  | the label in small letters       |
      | km-26  | the label with a full stop       |
      | km-29  | the label in its quotation marks |
      | km-30  | no label                         |

  @REQ-KEY-024
  Scenario Outline: Km comes of label and identifier with nothing between, before or after
    When the implementation derives Km, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake                                              |
      | km-27  | the label with a NUL after it                        |
      | km-28  | the identifier with a NUL after it                   |
      | km-32  | a space between label and identifier                 |
      | km-33  | the bars of the formula taken for characters         |
      | km-34  | the length of the identifier before it               |
      | km-35  | the lengths of both after them, as TS 33.220 does it |
      | km-36  | the identifier before the label                      |

  @REQ-KEY-017
  Scenario Outline: Km is not derived of what is no key or no identifier
    When the implementation derives Km, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector | because                                     |
      | km-75  | an Enrolment Key of 31 octets               |
      | km-76  | an Enrolment Key of 33 octets               |
      | km-77  | all 48 exported octets as the Enrolment Key |
      | km-78  | no Enrolment Key                            |
      | km-79  | an empty MAF-ID                             |
