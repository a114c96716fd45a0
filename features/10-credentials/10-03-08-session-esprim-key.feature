Feature: 10-03-08 sessionESPrimKey

  TS-0003 10.3.8.2: the key of an End-to-End Security of Primitives session. How the random objects become octets is not said (SD-062): the
  octets are inputs.

  @REQ-KEY-059 @REQ-KEY-060 @REQ-KEY-061 @REQ-KEY-062 @REQ-KEY-063 @REQ-KEY-064
  Scenario Outline: sessionESPrimKey is the HMAC-SHA-256 of both random objects and the label
    When the implementation derives sessionESPrimKey, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector               | because                            |
      | session-esprim-key-1 | two random values of 16 octets     |
      | session-esprim-key-4 | random objects of different length |
      | session-esprim-key-5 | both random values the same        |

  @REQ-KEY-059 @REQ-KEY-060 @REQ-KEY-061 @REQ-KEY-062 @REQ-KEY-063 @REQ-KEY-064
  Scenario Outline: A pairwiseESPrimKey of another length goes in as it is, where it is taken
    When the implementation derives sessionESPrimKey, vector <vector>
    Then it gives the values of the vector, or refuses by SD-079

    Examples:
      | vector               | because                                                          |
      | session-esprim-key-2 | a provisioned pairwiseESPrimKey of 16 octets                     |
      | session-esprim-key-3 | a pairwiseESPrimKey longer than a block, which HMAC hashes first |

  @REQ-KEY-059
  Scenario Outline: sessionESPrimKey is no other function of the same inputs
    When the implementation derives sessionESPrimKey, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector                | mistake                             |
      | session-esprim-key-17 | the message as the key of the HMAC  |
      | session-esprim-key-18 | the bare SHA-256 of key and message |
      | session-esprim-key-22 | 16 octets of pairwiseESPrimKey      |

  @REQ-KEY-060
  Scenario Outline: sessionESPrimKey comes of SHA-256 alone
    When the implementation derives sessionESPrimKey, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector                | mistake                           |
      | session-esprim-key-19 | HMAC-SHA-1                        |
      | session-esprim-key-20 | HMAC-SHA-512, its first 32 octets |

  @REQ-KEY-061
  Scenario Outline: sessionESPrimKey is the whole of the HMAC
    When the implementation derives sessionESPrimKey, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector                | mistake                                           |
      | session-esprim-key-21 | 16 octets of the right key, as AES-128 would need |

  @REQ-KEY-062
  Scenario Outline: The receiver's random object comes first, the originator's second, the label last
    When the implementation derives sessionESPrimKey, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector                | mistake                             |
      | session-esprim-key-6  | the originator's random value first |
      | session-esprim-key-7  | the label first, as in 10.3.2       |
      | session-esprim-key-8  | the label between the random values |
      | session-esprim-key-10 | the receiver's random value alone   |
      | session-esprim-key-11 | the originator's random value alone |

  @REQ-KEY-063
  Scenario Outline: sessionESPrimKey has its own label, to the letter
    When the implementation derives sessionESPrimKey, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector                | mistake                                               |
      | session-esprim-key-9  | no label                                              |
      | session-esprim-key-12 | the label with SHA-256 as it is written elsewhere     |
      | session-esprim-key-13 | the label with sessionESPrimkey as the formula has it |

  @REQ-KEY-064
  Scenario Outline: sessionESPrimKey comes of the octets alone
    When the implementation derives sessionESPrimKey, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector                | mistake                                     |
      | session-esprim-key-14 | the label with a NUL after it               |
      | session-esprim-key-15 | the hexadecimal digits of the random values |
      | session-esprim-key-16 | the base64 of the random values             |

  @REQ-KEY-059
  Scenario Outline: sessionESPrimKey is not derived of no key
    When the implementation derives sessionESPrimKey, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector                | because              |
      | session-esprim-key-23 | no pairwiseESPrimKey |
