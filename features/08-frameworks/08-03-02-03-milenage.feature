Feature: 08-03-02-03 MILENAGE

  TS-0003 8.3.2.3 lets the GBA of TS 33.220 bootstrap Ks; AKA with MILENAGE (TS 35.206) stands behind it where the operator uses that
  example set. The test sets are those that 3GPP published in TS 35.207 and TS 35.208.

  @REQ-GBA-023 @REQ-GBA-024 @REQ-GBA-025 @REQ-GBA-026 @REQ-GBA-027 @REQ-GBA-028
  Scenario Outline: The published test sets from OP
    When the implementation computes MILENAGE, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector      | because                                                                                                                            |
      | milenage-1  | 3GPP TS 35.208 clause 4.3.1, Test Set 1 (also TS 35.207, Test Set 1); from OP                                                      |
      | milenage-3  | 3GPP TS 35.207 clauses 4.4, 5.4, 6.4, Test Set 2 (TS 35.208 clause 4.3.2 repeats Test Set 1 in the copies that were seen); from OP |
      | milenage-5  | 3GPP TS 35.208 clause 4.3.3, Test Set 3 (also TS 35.207, Test Set 3); from OP                                                      |
      | milenage-7  | 3GPP TS 35.208 clause 4.3.4, Test Set 4 (also TS 35.207, Test Set 4); from OP                                                      |
      | milenage-9  | 3GPP TS 35.208 clause 4.3.5, Test Set 5 (also TS 35.207, Test Set 5); from OP                                                      |
      | milenage-11 | 3GPP TS 35.208 clause 4.3.6, Test Set 6 (also TS 35.207, Test Set 6); from OP                                                      |
      | milenage-13 | 3GPP TS 35.208 clause 4.3.7, Test Set 7; from OP                                                                                   |
      | milenage-15 | 3GPP TS 35.208 clause 4.3.8, Test Set 8; from OP                                                                                   |
      | milenage-17 | 3GPP TS 35.208 clause 4.3.9, Test Set 9; from OP                                                                                   |
      | milenage-19 | 3GPP TS 35.208 clause 4.3.10, Test Set 10; from OP                                                                                 |
      | milenage-21 | 3GPP TS 35.208 clause 4.3.11, Test Set 11; from OP                                                                                 |
      | milenage-23 | 3GPP TS 35.208 clause 4.3.12, Test Set 12; from OP                                                                                 |
      | milenage-25 | 3GPP TS 35.208 clause 4.3.13, Test Set 13; from OP                                                                                 |
      | milenage-27 | 3GPP TS 35.208 clause 4.3.14, Test Set 14; from OP                                                                                 |
      | milenage-29 | 3GPP TS 35.208 clause 4.3.15, Test Set 15; from OP                                                                                 |
      | milenage-31 | 3GPP TS 35.208 clause 4.3.16, Test Set 16; from OP                                                                                 |
      | milenage-33 | 3GPP TS 35.208 clause 4.3.17, Test Set 17; from OP                                                                                 |
      | milenage-35 | 3GPP TS 35.208 clause 4.3.18, Test Set 18; from OP                                                                                 |
      | milenage-37 | 3GPP TS 35.208 clause 4.3.19, Test Set 19; from OP                                                                                 |
      | milenage-39 | 3GPP TS 35.208 clause 4.3.20, Test Set 20; from OP                                                                                 |

  @REQ-GBA-024 @REQ-GBA-025 @REQ-GBA-026 @REQ-GBA-027 @REQ-GBA-028
  Scenario Outline: The published test sets from OPc
    When the implementation computes MILENAGE, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector      | because                                                                                                                             |
      | milenage-2  | 3GPP TS 35.208 clause 4.3.1, Test Set 1 (also TS 35.207, Test Set 1); from OPc                                                      |
      | milenage-4  | 3GPP TS 35.207 clauses 4.4, 5.4, 6.4, Test Set 2 (TS 35.208 clause 4.3.2 repeats Test Set 1 in the copies that were seen); from OPc |
      | milenage-6  | 3GPP TS 35.208 clause 4.3.3, Test Set 3 (also TS 35.207, Test Set 3); from OPc                                                      |
      | milenage-8  | 3GPP TS 35.208 clause 4.3.4, Test Set 4 (also TS 35.207, Test Set 4); from OPc                                                      |
      | milenage-10 | 3GPP TS 35.208 clause 4.3.5, Test Set 5 (also TS 35.207, Test Set 5); from OPc                                                      |
      | milenage-12 | 3GPP TS 35.208 clause 4.3.6, Test Set 6 (also TS 35.207, Test Set 6); from OPc                                                      |
      | milenage-14 | 3GPP TS 35.208 clause 4.3.7, Test Set 7; from OPc                                                                                   |
      | milenage-16 | 3GPP TS 35.208 clause 4.3.8, Test Set 8; from OPc                                                                                   |
      | milenage-18 | 3GPP TS 35.208 clause 4.3.9, Test Set 9; from OPc                                                                                   |
      | milenage-20 | 3GPP TS 35.208 clause 4.3.10, Test Set 10; from OPc                                                                                 |
      | milenage-22 | 3GPP TS 35.208 clause 4.3.11, Test Set 11; from OPc                                                                                 |
      | milenage-24 | 3GPP TS 35.208 clause 4.3.12, Test Set 12; from OPc                                                                                 |
      | milenage-26 | 3GPP TS 35.208 clause 4.3.13, Test Set 13; from OPc                                                                                 |
      | milenage-28 | 3GPP TS 35.208 clause 4.3.14, Test Set 14; from OPc                                                                                 |
      | milenage-30 | 3GPP TS 35.208 clause 4.3.15, Test Set 15; from OPc                                                                                 |
      | milenage-32 | 3GPP TS 35.208 clause 4.3.16, Test Set 16; from OPc                                                                                 |
      | milenage-34 | 3GPP TS 35.208 clause 4.3.17, Test Set 17; from OPc                                                                                 |
      | milenage-36 | 3GPP TS 35.208 clause 4.3.18, Test Set 18; from OPc                                                                                 |
      | milenage-38 | 3GPP TS 35.208 clause 4.3.19, Test Set 19; from OPc                                                                                 |
      | milenage-40 | 3GPP TS 35.208 clause 4.3.20, Test Set 20; from OPc                                                                                 |

  @REQ-GBA-023
  Scenario Outline: OPc is OP encrypted and combined with itself
    When the implementation computes MILENAGE, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector      | mistake                      |
      | milenage-41 | OP where OPc belongs         |
      | milenage-42 | OPc without the exclusive or |

  @REQ-GBA-024
  Scenario Outline: MAC-A and MAC-S are the halves of their block
    When the implementation computes MILENAGE, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector      | mistake                   |
      | milenage-46 | MAC-A and MAC-S exchanged |
      | milenage-48 | AMF before SQN            |

  @REQ-GBA-025
  Scenario Outline: RES is the second half of its block
    When the implementation computes MILENAGE, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector      | mistake                                                  |
      | milenage-47 | RES from the first half of its block, AK from the second |

  @REQ-GBA-026 @REQ-GBA-027
  Scenario Outline: CK and IK are not exchanged
    When the implementation computes MILENAGE, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector      | mistake             |
      | milenage-45 | CK and IK exchanged |

  @REQ-GBA-028
  Scenario Outline: f5* has a rotation and a constant of its own
    When the implementation computes MILENAGE, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector      | mistake                |
      | milenage-49 | AK for both directions |

  @REQ-GBA-024 @REQ-GBA-025 @REQ-GBA-026 @REQ-GBA-027 @REQ-GBA-028
  Scenario Outline: The functions are told apart by rotations and constants
    When the implementation computes MILENAGE, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector      | mistake                          |
      | milenage-43 | rotated to the right             |
      | milenage-44 | the constants in the first octet |
      | milenage-50 | constants that count 1, 2, 3, 4  |

  @REQ-GBA-024
  Scenario Outline: Nothing is computed of inputs of another length
    When the implementation computes MILENAGE, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector      | because             |
      | milenage-51 | a K of 15 octets    |
      | milenage-52 | a RAND of 15 octets |
      | milenage-53 | an SQN of 5 octets  |
      | milenage-54 | an AMF of 1 octet   |
      | milenage-55 | an OP of 15 octets  |
