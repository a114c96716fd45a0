Feature: 08-03-02-03 Keys of GBA

  TS-0003 8.3.2.3: Ke is Ks, KeID is the B-TID, and Km or Kpsa is the key for the NAF, all by 3GPP TS 33.220. The identifier of the security
  protocol at Ua is not given (SD-072): it is an input.

  @REQ-GBA-001
  Scenario Outline: Ks is CK, then IK
    When the implementation derives Ks, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector   | because                    |
      | gba-ks-1 | octets that look random    |
      | gba-ks-2 | CK begins with zero octets |

  @REQ-GBA-001
  Scenario Outline: Ks is no other function of CK and IK
    When the implementation derives Ks, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector   | mistake                     |
      | gba-ks-3 | IK first                    |
      | gba-ks-4 | exclusive or                |
      | gba-ks-5 | hashed by SHA-256           |
      | gba-ks-6 | CK alone                    |
      | gba-ks-7 | HMAC-SHA-256 of IK under CK |

  @REQ-GBA-001
  Scenario Outline: Ks is not derived of what is no CK or no IK
    When the implementation derives Ks, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector    | because            |
      | gba-ks-8  | a CK of 15 octets  |
      | gba-ks-9  | an IK of 17 octets |
      | gba-ks-10 | no CK              |

  @REQ-GBA-004
  Scenario Outline: A B-TID is RAND in base64, "@" and the name of the BSF
    When the implementation forms a B-TID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector     | because                                |
      | gba-btid-1 | octets that look random                |
      | gba-btid-2 | octets whose base64 has plus and slash |
      | gba-btid-3 | an M2M Enrolment Function as the BSF   |

  @REQ-GBA-004
  Scenario Outline: A B-TID has no other form
    When the implementation forms a B-TID, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector      | mistake                              |
      | gba-btid-4  | hexadecimal digits instead of base64 |
      | gba-btid-5  | base64 without its padding           |
      | gba-btid-6  | base64url with padding               |
      | gba-btid-7  | the name of the BSF first            |
      | gba-btid-8  | no at sign                           |
      | gba-btid-9  | RAND alone                           |
      | gba-btid-10 | the base64 of the hexadecimal digits |

  @REQ-GBA-004
  Scenario Outline: No B-TID is formed of what is no RAND or no name
    When the implementation forms a B-TID, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector      | because             |
      | gba-btid-11 | a RAND of 15 octets |
      | gba-btid-12 | no RAND             |
      | gba-btid-13 | no name of the BSF  |

  @REQ-GBA-009 @REQ-GBA-005 @REQ-GBA-006 @REQ-GBA-007 @REQ-GBA-008 @REQ-GBA-014 @REQ-GBA-015
  Scenario Outline: Ks_NAF is the HMAC-SHA-256 of FC and four parameters with their lengths
    When the implementation derives the keys for a NAF, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                                               |
      | gba-naf-1 | GBA_ME, a NAF that is an M2M Authentication Function  |
      | gba-naf-3 | GBA_ME, a NAF that is a CSE                           |
      | gba-naf-5 | a NAF of 253 characters: its length needs both octets |

  @REQ-GBA-010 @REQ-GBA-011 @REQ-GBA-005 @REQ-GBA-006 @REQ-GBA-007 @REQ-GBA-008 @REQ-GBA-014 @REQ-GBA-015
  Scenario Outline: Ks_ext_NAF is derived as Ks_NAF is, Ks_int_NAF for another purpose
    When the implementation derives the keys for a NAF, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                                |
      | gba-naf-2 | GBA_U, both keys                       |
      | gba-naf-4 | GBA_U, another security protocol at Ua |

  @REQ-GBA-012 @REQ-GBA-009 @REQ-GBA-005 @REQ-GBA-006 @REQ-GBA-007 @REQ-GBA-008 @REQ-GBA-014 @REQ-GBA-015
  Scenario Outline: The IMPI goes in in Normalization Form KC
    When the implementation derives the keys for a NAF, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector     | because                                                          |
      | gba-naf-6  | the ligature fi becomes two letters, in the IMPI                 |
      | gba-naf-7  | full-width letters become ASCII and keep their case, in the IMPI |
      | gba-naf-8  | e and a combining acute accent become one character, in the IMPI |
      | gba-naf-9  | a compatibility ideograph becomes the unified one, in the IMPI   |
      | gba-naf-10 | three conjoining jamo become one Hangul syllable, in the IMPI    |

  @REQ-GBA-013 @REQ-GBA-009 @REQ-GBA-005 @REQ-GBA-006 @REQ-GBA-007 @REQ-GBA-008 @REQ-GBA-014 @REQ-GBA-015
  Scenario Outline: The FQDN of the NAF goes in in Normalization Form KC
    When the implementation derives the keys for a NAF, vector <vector>
    Then it gives the values of the vector, or refuses by SD-070

    Examples:
      | vector     | because                                 |
      | gba-naf-11 | the ligature fi, in the FQDN of the NAF |

  @REQ-GBA-005
  Scenario Outline: The keys are no other function of the same inputs
    When the implementation derives the keys for a NAF, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector     | mistake                             |
      | gba-naf-35 | IK before CK in Ks                  |
      | gba-naf-36 | the message as the key of the HMAC  |
      | gba-naf-37 | HMAC-SHA-1                          |
      | gba-naf-38 | the bare SHA-256 of key and message |
      | gba-naf-39 | Ks itself                           |

  @REQ-GBA-006
  Scenario Outline: FC is 01
    When the implementation derives the keys for a NAF, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector     | mistake    |
      | gba-naf-26 | no FC      |
      | gba-naf-27 | another FC |

  @REQ-GBA-007
  Scenario Outline: The length of each parameter follows it, in two octets
    When the implementation derives the keys for a NAF, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector     | mistake                                         |
      | gba-naf-18 | the length of the IMPI before it was normalized |
      | gba-naf-23 | no lengths                                      |
      | gba-naf-24 | each length before its parameter                |
      | gba-naf-25 | lengths with the least significant octet first  |

  @REQ-GBA-008
  Scenario Outline: RAND comes before the IMPI, as octets
    When the implementation derives the keys for a NAF, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector     | mistake                        |
      | gba-naf-31 | IMPI before RAND               |
      | gba-naf-34 | the hexadecimal digits of RAND |

  @REQ-GBA-010 @REQ-GBA-011
  Scenario Outline: Each of the two keys has its purpose
    When the implementation derives the keys for a NAF, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector     | mistake                              |
      | gba-naf-40 | the keys exchanged                   |
      | gba-naf-41 | gba-u as the purpose of both         |
      | gba-naf-42 | gba-me as the purpose of both        |
      | gba-naf-43 | gba-u padded to the length of gba-me |

  @REQ-GBA-009
  Scenario Outline: The purpose of Ks_NAF is gba-me, to the letter
    When the implementation derives the keys for a NAF, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector     | mistake                         |
      | gba-naf-19 | gba-u as the purpose            |
      | gba-naf-20 | the purpose in capitals         |
      | gba-naf-21 | the purpose with an underscore  |
      | gba-naf-22 | the purpose with a NUL after it |

  @REQ-GBA-012
  Scenario Outline: The IMPI goes in, as it is normalized
    When the implementation derives the keys for a NAF, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector     | mistake                                                                 |
      | gba-naf-12 | the IMPI as it came, not normalized; its length is that of what went in |
      | gba-naf-13 | the IMPI as it came, not normalized; its length is that of what went in |
      | gba-naf-14 | the IMPI as it came, not normalized; its length is that of what went in |
      | gba-naf-15 | the IMPI as it came, not normalized; its length is that of what went in |
      | gba-naf-16 | the IMPI as it came, not normalized; its length is that of what went in |
      | gba-naf-32 | the IMSI instead of the IMPI                                            |

  @REQ-GBA-013
  Scenario Outline: The FQDN of the NAF goes in, as it is normalized
    When the implementation derives the keys for a NAF, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector     | mistake                               |
      | gba-naf-17 | the FQDN as it came, not normalized   |
      | gba-naf-33 | the CSE-ID instead of its domain name |

  @REQ-GBA-014
  Scenario Outline: The NAF-ID is the FQDN and the protocol identifier, as one parameter
    When the implementation derives the keys for a NAF, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector     | mistake                                        |
      | gba-naf-28 | the protocol identifier left out               |
      | gba-naf-29 | the protocol identifier before the FQDN        |
      | gba-naf-30 | FQDN and protocol identifier as two parameters |

  @REQ-GBA-005
  Scenario Outline: No key is derived of what is no Ks, no RAND or no name
    When the implementation derives the keys for a NAF, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector     | because                           |
      | gba-naf-44 | a Ks of 16 octets                 |
      | gba-naf-45 | a RAND of 15 octets               |
      | gba-naf-46 | a protocol identifier of 4 octets |
      | gba-naf-47 | no IMPI                           |
      | gba-naf-48 | no FQDN                           |
