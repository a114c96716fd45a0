Feature: 07-01-03 Windows together

  TS-0004 7.4.9.1 and TS-0003 7.1.3: a time is inside a window only if all seven fields match; of several windows one is enough.
  Day of the month and day of the week stand together only where both match or both do not (SD-010).

  @REQ-ACP-151
  Scenario Outline: One field that does not match is enough to deny
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "<window>"
    And the request arrives at "<time>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | window                 | time                 | decision | because                        |
      | 30 15 12 4 5 * 2026    | 2026-05-04T12:15:30Z | granted  | all match                      |
      | 30 15 12 4 5 * 2026    | 2026-05-04T12:15:31Z | denied   | the second does not            |
      | 30 15 12 4 5 * 2026    | 2026-05-04T12:16:30Z | denied   | the minute does not            |
      | 30 15 12 4 5 * 2026    | 2026-05-04T13:15:30Z | denied   | the hour does not              |
      | 30 15 12 4 5 * 2026    | 2026-05-05T12:15:30Z | denied   | the day of the month does not  |
      | 30 15 12 4 5 * 2026    | 2026-06-04T12:15:30Z | denied   | the month does not             |
      | 30 15 12 4 5 * 2026    | 2027-05-04T12:15:30Z | denied   | the year does not              |
      | 30 15 12 * 5 1 2026    | 2026-05-04T12:15:30Z | granted  | all match                      |
      | 30 15 12 * 5 1 2026    | 2026-05-11T12:15:30Z | granted  | the Monday after               |
      | 30 15 12 * 5 1 2026    | 2026-05-05T12:15:30Z | denied   | the day of the week does not   |
      | 30 15 12 4 5 1 2026    | 2026-05-04T12:15:30Z | granted  | both days match                |
      | 30 15 12 4 5 1 2026    | 2026-05-05T12:15:30Z | denied   | neither day matches            |

  @REQ-ACP-151
  Scenario Outline: Hours and minutes are no interval of the day but two conditions
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "* 0-30 8-20 * * * *"
    And the request arrives at "<time>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | time                 | decision | because                                     |
      | 2026-05-04T08:15:30Z | granted  | both match                                  |
      | 2026-05-04T14:15:30Z | granted  | both match                                  |
      | 2026-05-04T14:45:30Z | denied   | between 8:00 and 20:30, yet not the minutes |
      | 2026-05-04T07:15:30Z | denied   | the minutes match, the hour does not        |

  @REQ-ACP-058
  Scenario Outline: Of several windows one is enough
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | window                               |
      | * * 8-11 * * * *; * * 14-17 * * * *  |
    And the request arrives at "<time>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | time                 | decision | because        |
      | 2026-05-04T09:15:30Z | granted  | in the first   |
      | 2026-05-04T15:15:30Z | granted  | in the second  |
      | 2026-05-04T12:15:30Z | denied   | between        |
      | 2026-05-04T07:15:30Z | denied   | before both    |
      | 2026-05-04T18:15:30Z | denied   | after both     |

  @REQ-ACP-058
  Scenario Outline: Two windows do not add up
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | window                               |
      | * 0-30 9 * * * *; * 40-50 15 * * * * |
    And the request arrives at "<time>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | time                 | decision | because                                   |
      | 2026-05-04T09:15:30Z | granted  | hour and minutes of the first             |
      | 2026-05-04T15:45:30Z | granted  | hour and minutes of the second            |
      | 2026-05-04T09:45:30Z | denied   | hour of the first, minutes of the second  |
      | 2026-05-04T15:15:30Z | denied   | hour of the second, minutes of the first  |

  @REQ-ACP-152
  Scenario Outline: Windows are in UTC wherever the implementation's clock is
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "<window>"
    And the request arrives at "<time>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | window           | time                      | decision | because                                 |
      | * * 12 * * * *   | 2026-05-04T12:15:30+00:00 | granted  | noon in UTC                             |
      | * * 12 * * * *   | 2026-05-04T21:15:30+09:00 | granted  | noon in UTC, night by the clock         |
      | * * 21 * * * *   | 2026-05-04T21:15:30+09:00 | denied   | 21 by the clock, noon in UTC            |
      | * * 12 * * * *   | 2026-05-04T12:15:30-05:00 | denied   | noon by the clock, 17 in UTC            |
      | * 30 6 * * * *   | 2026-05-04T12:15:30+05:45 | granted  | zones need not be whole hours           |
      | * 15 * * * * *   | 2026-05-04T12:15:30+05:45 | denied   | the minute is that of UTC too           |
      | * * * 4 * * *    | 2026-05-05T08:15:30+09:00 | granted  | still the day before in UTC             |
      | * * * * * 0 *    | 2026-05-04T08:15:30+09:00 | granted  | still Sunday in UTC                     |
      | * * * * * * 2026 | 2027-01-01T08:15:30+09:00 | granted  | still the old year in UTC               |
      | * * * * * * 2027 | 2027-01-01T08:15:30+09:00 | denied   | still the old year in UTC               |
