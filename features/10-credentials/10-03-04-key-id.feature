Feature: 10-03-04 KeID

  TS-0003 10.3.4: hexadecimal digits of the relative identifier, "@", the FQDN of the function. The letter case of the digits is open
  (SD-055): either is taken.

  @REQ-IDN-011 @REQ-IDN-012 @REQ-IDN-013
  Scenario Outline: The KeID is the digits, "@" and the FQDN
    When the implementation forms a KeID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector  | because                                           |
      | ke-id-1 | octets that look random                           |
      | ke-id-2 | letters and digits mixed, to compare without case |
      | ke-id-3 | zero octets in front stay                         |
      | ke-id-4 | a domain name of many labels                      |

  @REQ-IDN-011
  Scenario Outline: The KeID has no other form
    When the implementation forms a KeID, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector   | mistake                                |
      | ke-id-5  | with the mark that ends the formula    |
      | ke-id-6  | the domain name first                  |
      | ke-id-10 | a slash instead of the at sign         |
      | ke-id-11 | nothing between digits and domain name |

  @REQ-IDN-012
  Scenario Outline: The digits of the KeID are those of all 16 octets
    When the implementation forms a KeID, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector   | mistake                                 |
      | ke-id-7  | base64 instead of hexadecimal digits    |
      | ke-id-8  | base64url instead of hexadecimal digits |
      | ke-id-9  | with 0x before the digits               |
      | ke-id-12 | eight octets of sixteen                 |
      | ke-id-13 | octets in the opposite order            |

  @REQ-IDN-013
  Scenario Outline: The KeID names the function
    When the implementation forms a KeID, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector   | mistake        |
      | ke-id-14 | no domain name |

  @REQ-IDN-011
  Scenario Outline: No KeID is formed of other octets or of no FQDN
    When the implementation forms a KeID, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector   | because                |
      | ke-id-15 | no octets              |
      | ke-id-16 | no domain name         |
      | ke-id-17 | 15 octets              |
      | ke-id-18 | all 48 exported octets |

  @REQ-IDN-014
  Scenario Outline: A KeID is read into its two parts, in small letters or in capitals
    When the implementation reads a KeID, vector <vector> or else vector <or else>
    Then it gives the values of the vector

    Examples:
      | vector  | or else | because                 |
      | parse-1 | parse-2 | digits in small letters |

  @REQ-IDN-014
  Scenario Outline: Digits of one letter case or of both
    When the implementation reads a KeID, vector <vector>
    Then it gives the values of the vector, or refuses by SD-055

    Examples:
      | vector  | because                   |
      | parse-1 | digits in small letters   |
      | parse-2 | digits in capital letters |
      | parse-3 | digits of both cases      |

  @REQ-IDN-014
  Scenario Outline: What is no KeID is not read as one
    When the implementation reads a KeID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector   | because                               |
      | parse-4  | a letter that is no hexadecimal digit |
      | parse-5  | a hyphen between octets               |
      | parse-6  | 0x before the digits                  |
      | parse-7  | 31 digits                             |
      | parse-8  | full-width digits                     |
      | parse-9  | 30 digits: 15 octets                  |
      | parse-10 | nothing                               |
      | parse-11 | no at sign                            |
      | parse-12 | two at signs                          |
      | parse-13 | two at signs next to each other       |
      | parse-14 | nothing after the at sign             |
      | parse-15 | an empty label in the domain name     |
      | parse-16 | a dot in front of the domain name     |
      | parse-17 | a space in the domain name            |
      | parse-18 | a slash after the domain name         |
      | parse-19 | a label of 64 characters              |
      | parse-20 | a domain name of 254 characters       |
      | parse-21 | a line feed at the end                |
