Feature: 10-03-06 End-to-end keys

  TS-0003 10.3.6: Ke2e_master is extracted of Kpsa, and four keys are expanded of it, each with an info of its own, which RFC 5869 does not
  do (SD-059). Hash and salt are agreed elsewhere (SD-058): they are inputs, and the target file pins the hash.

  @REQ-KEY-033 @REQ-KEY-034 @REQ-KEY-035
  Scenario Outline: Ke2e_master is the HMAC of Kpsa under the salt
    When the implementation derives Ke2e_master, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector        | because                                                      |
      | e2e-master-1  | SHA-256, a salt of 32 octets                                 |
      | e2e-master-3  | SHA-256, a salt longer than a block, which HMAC hashes first |
      | e2e-master-12 | SHA-384, a salt of 32 octets                                 |
      | e2e-master-14 | SHA-384, a salt longer than a block, which HMAC hashes first |
      | e2e-master-21 | SHA-512, a salt of 32 octets                                 |
      | e2e-master-23 | SHA-512, a salt longer than a block, which HMAC hashes first |

  @REQ-KEY-033 @REQ-KEY-034 @REQ-KEY-035
  Scenario Outline: A provisioned Kpsa of another length goes in as it is, where it is taken
    When the implementation derives Ke2e_master, vector <vector>
    Then it gives the values of the vector, or refuses by SD-079

    Examples:
      | vector        | because                                  |
      | e2e-master-4  | SHA-256, a provisioned Kpsa of 16 octets |
      | e2e-master-15 | SHA-384, a provisioned Kpsa of 16 octets |
      | e2e-master-24 | SHA-512, a provisioned Kpsa of 16 octets |

  @REQ-KEY-033 @REQ-KEY-034 @REQ-KEY-035
  Scenario Outline: Without a salt the key of the HMAC is empty, where no salt is a way
    When the implementation derives Ke2e_master, vector <vector>
    Then it gives the values of the vector, or refuses by SD-058

    Examples:
      | vector        | because                                                                 |
      | e2e-master-2  | SHA-256, no salt: RFC 5869 takes zero octets, and HMAC pads to the same |
      | e2e-master-13 | SHA-384, no salt: RFC 5869 takes zero octets, and HMAC pads to the same |
      | e2e-master-22 | SHA-512, no salt: RFC 5869 takes zero octets, and HMAC pads to the same |

  @REQ-KEY-033
  Scenario Outline: Ke2e_master is no other function of salt and Kpsa
    When the implementation derives Ke2e_master, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector        | mistake                                                  |
      | e2e-master-5  | Kpsa as the key of the HMAC and the salt as its message  |
      | e2e-master-6  | the bare hash of salt and Kpsa                           |
      | e2e-master-7  | no salt, where one was agreed                            |
      | e2e-master-10 | an octet 1 after Kpsa: extraction and expansion mixed up |
      | e2e-master-16 | Kpsa as the key of the HMAC and the salt as its message  |
      | e2e-master-17 | the bare hash of salt and Kpsa                           |
      | e2e-master-18 | no salt, where one was agreed                            |
      | e2e-master-25 | Kpsa as the key of the HMAC and the salt as its message  |
      | e2e-master-26 | the bare hash of salt and Kpsa                           |
      | e2e-master-27 | no salt, where one was agreed                            |

  @REQ-KEY-034
  Scenario Outline: Ke2e_master comes of the hash that was agreed, whole
    When the implementation derives Ke2e_master, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector        | mistake                           |
      | e2e-master-8  | HMAC-SHA-1                        |
      | e2e-master-9  | HMAC-SHA-512, its first 32 octets |
      | e2e-master-11 | 16 octets of the right key        |
      | e2e-master-19 | 32 octets of the right key        |
      | e2e-master-20 | HMAC-SHA-256                      |
      | e2e-master-28 | 32 octets of the right key        |
      | e2e-master-29 | HMAC-SHA-256                      |

  @REQ-KEY-035
  Scenario Outline: Ke2e_master is not derived of no Kpsa
    When the implementation derives Ke2e_master, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector        | because |
      | e2e-master-30 | no Kpsa |

  @REQ-KEY-038 @REQ-KEY-039 @REQ-KEY-040 @REQ-KEY-041 @REQ-KEY-042 @REQ-KEY-043 @REQ-KEY-044 @REQ-KEY-045
  Scenario Outline: Each key comes of the block before, its label and an octet that counts
    When the implementation derives the four end-to-end keys, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector      | because                                     |
      | e2e-keys-1  | SHA-256, a master key as long as the digest |
      | e2e-keys-2  | SHA-256, another master key                 |
      | e2e-keys-24 | SHA-384, a master key as long as the digest |
      | e2e-keys-25 | SHA-384, another master key                 |
      | e2e-keys-29 | SHA-512, a master key as long as the digest |
      | e2e-keys-30 | SHA-512, another master key                 |

  @REQ-KEY-038
  Scenario Outline: The keys are whole blocks under Ke2e_master, by the agreed hash
    When the implementation derives the four end-to-end keys, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector      | mistake                                                                  |
      | e2e-keys-11 | RFC 5869 as it stands: one info, that of the first key, for all blocks   |
      | e2e-keys-12 | RFC 5869 without info                                                    |
      | e2e-keys-20 | each a derivation of its own by RFC 5869: no block before, the counter 1 |
      | e2e-keys-21 | HMAC-SHA-1                                                               |
      | e2e-keys-22 | 16 octets of each right key                                              |
      | e2e-keys-23 | 16 octets of the master key                                              |

  @REQ-KEY-039
  Scenario Outline: Nothing stands before the first block
    When the implementation derives the four end-to-end keys, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector      | mistake                                                  |
      | e2e-keys-17 | 32 zero octets instead of nothing before the first block |
      | e2e-keys-18 | the master key itself before the first block             |

  @REQ-KEY-040 @REQ-KEY-041 @REQ-KEY-042 @REQ-KEY-043
  Scenario Outline: The labels are those of the formulas
    When the implementation derives the four end-to-end keys, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector      | mistake                                                   |
      | e2e-keys-13 | each label with a NUL after it                            |
      | e2e-keys-14 | Authenticity instead of Authentication in the first label |
      | e2e-keys-15 | Authentication instead of Authenticity in the third label |
      | e2e-keys-16 | the labels of authenticity and confidentiality swapped    |

  @REQ-KEY-044
  Scenario Outline: Each block goes into the next
    When the implementation derives the four end-to-end keys, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector      | mistake                         |
      | e2e-keys-5  | without the block before        |
      | e2e-keys-10 | the block before comes last     |
      | e2e-keys-19 | the second key before the first |
      | e2e-keys-28 | without the block before        |
      | e2e-keys-33 | without the block before        |

  @REQ-KEY-045
  Scenario Outline: One octet counts from 1 at the end
    When the implementation derives the four end-to-end keys, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector      | mistake                         |
      | e2e-keys-3  | the counter begins with 0       |
      | e2e-keys-4  | the counter is an ASCII digit   |
      | e2e-keys-6  | no counter                      |
      | e2e-keys-7  | a counter of four octets        |
      | e2e-keys-8  | the counter is 1 in every block |
      | e2e-keys-9  | the counter before the label    |
      | e2e-keys-26 | the counter begins with 0       |
      | e2e-keys-27 | the counter is an ASCII digit   |
      | e2e-keys-31 | the counter begins with 0       |
      | e2e-keys-32 | the counter is an ASCII digit   |

  @REQ-KEY-038
  Scenario Outline: The keys are not derived of no Ke2e_master
    When the implementation derives the four end-to-end keys, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector      | because       |
      | e2e-keys-34 | no master key |
