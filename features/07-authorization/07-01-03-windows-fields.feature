Feature: 07-01-03 Windows fields

  TS-0004 table 7.4.9.1-4: a time window has seven fields, each compared with its own part of the time in UTC.

  @REQ-ACP-145
  Scenario Outline: Each field means its own part of the time
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "<window>"
    And the request arrives at "<time>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | window          | time                 | decision | because                     |
      | 30 * * * * * *  | 2026-05-04T12:15:30Z | granted  | second 30                   |
      | 30 * * * * * *  | 2026-05-04T12:30:15Z | denied   | 30 is the minute            |
      | * 15 * * * * *  | 2026-05-04T12:15:30Z | granted  | minute 15                   |
      | * 15 * * * * *  | 2026-05-04T15:12:30Z | denied   | 15 is the hour              |
      | * * 12 * * * *  | 2026-05-04T12:15:30Z | granted  | hour 12                     |
      | * * 12 * * * *  | 2026-05-12T05:12:30Z | denied   | 12 is the day and minute    |
      | * * 0 * * * *   | 2026-05-04T00:15:30Z | granted  | midnight is hour 0          |
      | * * * 5 * * *   | 2026-04-05T12:15:30Z | granted  | day 5                       |
      | * * * 5 * * *   | 2026-05-04T12:15:30Z | denied   | 5 is the month              |
      | * * * 31 * * *  | 2026-05-31T12:15:30Z | granted  | the highest day             |
      | * * * * 4 * *   | 2026-04-05T12:15:30Z | granted  | April                       |
      | * * * * 4 * *   | 2026-05-04T12:15:30Z | denied   | 4 is the day; May           |
      | * * * * 1 * *   | 2026-01-20T12:15:30Z | granted  | January is 1, not 0         |
      | * * * * 12 * *  | 2026-12-20T12:15:30Z | granted  | December is 12, not 11      |
      | * * * * * * 2026 | 2026-05-04T12:15:30Z | granted | year 2026                   |
      | * * * * * * 2026 | 2025-05-04T12:15:30Z | denied  | the year before             |
      | * * * * * * 2026 | 2027-05-04T12:15:30Z | denied  | the year after              |

  @REQ-ACP-145
  Scenario Outline: The days of the week run from Sunday, 0, to Saturday, 6
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "* * * * * <day> *"
    And the request arrives at "<time>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | day | time                 | decision | because         |
      | 0   | 2026-05-03T12:15:30Z | granted  | a Sunday        |
      | 0   | 2026-05-04T12:15:30Z | denied   | a Monday        |
      | 0   | 2026-05-02T12:15:30Z | denied   | a Saturday      |
      | 1   | 2026-05-04T12:15:30Z | granted  | a Monday        |
      | 1   | 2026-05-03T12:15:30Z | denied   | a Sunday        |
      | 6   | 2026-05-02T12:15:30Z | granted  | a Saturday      |
      | 6   | 2026-05-01T12:15:30Z | denied   | a Friday        |

  @REQ-ACP-146
  Scenario Outline: The asterisk matches every value of its field
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "<window>"
    And the request arrives at "<time>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | window           | time                     | decision | because                            |
      | * * * * * * *    | 2000-01-01T00:00:00Z     | granted  | the lowest value of six fields     |
      | * * * * * * *    | 2026-12-31T23:59:59.999Z | granted  | the highest value of five fields   |
      | * * * * * * *    | 2028-02-29T12:15:30Z     | granted  | a leap day                         |
      | * * * * * * *    | 2199-07-04T12:15:30Z     | granted  | years have no end in this century  |
      | * * * * * * 2026 | 2026-01-01T00:00:00Z     | granted  | six asterisks and a year           |
      | * * * * * * 2026 | 2027-01-01T00:00:00Z     | denied   | asterisks widen no other field     |
      | * * 12 * * * *   | 2026-05-04T13:00:00Z     | denied   | asterisks widen no other field     |
