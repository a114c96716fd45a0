Feature: 12-03-02-01 Types of credentials

  TS-0003 table 12.3.2.1-1: the 22 types that a Credential-ID may begin with, and none besides.

  @REQ-IDN-038 @REQ-IDN-019 @REQ-IDN-021 @REQ-IDN-023
  Scenario Outline: The types 10 to 16
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                  |
      | parse-106 | type 10, a symmetric key |
      | parse-107 | type 11, a symmetric key |
      | parse-108 | type 12, a symmetric key |
      | parse-109 | type 13, a symmetric key |
      | parse-110 | type 14, a symmetric key |
      | parse-111 | type 15, a symmetric key |
      | parse-112 | type 16, a symmetric key |

  @REQ-IDN-039 @REQ-IDN-019 @REQ-IDN-021 @REQ-IDN-023 @REQ-IDN-020
  Scenario Outline: The types 30 to 34, with values of listed characters that need not fit the type
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives the values of the vector, or refuses by SD-066

    Examples:
      | vector    | because                                          |
      | parse-113 | type 31, an identifier of the characters of 10.4 |
      | parse-114 | type 33, an identifier of the characters of 10.4 |
      | parse-115 | type 34, an identifier of the characters of 10.4 |

  @REQ-IDN-043 @REQ-IDN-039 @REQ-IDN-019 @REQ-IDN-021
  Scenario Outline: The types 30 to 34 with the identifiers that the table names
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                                                               |
      | parse-122 | type 30, a public key identifier, whose characters 10.4 does not list |
      | parse-125 | type 32, a CSE-ID, whose slash 10.4 does not list                     |

  @REQ-IDN-040 @REQ-IDN-019 @REQ-IDN-021 @REQ-IDN-023 @REQ-IDN-020
  Scenario Outline: The types 41 to 45, with values of listed characters that need not fit the type
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives the values of the vector, or refuses by SD-066

    Examples:
      | vector    | because                                          |
      | parse-116 | type 42, an identifier of the characters of 10.4 |
      | parse-117 | type 44, an identifier of the characters of 10.4 |
      | parse-118 | type 45, an identifier of the characters of 10.4 |

  @REQ-IDN-043 @REQ-IDN-040 @REQ-IDN-019 @REQ-IDN-021
  Scenario Outline: The types 41 to 45 with the identifiers that the table names
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                                                               |
      | parse-123 | type 41, a public key identifier, whose characters 10.4 does not list |
      | parse-126 | type 43, a CSE-ID, whose slash 10.4 does not list                     |

  @REQ-IDN-041 @REQ-IDN-019 @REQ-IDN-021 @REQ-IDN-023 @REQ-IDN-020
  Scenario Outline: The types 51 to 55, with values of listed characters that need not fit the type
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives the values of the vector, or refuses by SD-066

    Examples:
      | vector    | because                                          |
      | parse-119 | type 52, an identifier of the characters of 10.4 |
      | parse-120 | type 54, an identifier of the characters of 10.4 |
      | parse-121 | type 55, an identifier of the characters of 10.4 |

  @REQ-IDN-043 @REQ-IDN-041 @REQ-IDN-019 @REQ-IDN-021
  Scenario Outline: The types 51 to 55 with the identifiers that the table names
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                                                               |
      | parse-124 | type 51, a public key identifier, whose characters 10.4 does not list |
      | parse-127 | type 53, a CSE-ID, whose slash 10.4 does not list                     |

  @REQ-IDN-042
  Scenario Outline: Types that the table does not have
    When the implementation reads a Credential-ID, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector    | because                                 |
      | parse-131 | type 0, which the table does not have   |
      | parse-132 | type 1, which the table does not have   |
      | parse-133 | type 9, which the table does not have   |
      | parse-134 | type 17, which the table does not have  |
      | parse-135 | type 20, which the table does not have  |
      | parse-136 | type 29, which the table does not have  |
      | parse-137 | type 35, which the table does not have  |
      | parse-138 | type 40, which the table does not have  |
      | parse-139 | type 46, which the table does not have  |
      | parse-140 | type 50, which the table does not have  |
      | parse-141 | type 56, which the table does not have  |
      | parse-142 | type 99, which the table does not have  |
      | parse-143 | type 100, which the table does not have |
      | parse-144 | type 110, which the table does not have |
