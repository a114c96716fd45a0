Feature: 10-03-07 Usage-constrained symmetric keys

  TS-0003 10.3.7: a key for one usage at one enrolment target. How the Security Usage Identifier goes in, as two digits or as one octet, is
  not said (SD-060): the target file pins it.

  @REQ-KEY-048 @REQ-KEY-049 @REQ-KEY-050 @REQ-KEY-051 @REQ-KEY-052 @REQ-KEY-056 @REQ-KEY-057
  Scenario Outline: A usage-constrained key is the HMAC-SHA-256 of its label and the enrolment target under Ke
    When the implementation derives a usage-constrained key, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector       | because                    |
      | usage-key-1  | SUID 21, encoded as digits |
      | usage-key-2  | SUID 22, encoded as digits |
      | usage-key-3  | SUID 23, encoded as digits |
      | usage-key-4  | SUID 24, encoded as digits |
      | usage-key-5  | SUID 25, encoded as digits |
      | usage-key-6  | SUID 21, encoded as octet  |
      | usage-key-7  | SUID 22, encoded as octet  |
      | usage-key-8  | SUID 23, encoded as octet  |
      | usage-key-9  | SUID 24, encoded as octet  |
      | usage-key-10 | SUID 25, encoded as octet  |

  @REQ-KEY-054 @REQ-KEY-053 @REQ-KEY-048 @REQ-KEY-049 @REQ-KEY-050 @REQ-KEY-051 @REQ-KEY-052 @REQ-KEY-056 @REQ-KEY-057
  Scenario Outline: The enrolment target goes in in Normalization Form KC
    When the implementation derives a usage-constrained key, vector <vector>
    Then it gives the values of the vector, or refuses by SD-070

    Examples:
      | vector       | because                                             |
      | usage-key-11 | the ligature fi becomes two letters                 |
      | usage-key-12 | full-width letters become ASCII and keep their case |
      | usage-key-13 | e and a combining acute accent become one character |
      | usage-key-14 | a compatibility ideograph becomes the unified one   |
      | usage-key-15 | three conjoining jamo become one Hangul syllable    |

  @REQ-KEY-048
  Scenario Outline: A usage-constrained key is no other function of the same inputs
    When the implementation derives a usage-constrained key, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector       | mistake                                                       |
      | usage-key-29 | the message as the key of the HMAC and Ke as its message      |
      | usage-key-33 | the bare SHA-256 of key and message                           |
      | usage-key-37 | the first 16 octets of Ke only                                |
      | usage-key-39 | the hexadecimal digits of Ke as the key of the HMAC           |
      | usage-key-40 | an octet 1 at the end, as the first block of RFC 5869         |
      | usage-key-41 | extraction and expansion of RFC 5869 with the message as info |

  @REQ-KEY-049
  Scenario Outline: A usage-constrained key comes of SHA-256 alone
    When the implementation derives a usage-constrained key, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector       | mistake                           |
      | usage-key-34 | HMAC-SHA-1                        |
      | usage-key-35 | HMAC-SHA-384, its first 32 octets |
      | usage-key-36 | HMAC-SHA-512, its first 32 octets |

  @REQ-KEY-050
  Scenario Outline: A usage-constrained key is the whole of the HMAC
    When the implementation derives a usage-constrained key, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector       | mistake                    |
      | usage-key-38 | 16 octets of the right key |

  @REQ-KEY-051
  Scenario Outline: A usage-constrained key belongs to the enrolment target, as it is
    When the implementation derives a usage-constrained key, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector       | mistake                               |
      | usage-key-23 | no identifier                         |
      | usage-key-44 | normalized and lower-cased            |
      | usage-key-60 | the SUID of another usage             |
      | usage-key-61 | the CSE-ID instead of its domain name |

  @REQ-KEY-052
  Scenario Outline: A usage-constrained key belongs to its SUID, in the encoding that was agreed
    When the implementation derives a usage-constrained key, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector       | mistake                                            |
      | usage-key-48 | the SUID as one octet, where digits were agreed    |
      | usage-key-49 | the SUID as two digits, where one octet was agreed |
      | usage-key-50 | the SUID as its digits read as hexadecimal         |
      | usage-key-51 | the SUID as four octets, most significant first    |
      | usage-key-52 | the SUID as four octets, least significant first   |
      | usage-key-53 | the SUID as two octets, one for each digit         |
      | usage-key-54 | the SUID as hexadecimal digits                     |
      | usage-key-55 | the SUID as the scope alone                        |
      | usage-key-56 | the SUID as digits of fixed width                  |
      | usage-key-59 | the SUID left out                                  |

  @REQ-KEY-053
  Scenario Outline: A usage-constrained key is not what another encoding of the enrolment target gives
    When the implementation derives a usage-constrained key, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector       | mistake                                              |
      | usage-key-30 | UTF-16, most significant octet first                 |
      | usage-key-31 | UTF-16, least significant octet first, label as well |
      | usage-key-32 | a byte order mark before the identifier              |

  @REQ-KEY-054
  Scenario Outline: A usage-constrained key is not what another form of the enrolment target gives
    When the implementation derives a usage-constrained key, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector       | mistake                                   |
      | usage-key-42 | the identifier as it came, not normalized |
      | usage-key-43 | the identifier as it came, not normalized |
      | usage-key-45 | the identifier as it came, not normalized |
      | usage-key-46 | the identifier as it came, not normalized |
      | usage-key-47 | the identifier as it came, not normalized |

  @REQ-KEY-056
  Scenario Outline: A usage-constrained key has its own label, to the letter
    When the implementation derives a usage-constrained key, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector       | mistake                          |
      | usage-key-16 | the label of 10.3.2              |
      | usage-key-17 | the label of 10.3.3              |
      | usage-key-18 | the label without its hyphen     |
      | usage-key-21 | the label in its quotation marks |
      | usage-key-22 | no label                         |

  @REQ-KEY-057
  Scenario Outline: A usage-constrained key comes of label and identifier with nothing between, before or after
    When the implementation derives a usage-constrained key, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector       | mistake                                              |
      | usage-key-19 | the label with a NUL after it                        |
      | usage-key-20 | the identifier with a NUL after it                   |
      | usage-key-24 | a space between label and identifier                 |
      | usage-key-25 | the bars of the formula taken for characters         |
      | usage-key-26 | the length of the identifier before it               |
      | usage-key-27 | the lengths of both after them, as TS 33.220 does it |
      | usage-key-28 | the identifier before the label                      |
      | usage-key-57 | the SUID after the target                            |
      | usage-key-58 | the SUID after the target                            |

  @REQ-KEY-048
  Scenario Outline: A usage-constrained key is not derived of what is no key or no identifier
    When the implementation derives a usage-constrained key, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector       | because                           |
      | usage-key-62 | an Enrolment Key of 31 octets     |
      | usage-key-63 | an empty identifier of the target |
