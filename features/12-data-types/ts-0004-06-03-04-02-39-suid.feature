Feature: TS-0004 6.3.4.2.39 Security Usage Identifiers

  TS-0004 table 6.3.4.2.39-1, which TS-0003 10.3.7 takes a SUID from: two digits, of which the first names the kind of credential and the
  second its scope.

  @REQ-IDN-044 @REQ-IDN-048
  Scenario Outline: SUIDs of pre-provisioned keys
    When the implementation reads a SUID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because |
      | parse-182 | SUID 10 |
      | parse-183 | SUID 11 |
      | parse-184 | SUID 12 |
      | parse-185 | SUID 13 |
      | parse-186 | SUID 14 |
      | parse-187 | SUID 15 |

  @REQ-IDN-045 @REQ-IDN-048
  Scenario Outline: SUIDs of keys of remote provisioning
    When the implementation reads a SUID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because |
      | parse-188 | SUID 21 |
      | parse-189 | SUID 22 |
      | parse-190 | SUID 23 |
      | parse-191 | SUID 24 |
      | parse-192 | SUID 25 |

  @REQ-IDN-046 @REQ-IDN-048
  Scenario Outline: SUIDs of keys that a MAF distributes
    When the implementation reads a SUID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because |
      | parse-193 | SUID 32 |
      | parse-194 | SUID 33 |
      | parse-195 | SUID 34 |
      | parse-196 | SUID 35 |

  @REQ-IDN-047 @REQ-IDN-048
  Scenario Outline: SUIDs of certificates
    When the implementation reads a SUID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because |
      | parse-197 | SUID 40 |
      | parse-198 | SUID 41 |
      | parse-199 | SUID 42 |
      | parse-200 | SUID 43 |
      | parse-201 | SUID 44 |
      | parse-202 | SUID 45 |

  @REQ-IDN-048
  Scenario Outline: The digits are not exchanged
    When the implementation reads a SUID, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector    | mistake            |
      | parse-203 | the digits swapped |

  @REQ-IDN-049
  Scenario Outline: SUIDs that the table does not have
    When the implementation reads a SUID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                            |
      | parse-204 | 16, which the table does not have  |
      | parse-205 | 20, which the table does not have  |
      | parse-206 | 26, which the table does not have  |
      | parse-207 | 30, which the table does not have  |
      | parse-209 | 36, which the table does not have  |
      | parse-210 | 46, which the table does not have  |
      | parse-211 | 50, which the table does not have  |
      | parse-212 | 55, which the table does not have  |
      | parse-213 | 99, which the table does not have  |
      | parse-214 | 1, which the table does not have   |
      | parse-215 | 9, which the table does not have   |
      | parse-216 | 00, which the table does not have  |
      | parse-217 | 100, which the table does not have |
      | parse-218 | 215, which the table does not have |
      | parse-219 | nothing                            |
      | parse-220 | a letter                           |
      | parse-221 | a negative number                  |
      | parse-222 | a hyphen between the digits        |
      | parse-223 | a fraction                         |
      | parse-224 | hexadecimal                        |
      | parse-225 | digits that are not those of ASCII |

  @REQ-IDN-049
  Scenario Outline: SUID 31, which TS-0003 8.3.9.9 uses and the table does not have
    When the implementation reads a SUID, vector <vector>
    Then it gives the values of the vector, unless it takes the other reading of SD-077

    Examples:
      | vector    | because                           |
      | parse-208 | 31, which the table does not have |
