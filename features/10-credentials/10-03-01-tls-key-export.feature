Feature: 10-03-01 TLS key export

  TS-0003 10.3.1: one export of 48 octets by RFC 5705, without a context, under one of three labels. Here the secrets of a session are
  given, so that the label, the function and the order can be judged; what a live session exports is judged with the handshakes.

  @REQ-KEY-001 @REQ-KEY-004 @REQ-KEY-005 @REQ-KEY-006 @REQ-KEY-008
  Scenario Outline: Under the label for the Enrolment Key 48 octets are exported
    When the implementation exports key material, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                                     |
      | export-1  | enrolment, PRF with SHA-256                 |
      | export-54 | a master secret whose first octets are zero |

  @REQ-KEY-007 @REQ-KEY-001 @REQ-KEY-004 @REQ-KEY-005 @REQ-KEY-006 @REQ-KEY-008
  Scenario Outline: Under the label for the Enrolment Key a session with SHA-384 exports by SHA-384
    When the implementation exports key material, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                     |
      | export-14 | enrolment, PRF with SHA-384 |

  @REQ-KEY-001
  Scenario Outline: The label for the Enrolment Key is its own, to the letter
    When the implementation exports key material, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector    | mistake                                              |
      | export-2  | the label of connection                              |
      | export-3  | the label of escertke                                |
      | export-8  | the label without EXPORTER-                          |
      | export-9  | the label in capitals                                |
      | export-12 | the label in British spelling of what the key is for |
      | export-15 | the label of connection                              |
      | export-16 | the label of escertke                                |

  @REQ-KEY-002 @REQ-KEY-004 @REQ-KEY-005 @REQ-KEY-006 @REQ-KEY-008
  Scenario Outline: Under the label for the M2M Secure Connection Key 48 octets are exported
    When the implementation exports key material, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                      |
      | export-20 | connection, PRF with SHA-256 |
      | export-55 | both randoms are the same    |

  @REQ-KEY-007 @REQ-KEY-002 @REQ-KEY-004 @REQ-KEY-005 @REQ-KEY-006 @REQ-KEY-008
  Scenario Outline: Under the label for the M2M Secure Connection Key a session with SHA-384 exports by SHA-384
    When the implementation exports key material, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                      |
      | export-31 | connection, PRF with SHA-384 |

  @REQ-KEY-002
  Scenario Outline: The label for the M2M Secure Connection Key is its own, to the letter
    When the implementation exports key material, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector    | mistake                     |
      | export-21 | the label of enrolment      |
      | export-22 | the label of escertke       |
      | export-27 | the label without EXPORTER- |
      | export-28 | the label in capitals       |
      | export-32 | the label of enrolment      |
      | export-33 | the label of escertke       |

  @REQ-KEY-003 @REQ-KEY-004 @REQ-KEY-005 @REQ-KEY-006 @REQ-KEY-008
  Scenario Outline: Under the label for pairwiseE2EKey 48 octets are exported
    When the implementation exports key material, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                    |
      | export-37 | escertke, PRF with SHA-256 |

  @REQ-KEY-007 @REQ-KEY-003 @REQ-KEY-004 @REQ-KEY-005 @REQ-KEY-006 @REQ-KEY-008
  Scenario Outline: Under the label for pairwiseE2EKey a session with SHA-384 exports by SHA-384
    When the implementation exports key material, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                    |
      | export-48 | escertke, PRF with SHA-384 |

  @REQ-KEY-003
  Scenario Outline: The label for pairwiseE2EKey is its own, to the letter
    When the implementation exports key material, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector    | mistake                     |
      | export-38 | the label of enrolment      |
      | export-39 | the label of connection     |
      | export-44 | the label without EXPORTER- |
      | export-45 | the label in capitals       |
      | export-49 | the label of enrolment      |
      | export-50 | the label of connection     |

  @REQ-KEY-004
  Scenario Outline: A label is its octets alone
    When the implementation exports key material, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector    | mistake                                          |
      | export-4  | the label with a NUL after it                    |
      | export-10 | the label with a length before it, as in TLS 1.3 |
      | export-17 | the label with a NUL after it                    |
      | export-23 | the label with a NUL after it                    |
      | export-29 | the label with a length before it, as in TLS 1.3 |
      | export-34 | the label with a NUL after it                    |
      | export-40 | the label with a NUL after it                    |
      | export-46 | the label with a length before it, as in TLS 1.3 |
      | export-51 | the label with a NUL after it                    |

  @REQ-KEY-005
  Scenario Outline: The randoms of the session go in, the client's first
    When the implementation exports key material, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector    | mistake                                                       |
      | export-6  | the server's random before the client's, as for the key block |
      | export-11 | the randoms left out                                          |
      | export-25 | the server's random before the client's, as for the key block |
      | export-30 | the randoms left out                                          |
      | export-42 | the server's random before the client's, as for the key block |
      | export-47 | the randoms left out                                          |

  @REQ-KEY-006
  Scenario Outline: No context is not an empty context
    When the implementation exports key material, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector    | mistake                          |
      | export-5  | an empty context instead of none |
      | export-18 | an empty context instead of none |
      | export-24 | an empty context instead of none |
      | export-35 | an empty context instead of none |
      | export-41 | an empty context instead of none |
      | export-52 | an empty context instead of none |

  @REQ-KEY-007
  Scenario Outline: The pseudorandom function is that of the session
    When the implementation exports key material, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector    | mistake                                                  |
      | export-13 | the PRF of a suite with SHA-384                          |
      | export-19 | the PRF of TLS 1.2's default hash instead of the suite's |
      | export-36 | the PRF of TLS 1.2's default hash instead of the suite's |
      | export-53 | the PRF of TLS 1.2's default hash instead of the suite's |

  @REQ-KEY-008
  Scenario Outline: The export has 48 octets
    When the implementation exports key material, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector    | mistake                          |
      | export-7  | 32 octets exported instead of 48 |
      | export-26 | 32 octets exported instead of 48 |
      | export-43 | 32 octets exported instead of 48 |

  @REQ-KEY-005
  Scenario Outline: Nothing is exported of what no session has
    When the implementation exports key material, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector    | because                                          |
      | export-56 | a master secret of 47 octets                     |
      | export-57 | a master secret of 32 octets                     |
      | export-58 | a client's random of 28 octets, without its time |
      | export-59 | a server's random of 33 octets                   |
