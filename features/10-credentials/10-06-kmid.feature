Feature: 10-06 KmID

  TS-0003 10.6: a relative part, "@" and the FQDN of who gave it. The relative part of a KmID is not case sensitive; that of a KpsaID is. A
  B-TID may stand for it (SD-069).

  @REQ-IDN-031 @REQ-IDN-032 @REQ-IDN-037
  Scenario Outline: A KmID is read into its two parts
    When the implementation reads a KmID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector   | because                                                                                         |
      | parse-74 | letters, digits, dot, underscore, hyphen                                                        |
      | parse-78 | one letter                                                                                      |
      | parse-79 | punctuation alone                                                                               |
      | parse-80 | one hundred characters; a PSK identity of 128 octets is what all TLS stacks take (RFC 4279 5.3) |
      | parse-81 | a domain name whose labels begin with digits and have hyphens within                            |

  @REQ-IDN-031 @REQ-IDN-037
  Scenario Outline: The parts of a KmID are told apart, as they are
    When the implementation reads a KmID, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector   | mistake                         |
      | parse-75 | the parts swapped               |
      | parse-76 | the relative part up to its dot |
      | parse-77 | refused                         |

  @REQ-IDN-032
  Scenario Outline: Characters of base64 belong to a B-TID alone
    When the implementation reads a KmID, vector <vector>
    Then it gives the values of the vector, unless it takes the other reading of SD-069

    Examples:
      | vector   | because                             |
      | parse-83 | a slash in the relative part        |
      | parse-84 | a plus sign in the relative part    |
      | parse-85 | an equals sign in the relative part |

  @REQ-IDN-032
  Scenario Outline: The relative part has Roman letters, digits, full stop, underscore and hyphen only
    When the implementation reads a KmID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector   | because                                                 |
      | parse-82 | a space in the relative part                            |
      | parse-86 | a tilde in the relative part                            |
      | parse-87 | a colon in the relative part                            |
      | parse-88 | a percent sign in the relative part                     |
      | parse-89 | a letter beyond ASCII in the relative part              |
      | parse-90 | a full-width letter in the relative part                |
      | parse-91 | a Cyrillic letter that looks Roman in the relative part |
      | parse-92 | a digit that is not one of ASCII in the relative part   |
      | parse-93 | a NUL in the relative part                              |

  @REQ-IDN-031
  Scenario Outline: There is one "@", and something on both sides of it
    When the implementation reads a KmID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector   | because                         |
      | parse-94 | nothing                         |
      | parse-95 | no at sign                      |
      | parse-96 | two at signs                    |
      | parse-97 | two at signs next to each other |
      | parse-98 | nothing after the at sign       |

  @REQ-IDN-036
  Scenario Outline: What follows the "@" is a domain name
    When the implementation reads a KmID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                           |
      | parse-99  | an empty label in the domain name |
      | parse-100 | a dot in front of the domain name |
      | parse-101 | a space in the domain name        |
      | parse-102 | a slash after the domain name     |
      | parse-103 | a label of 64 characters          |
      | parse-104 | a domain name of 254 characters   |
      | parse-105 | a line feed at the end            |

  @REQ-IDN-033 @REQ-IDN-036 @REQ-IDN-034
  Scenario Outline: Two KmIDs are the same in whatever case their relative part is
    When the implementation compares two KmIDs, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector | because                            |
      | same-1 | the same text twice                |
      | same-3 | the relative part in small letters |
      | same-5 | the relative part in capitals      |
      | same-7 | one letter of another case         |

  @REQ-IDN-033 @REQ-IDN-036 @REQ-IDN-034
  Scenario Outline: KmIDs that are the same are not told apart
    When the implementation compares two KmIDs, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector | mistake            |
      | same-2 | never the same     |
      | same-4 | compared with case |
      | same-6 | compared with case |
      | same-8 | compared with case |

  @REQ-IDN-036
  Scenario Outline: KmIDs of different functions differ
    When the implementation compares two KmIDs, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector  | because                             |
      | same-10 | another domain name                 |
      | same-11 | one domain name ends with the other |

  @REQ-IDN-034
  Scenario Outline: KmIDs with different relative parts differ
    When the implementation compares two KmIDs, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector  | because                                 |
      | same-9  | another relative part                   |
      | same-12 | one relative part begins with the other |
      | same-13 | a hyphen and an underscore              |
      | same-14 | a zero and a letter O                   |
