Feature: 10-01-02 Public key identifiers

  TS-0003 10.1.2: the identifier of a raw public key is an ni URI (RFC 6920) over its SubjectPublicKeyInfo, with SHA-256 whole or shortened
  to 128 or 120 bits. A trusted identifier is matched against a key by the hash that it names.

  @REQ-IDN-001 @REQ-IDN-002 @REQ-IDN-005
  Scenario Outline: The identifier with SHA-256
    When the implementation forms a public key identifier, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector          | because                 |
      | public-key-id-1 | a key on P-256, sha-256 |

  @REQ-IDN-001 @REQ-IDN-002 @REQ-IDN-005
  Scenario Outline: Keys that 10.1.1.1 does not know have identifiers, where they are taken
    When the implementation forms a public key identifier, vector <vector>
    Then it gives the values of the vector, or refuses by SD-076

    Examples:
      | vector          | because                                   |
      | public-key-id-2 | a key on P-384, sha-256                   |
      | public-key-id-3 | the RSA key of RFC 6920 clause 8, sha-256 |

  @REQ-IDN-004 @REQ-IDN-001 @REQ-IDN-002 @REQ-IDN-005
  Scenario Outline: The shortened identifiers keep the first octets
    When the implementation forms a public key identifier, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector           | because                     |
      | public-key-id-20 | a key on P-256, sha-256-128 |
      | public-key-id-31 | a key on P-256, sha-256-120 |

  @REQ-IDN-004 @REQ-IDN-001 @REQ-IDN-002 @REQ-IDN-005
  Scenario Outline: Keys that 10.1.1.1 does not know have shortened identifiers, where they are taken
    When the implementation forms a public key identifier, vector <vector>
    Then it gives the values of the vector, or refuses by SD-076

    Examples:
      | vector           | because                                       |
      | public-key-id-21 | a key on P-384, sha-256-128                   |
      | public-key-id-22 | the RSA key of RFC 6920 clause 8, sha-256-128 |
      | public-key-id-32 | a key on P-384, sha-256-120                   |
      | public-key-id-33 | the RSA key of RFC 6920 clause 8, sha-256-120 |

  @REQ-IDN-001
  Scenario Outline: The whole SubjectPublicKeyInfo is hashed, as octets
    When the implementation forms a public key identifier, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector           | mistake                                               |
      | public-key-id-6  | the bare point instead of the subject public key info |
      | public-key-id-10 | the x coordinate of the point                         |
      | public-key-id-11 | the hexadecimal digits of the key                     |
      | public-key-id-12 | the base64 of the key, as in a PEM file               |
      | public-key-id-27 | the bare point instead of the subject public key info |
      | public-key-id-37 | the bare point instead of the subject public key info |

  @REQ-IDN-002
  Scenario Outline: The hash is SHA-256, once
    When the implementation forms a public key identifier, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector           | mistake                   |
      | public-key-id-5  | hashed twice              |
      | public-key-id-8  | SHA-512, its first octets |
      | public-key-id-9  | SHA-1                     |
      | public-key-id-26 | hashed twice              |
      | public-key-id-29 | SHA-512, its first octets |
      | public-key-id-30 | SHA-1, its first octets   |
      | public-key-id-36 | hashed twice              |

  @REQ-IDN-004
  Scenario Outline: A shortened digest is the first octets
    When the implementation forms a public key identifier, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector           | mistake                                            |
      | public-key-id-23 | the last octets of the digest instead of the first |
      | public-key-id-24 | the whole digest under the name of a truncated one |
      | public-key-id-34 | the last octets of the digest instead of the first |
      | public-key-id-35 | the whole digest under the name of a truncated one |

  @REQ-IDN-005
  Scenario Outline: The identifier has the form of RFC 6920
    When the implementation forms a public key identifier, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector           | mistake                                  |
      | public-key-id-4  | with the padding of base64               |
      | public-key-id-7  | base64 with plus, slash and padding      |
      | public-key-id-13 | the base64url of hexadecimal digits      |
      | public-key-id-14 | one slash too few                        |
      | public-key-id-15 | as a URN                                 |
      | public-key-id-16 | hexadecimal digits instead of base64url  |
      | public-key-id-17 | a colon instead of the semicolon         |
      | public-key-id-18 | the hash named sha256                    |
      | public-key-id-19 | the bare digest, without scheme and hash |
      | public-key-id-25 | with the padding of base64               |
      | public-key-id-28 | base64 with plus, slash and padding      |

  @REQ-IDN-001
  Scenario Outline: No identifier is formed of no key
    When the implementation forms a public key identifier, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector           | because |
      | public-key-id-38 | no key  |

  @REQ-IDN-003 @REQ-IDN-006
  Scenario Outline: An identifier is read into hash and digest
    When the implementation reads a public key identifier, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                                   |
      | parse-160 | sha-256: the example of RFC 6920 clause 8 |
      | parse-162 | sha-256-128                               |
      | parse-163 | sha-256-120                               |

  @REQ-IDN-006
  Scenario Outline: The digest that was read is octets
    When the implementation reads a public key identifier, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector    | mistake                                           |
      | parse-161 | the digest as it is written instead of its octets |

  @REQ-IDN-003
  Scenario Outline: Only three hashes identify a key
    When the implementation reads a public key identifier, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                                           |
      | parse-165 | sha-256-96, which RFC 6920 has and 10.1.2 has not |
      | parse-166 | sha-256-32, which RFC 6920 has and 10.1.2 has not |
      | parse-167 | sha-1                                             |
      | parse-168 | sha256 without the hyphen                         |

  @REQ-IDN-006
  Scenario Outline: What is no identifier is not read as one
    When the implementation reads a public key identifier, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                                            |
      | parse-164 | nothing                                            |
      | parse-169 | no semicolon                                       |
      | parse-170 | no digest                                          |
      | parse-171 | no hash                                            |
      | parse-172 | a digest one octet short                           |
      | parse-173 | a truncated digest under the name of the whole     |
      | parse-174 | the whole digest under the name of a truncated one |
      | parse-175 | padding                                            |
      | parse-176 | plus and slash of base64                           |
      | parse-177 | hexadecimal digits                                 |
      | parse-179 | no scheme                                          |
      | parse-180 | one slash                                          |
      | parse-181 | a space at the end                                 |

  @REQ-IDN-006
  Scenario Outline: The speakable form of an identifier
    When the implementation reads a public key identifier, vector <vector>
    Then it gives the values of the vector, unless it takes the other reading of SD-065

    Examples:
      | vector    | because                |
      | parse-178 | the speakable form nih |

  @REQ-IDN-008 @REQ-IDN-009
  Scenario Outline: A key matches its identifier in each of the three forms
    When the implementation matches a key against a trusted identifier, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector                 | because                                  |
      | match-public-key-id-1  | the key that it was made of, sha-256     |
      | match-public-key-id-5  | the key that it was made of, sha-256-128 |
      | match-public-key-id-10 | the key that it was made of, sha-256-120 |

  @REQ-IDN-008 @REQ-IDN-009
  Scenario Outline: A key that 10.1.1.1 does not know matches its identifier, where it is taken
    When the implementation matches a key against a trusted identifier, vector <vector>
    Then it gives the values of the vector, or refuses by SD-076

    Examples:
      | vector                 | because                                                               |
      | match-public-key-id-15 | the RSA key of RFC 6920 clause 8 and the identifier that stands there |

  @REQ-IDN-008 @REQ-IDN-009
  Scenario Outline: A key is not turned away from its own identifier
    When the implementation matches a key against a trusted identifier, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector                 | mistake                                                                                             |
      | match-public-key-id-2  | a digest compared without being truncated to the length of the identifier's, or not compared at all |
      | match-public-key-id-6  | a digest compared without being truncated to the length of the identifier's, or not compared at all |
      | match-public-key-id-11 | a digest compared without being truncated to the length of the identifier's, or not compared at all |

  @REQ-IDN-010
  Scenario Outline: Another key does not match
    When the implementation matches a key against a trusted identifier, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector                 | because                                                         |
      | match-public-key-id-3  | another key of the same curve, sha-256                          |
      | match-public-key-id-4  | a key of another curve, sha-256                                 |
      | match-public-key-id-7  | another key of the same curve, sha-256-128                      |
      | match-public-key-id-8  | a key of another curve, sha-256-128                             |
      | match-public-key-id-9  | the last octets of the digest instead of the first, sha-256-128 |
      | match-public-key-id-12 | another key of the same curve, sha-256-120                      |
      | match-public-key-id-13 | a key of another curve, sha-256-120                             |
      | match-public-key-id-14 | the last octets of the digest instead of the first, sha-256-120 |
      | match-public-key-id-16 | the same key but for its last bit                               |
