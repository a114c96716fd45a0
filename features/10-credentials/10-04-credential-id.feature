Feature: 10-04 Credential-ID

  TS-0003 10.4: a type, a hyphen and the identifier of the credential. The characters that the clause lists cannot write the identifiers
  that table 12.3.2.1-1 names for public keys and certificates (SD-066): the target file pins credentialIdCharacters where it takes them.

  @REQ-IDN-019 @REQ-IDN-020 @REQ-IDN-021 @REQ-IDN-023
  Scenario Outline: The first hyphen divides type and value
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                    |
      | parse-128 | the value has a hyphen too |

  @REQ-IDN-020
  Scenario Outline: No other hyphen divides, and the type is a number
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector    | mistake                    |
      | parse-129 | divided at the last hyphen |
      | parse-130 | the type as a text         |

  @REQ-IDN-019
  Scenario Outline: What has no type, no hyphen or no value is no Credential-ID
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                             |
      | parse-145 | nothing                             |
      | parse-146 | a type alone                        |
      | parse-147 | no type                             |
      | parse-148 | no hyphen                           |
      | parse-149 | an underscore instead of the hyphen |
      | parse-150 | a colon instead of the hyphen       |

  @REQ-IDN-021
  Scenario Outline: A type is a positive integer in decimal digits
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                                      |
      | parse-151 | a type in words                              |
      | parse-152 | a type in hexadecimal                        |
      | parse-153 | a negative type                              |
      | parse-154 | a type with a fraction                       |
      | parse-155 | a type in digits that are not those of ASCII |

  @REQ-IDN-023
  Scenario Outline: A value for a symmetric key has no other characters
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because            |
      | parse-159 | a NUL in the value |

  @REQ-IDN-023
  Scenario Outline: Characters that the list for values does not have
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives the values of the vector, unless it takes the other reading of SD-066

    Examples:
      | vector    | because                                               |
      | parse-156 | a space in the value of a symmetric key               |
      | parse-157 | a number sign in the value of a symmetric key         |
      | parse-158 | a letter beyond ASCII in the value of a symmetric key |
