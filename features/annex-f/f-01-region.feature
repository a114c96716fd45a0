Feature: F-01 Region

  TS-0004 6.3.5.28: a region is either a circle of exactly three numbers in range or a list of countries.
  Anything else admits nobody: the policy is refused, or its rule does not hold.

  @REQ-ACP-133
  Scenario Outline: What is no region admits nobody
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the region <region>
    And the policy is refused as malformed, or taken without admitting more (SD-038)
    And the caller is at "48.2082, 16.3738"
    And the caller is in the country "AT"
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | region                                                   | because                             |
      | {}                                                       | neither circle nor country          |
      | { "accr": [48.2082, 16.3738, 10000], "accc": ["AT"] }    | both, and the caller is in both     |
      | { "accr": [48.2082, 16.3738, 10000], "accc": ["KR"] }    | both, and the caller is in one      |
      | { "accr": [0, 0, 10000], "accc": ["AT"] }                | both, and the caller is in one      |
      | { "accr": [] }                                           | no number                           |
      | { "accr": [48.2082, 16.3738] }                           | no radius                           |
      | { "accr": [48.2082, 16.3738, 10000, 0] }                 | four numbers                        |
      | { "accr": [91, 16.3738, 99000000] }                      | latitudes end at 90                 |
      | { "accr": [48.2082, 181, 99000000] }                     | longitudes end at 180               |
      | { "accr": [48.2082, 16.3738, -10000] }                   | a negative radius                   |
      | { "accr": ["48.2082", "16.3738", "wide"] }               | no number                           |
      | { "accr": [48.2082, 16.3738, null] }                     | no number                           |
      | { "accc": [] }                                           | no country                          |
      | { "accc": [""] }                                         | a code without letters              |

  @REQ-ACP-133
  Scenario Outline: What is no region admits nobody, wherever the caller is
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the region <region>
    And the policy is refused as malformed, or taken without admitting more (SD-038)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | region                                                          | because                     |
      | {}                                                              | neither circle nor country  |
      | { "accr": [-48.876667, -123.393333, 1000], "accc": ["AQ"] }     | both                        |
      | { "accr": [] }                                                  | no number                   |
      | { "accr": [0, 0] }                                              | no radius                   |
      | { "accr": [91, 0, 99000000] }                                   | latitudes end at 90         |
      | { "accr": [0, 181, 99000000] }                                  | longitudes end at 180       |
      | { "accr": [0, 0, -1] }                                          | a negative radius           |
      | { "accc": [] }                                                  | no country                  |
      | { "accc": ["*"] }                                               | wildcards are for originators |

  @REQ-ACP-133
  Scenario: A circle of three numbers in range is a region
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the region { "accr": [48.2082, 16.3738, 10000] }
    And the caller is at "48.2082, 16.3738"
    And the caller is in the country "AT"
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
