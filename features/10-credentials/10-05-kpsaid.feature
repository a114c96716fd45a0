Feature: 10-05 KpsaID

  TS-0003 10.5: a relative part, "@" and the FQDN of who gave it. The clause exempts nothing from letter case, unlike 10.6. A B-TID may
  stand for it (SD-069).

  @REQ-IDN-025 @REQ-IDN-026 @REQ-IDN-030
  Scenario Outline: A KpsaID is read into its two parts
    When the implementation reads a KpsaID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector   | because                                                                                         |
      | parse-42 | letters, digits, dot, underscore, hyphen                                                        |
      | parse-46 | one letter                                                                                      |
      | parse-47 | punctuation alone                                                                               |
      | parse-48 | one hundred characters; a PSK identity of 128 octets is what all TLS stacks take (RFC 4279 5.3) |
      | parse-49 | a domain name whose labels begin with digits and have hyphens within                            |

  @REQ-IDN-025 @REQ-IDN-030
  Scenario Outline: The parts of a KpsaID are told apart, as they are
    When the implementation reads a KpsaID, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector   | mistake                |
      | parse-43 | the parts swapped      |
      | parse-44 | the letters made small |
      | parse-45 | refused                |

  @REQ-IDN-026
  Scenario Outline: Characters of base64 belong to a B-TID alone
    When the implementation reads a KpsaID, vector <vector>
    Then it gives the values of the vector, unless it takes the other reading of SD-069

    Examples:
      | vector   | because                             |
      | parse-51 | a slash in the relative part        |
      | parse-52 | a plus sign in the relative part    |
      | parse-53 | an equals sign in the relative part |

  @REQ-IDN-026
  Scenario Outline: The relative part has Roman letters, digits, full stop, underscore and hyphen only
    When the implementation reads a KpsaID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector   | because                                                 |
      | parse-50 | a space in the relative part                            |
      | parse-54 | a tilde in the relative part                            |
      | parse-55 | a colon in the relative part                            |
      | parse-56 | a percent sign in the relative part                     |
      | parse-57 | a letter beyond ASCII in the relative part              |
      | parse-58 | a full-width letter in the relative part                |
      | parse-59 | a Cyrillic letter that looks Roman in the relative part |
      | parse-60 | a digit that is not one of ASCII in the relative part   |
      | parse-61 | a NUL in the relative part                              |

  @REQ-IDN-025
  Scenario Outline: There is one "@", and something on both sides of it
    When the implementation reads a KpsaID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector   | because                         |
      | parse-62 | nothing                         |
      | parse-63 | no at sign                      |
      | parse-64 | two at signs                    |
      | parse-65 | two at signs next to each other |
      | parse-66 | nothing after the at sign       |

  @REQ-IDN-029
  Scenario Outline: What follows the "@" is a domain name
    When the implementation reads a KpsaID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector   | because                           |
      | parse-67 | an empty label in the domain name |
      | parse-68 | a dot in front of the domain name |
      | parse-69 | a space in the domain name        |
      | parse-70 | a slash after the domain name     |
      | parse-71 | a label of 64 characters          |
      | parse-72 | a domain name of 254 characters   |
      | parse-73 | a line feed at the end            |

  @REQ-IDN-028 @REQ-IDN-029
  Scenario Outline: Two KpsaIDs are the same
    When the implementation compares two KpsaIDs, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector  | because             |
      | same-15 | the same text twice |

  @REQ-IDN-028 @REQ-IDN-029
  Scenario Outline: KpsaIDs that are the same are not told apart
    When the implementation compares two KpsaIDs, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector  | mistake        |
      | same-16 | never the same |

  @REQ-IDN-028
  Scenario Outline: KpsaIDs that differ in letter case differ
    When the implementation compares two KpsaIDs, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector  | because                            |
      | same-17 | the relative part in small letters |
      | same-18 | the relative part in capitals      |

  @REQ-IDN-029
  Scenario Outline: KpsaIDs of different issuers differ
    When the implementation compares two KpsaIDs, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector  | because                             |
      | same-20 | another domain name                 |
      | same-21 | one domain name ends with the other |

  @REQ-IDN-028
  Scenario Outline: KpsaIDs with different relative parts differ
    When the implementation compares two KpsaIDs, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector  | because                                 |
      | same-19 | another relative part                   |
      | same-22 | one relative part begins with the other |
      | same-23 | a hyphen and an underscore              |
      | same-24 | a zero and a letter O                   |
