Feature: F-01-02 Country

  TS-0003 F.1.2: a region may be a list of countries, each by its code of two letters (ISO 3166-1 alpha-2).

  @REQ-ACP-060 @REQ-LOC-001
  Scenario Outline: One of the countries listed
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | country     |
      | <countries> |
    And the caller is in the country "<country>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | countries  | country | decision | because                   |
      | KR         | KR      | granted  | the one                   |
      | KR         | KP      | denied   | its neighbour             |
      | KR         | AT      | denied   | another                   |
      | AT, KR, FR | AT      | granted  | the first of several      |
      | AT, KR, FR | KR      | granted  | the second                |
      | AT, KR, FR | FR      | granted  | the last                  |
      | AT, KR, FR | DE      | denied   | none of them              |
      | AT, KR, FR | RF      | denied   | letters the other way round |

  @REQ-ACP-060 @REQ-LOC-001
  Scenario Outline: The country in which the implementation knows the caller to be
    Given a policy that lets "Cdev1" Retrieve
    And the implementation knows where the caller is
    And the rule holds only in <which> country
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | which        | decision |
      | the caller's | granted  |
      | another      | denied   |

  @REQ-LOC-007
  Scenario Outline: Other codes of the same country do not name it
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | country |
      | <code>  |
    And the policy is refused as malformed, or taken without admitting more (SD-038)
    And the caller is in the country "<country>"
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | code    | country | because                         |
      | DEU     | DE      | three letters                   |
      | FRA     | FR      | three letters                   |
      | KOR     | KR      | three letters, of which the first two are no code of it |
      | 276     | DE      | the numeric code                |
      | Germany | DE      | a name                          |
      | D       | DE      | one letter                      |

  @REQ-LOC-007
  Scenario Outline: Other codes admit nobody, wherever the caller is
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | country |
      | <code>  |
    And the policy is refused as malformed, or taken without admitting more (SD-038)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | code       | because          |
      | ATA        | three letters    |
      | 010        | the numeric code |
      | Antarctica | a name           |

  @REQ-LOC-007
  Scenario: The code of two letters names it
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | country |
      | DE      |
    And the caller is in the country "DE"
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
