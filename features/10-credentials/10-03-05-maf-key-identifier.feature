Feature: 10-03-05 Key identifier of the MAF security framework

  TS-0003 10.3.5: hexadecimal digits of the relative identifier, "@", the FQDN of the function. The letter case of the digits is open
  (SD-055): either is taken.

  @REQ-IDN-015 @REQ-IDN-016 @REQ-IDN-017
  Scenario Outline: The key identifier of the MAF security framework is the digits, "@" and the FQDN
    When the implementation forms a key identifier, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector       | because                                           |
      | maf-key-id-1 | octets that look random                           |
      | maf-key-id-2 | letters and digits mixed, to compare without case |
      | maf-key-id-3 | zero octets in front stay                         |
      | maf-key-id-4 | a domain name of many labels                      |

  @REQ-IDN-015
  Scenario Outline: The key identifier of the MAF security framework has no other form
    When the implementation forms a key identifier, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector        | mistake                                |
      | maf-key-id-5  | with the mark that ends the formula    |
      | maf-key-id-6  | the domain name first                  |
      | maf-key-id-10 | a slash instead of the at sign         |
      | maf-key-id-11 | nothing between digits and domain name |

  @REQ-IDN-016
  Scenario Outline: The digits of the key identifier of the MAF security framework are those of all 16 octets
    When the implementation forms a key identifier, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector        | mistake                                 |
      | maf-key-id-7  | base64 instead of hexadecimal digits    |
      | maf-key-id-8  | base64url instead of hexadecimal digits |
      | maf-key-id-9  | with 0x before the digits               |
      | maf-key-id-12 | eight octets of sixteen                 |
      | maf-key-id-13 | octets in the opposite order            |

  @REQ-IDN-017
  Scenario Outline: The key identifier of the MAF security framework names the function
    When the implementation forms a key identifier, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector        | mistake        |
      | maf-key-id-14 | no domain name |

  @REQ-IDN-015
  Scenario Outline: No key identifier of the MAF security framework is formed of other octets or of no FQDN
    When the implementation forms a key identifier, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector        | because        |
      | maf-key-id-15 | no octets      |
      | maf-key-id-16 | no domain name |

  @REQ-IDN-018
  Scenario Outline: A key identifier of the MAF security framework is read into its two parts, in small letters or in capitals
    When the implementation reads a key identifier, vector <vector> or else vector <or else>
    Then it gives the values of the vector

    Examples:
      | vector   | or else  | because                 |
      | parse-22 | parse-23 | digits in small letters |

  @REQ-IDN-018
  Scenario Outline: Digits of one letter case or of both
    When the implementation reads a key identifier, vector <vector>
    Then it gives the values of the vector, or refuses by SD-055

    Examples:
      | vector   | because                   |
      | parse-22 | digits in small letters   |
      | parse-23 | digits in capital letters |
      | parse-24 | digits of both cases      |

  @REQ-IDN-018
  Scenario Outline: What is no key identifier of the MAF security framework is not read as one
    When the implementation reads a key identifier, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector   | because                           |
      | parse-29 | full-width digits                 |
      | parse-30 | nothing                           |
      | parse-31 | no at sign                        |
      | parse-32 | two at signs                      |
      | parse-33 | two at signs next to each other   |
      | parse-34 | nothing after the at sign         |
      | parse-35 | an empty label in the domain name |
      | parse-36 | a dot in front of the domain name |
      | parse-37 | a space in the domain name        |
      | parse-38 | a slash after the domain name     |
      | parse-39 | a label of 64 characters          |
      | parse-40 | a domain name of 254 characters   |
      | parse-41 | a line feed at the end            |

  @REQ-IDN-018
  Scenario Outline: A relative part of other characters, which a MAF that selects it may use
    When the implementation reads a key identifier, vector <vector>
    Then it gives the values of the vector, unless it takes the other reading of SD-051

    Examples:
      | vector   | because                               |
      | parse-25 | a letter that is no hexadecimal digit |
      | parse-26 | a hyphen between octets               |
      | parse-27 | 0x before the digits                  |
      | parse-28 | 31 digits                             |
