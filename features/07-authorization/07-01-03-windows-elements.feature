Feature: 07-01-03 Windows elements

  TS-0004 7.4.9.1: a field holds an asterisk, or elements separated by commas: numbers, ranges, ranges with a step.
  The last number of a range is not tried in fields coarser than the second, since the text has it both ways (SD-010).

  @REQ-ACP-147
  Scenario Outline: Numbers and lists
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "<window>"
    And the request arrives at "<time>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | window                  | time                 | decision | because                        |
      | * 15 * * * * *          | 2026-05-04T12:15:30Z | granted  | the number                     |
      | * 15 * * * * *          | 2026-05-04T12:14:30Z | denied   | one less                       |
      | * 15 * * * * *          | 2026-05-04T12:16:30Z | denied   | one more                       |
      | * 15 * * * * *          | 2026-05-04T12:51:30Z | denied   | its digits the other way round |
      | * 5,20,40 * * * * *     | 2026-05-04T12:05:30Z | granted  | the first of the list          |
      | * 5,20,40 * * * * *     | 2026-05-04T12:20:30Z | granted  | the second                     |
      | * 5,20,40 * * * * *     | 2026-05-04T12:40:30Z | granted  | the last                       |
      | * 5,20,40 * * * * *     | 2026-05-04T12:30:30Z | denied   | between two of them            |
      | * 5,20,40 * * * * *     | 2026-05-04T12:04:30Z | denied   | before the first               |
      | * 5,20,40 * * * * *     | 2026-05-04T12:41:30Z | denied   | after the last                 |
      | * 40,5 * * * * *        | 2026-05-04T12:05:30Z | granted  | a list need not be in order    |
      | * 3,20-25,40 * * * * *  | 2026-05-04T12:22:30Z | granted  | in the range of a mixed list   |
      | * 3,20-25,40 * * * * *  | 2026-05-04T12:40:30Z | granted  | the number after the range     |
      | * 3,20-25,40 * * * * *  | 2026-05-04T12:30:30Z | denied   | between range and number       |
      | * * * * * * 2024,2026   | 2026-05-04T12:15:30Z | granted  | a list of years                |
      | * * * * * * 2024,2026   | 2025-05-04T12:15:30Z | denied   | the year between               |

  @REQ-ACP-148
  Scenario Outline: A range of seconds, to the instant
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "10-20 * * * * * *"
    And the request arrives at "<time>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | time                     | decision | because                            |
      | 2026-05-04T12:15:09.999Z | denied   | a millisecond before the first     |
      | 2026-05-04T12:15:10.000Z | granted  | the first instant of the first     |
      | 2026-05-04T12:15:15.500Z | granted  | in the middle                      |
      | 2026-05-04T12:15:20.000Z | granted  | the first instant of the last      |
      | 2026-05-04T12:15:20.999Z | granted  | the last instant of the last       |
      | 2026-05-04T12:15:21.000Z | denied   | the instant after                  |
      | 2026-05-04T12:16:09.999Z | denied   | the same place in another minute   |
      | 2026-05-04T12:16:10.000Z | granted  | windows recur                      |

  @REQ-ACP-148
  Scenario Outline: Ranges of the coarser fields
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "<window>"
    And the request arrives at "<time>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | window               | time                     | decision | because                      |
      | * * 8-20 * * * *     | 2026-05-04T07:59:59.999Z | denied   | before the first hour        |
      | * * 8-20 * * * *     | 2026-05-04T08:00:00.000Z | granted  | the first hour begins        |
      | * * 8-20 * * * *     | 2026-05-04T14:30:00Z     | granted  | between                      |
      | * * 8-20 * * * *     | 2026-05-04T19:59:59.999Z | granted  | the last hour but one ends   |
      | * * 8-20 * * * *     | 2026-05-04T21:00:00.000Z | denied   | the last hour has passed     |
      | * 0-5 2,6,10 * * * * | 2026-05-04T02:00:30Z     | granted  | first minute of the first    |
      | * 0-5 2,6,10 * * * * | 2026-05-04T10:04:30Z     | granted  | in the last                  |
      | * 0-5 2,6,10 * * * * | 2026-05-04T06:06:00Z     | denied   | the minutes have passed      |
      | * 0-5 2,6,10 * * * * | 2026-05-04T03:03:30Z     | denied   | another hour                 |
      | * * * 10-20 * * *    | 2026-05-09T23:59:59Z     | denied   | the day before the first     |
      | * * * 10-20 * * *    | 2026-05-10T00:00:00Z     | granted  | the first day                |
      | * * * 10-20 * * *    | 2026-05-21T00:00:00Z     | denied   | the day after the last       |
      | * * * * 3-9 * *      | 2026-03-01T00:00:00Z     | granted  | the first month              |
      | * * * * 3-9 * *      | 2026-08-31T23:59:59Z     | granted  | the last month but one       |
      | * * * * 3-9 * *      | 2026-10-01T00:00:00Z     | denied   | the month after the last     |
      | * * * * 3-9 * *      | 2026-02-28T23:59:59Z     | denied   | the month before the first   |
      | * * * * * 1-5 *      | 2026-05-04T12:15:30Z     | granted  | Monday                       |
      | * * * * * 1-5 *      | 2026-05-07T12:15:30Z     | granted  | Thursday                     |
      | * * * * * 1-5 *      | 2026-05-09T12:15:30Z     | denied   | Saturday                     |
      | * * * * * 1-5 *      | 2026-05-03T12:15:30Z     | denied   | Sunday                       |
      | * * * * * * 2025-2028 | 2025-01-01T00:00:00Z    | granted  | the first year               |
      | * * * * * * 2025-2028 | 2027-12-31T23:59:59Z    | granted  | the last year but one        |
      | * * * * * * 2025-2028 | 2029-01-01T00:00:00Z    | denied   | the year after the last      |
      | * * * * * * 2025-2028 | 2024-12-31T23:59:59Z    | denied   | the year before the first    |

  @REQ-ACP-149
  Scenario Outline: A range with a step counts from its first number
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "<window>"
    And the request arrives at "<time>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | window              | time                 | decision | because                          |
      | * * 3-22/5 * * * *  | 2026-05-04T03:15:30Z | granted  | the first                        |
      | * * 3-22/5 * * * *  | 2026-05-04T08:15:30Z | granted  | one step                         |
      | * * 3-22/5 * * * *  | 2026-05-04T18:15:30Z | granted  | three steps                      |
      | * * 3-22/5 * * * *  | 2026-05-04T04:15:30Z | denied   | in the range, between two steps  |
      | * * 3-22/5 * * * *  | 2026-05-04T05:15:30Z | denied   | a multiple of five is no step    |
      | * * 3-22/5 * * * *  | 2026-05-04T10:15:30Z | denied   | a multiple of five is no step    |
      | * * 3-22/5 * * * *  | 2026-05-04T23:15:30Z | denied   | a step beyond the range          |
      | * * 0-23/2 * * * *  | 2026-05-04T22:15:30Z | granted  | even hours                       |
      | * * 0-23/2 * * * *  | 2026-05-04T21:15:30Z | denied   | an odd hour                      |
      | * 10-45/15 * * * * * | 2026-05-04T12:25:30Z | granted | one step                         |
      | * 10-45/15 * * * * * | 2026-05-04T12:15:30Z | denied  | a multiple of fifteen is no step |
      | * 10-45/15 * * * * * | 2026-05-04T12:55:30Z | denied  | a step beyond the range          |
      | * * * 10-30/7 * * * | 2026-05-17T12:15:30Z | granted  | one step of days                 |
      | * * * 10-30/7 * * * | 2026-05-15T12:15:30Z | denied   | a step counted from the first    |
      | * * * 10-30/7 * * * | 2026-05-31T12:15:30Z | denied   | a step beyond the range          |
      | 7-50/9 * * * * * *  | 2026-05-04T12:15:16Z | granted  | one step of seconds              |
      | 7-50/9 * * * * * *  | 2026-05-04T12:15:18Z | denied   | a multiple of nine is no step    |
      | * * 20-23/5,4 * * * * | 2026-05-04T04:15:30Z | granted | a number beside it in the list  |
      | * * 20-23/5,4 * * * * | 2026-05-04T01:15:30Z | denied  | steps do not run over midnight  |

  @REQ-ACP-150
  Scenario Outline: An asterisk with a step counts from the lowest value of its field
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "<window>"
    And the request arrives at "<time>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | window           | time                 | decision | because                     |
      | */20 * * * * * * | 2026-05-04T12:15:00Z | granted  | seconds begin at 0          |
      | */20 * * * * * * | 2026-05-04T12:15:40Z | granted  | two steps                   |
      | */20 * * * * * * | 2026-05-04T12:15:30Z | denied   | between two steps           |
      | * * */6 * * * *  | 2026-05-04T18:15:30Z | granted  | hours begin at 0            |
      | * * */6 * * * *  | 2026-05-04T17:15:30Z | denied   | between two steps           |
      | * * * */10 * * * | 2026-05-01T12:15:30Z | granted  | days begin at 1             |
      | * * * */10 * * * | 2026-05-11T12:15:30Z | granted  | one step                    |
      | * * * */10 * * * | 2026-05-31T12:15:30Z | granted  | three steps                 |
      | * * * */10 * * * | 2026-05-10T12:15:30Z | denied   | a multiple of ten is none   |
      | * * * */10 * * * | 2026-05-20T12:15:30Z | denied   | a multiple of ten is none   |
      | * * * * */5 * *  | 2026-06-20T12:15:30Z | granted  | months begin at 1           |
      | * * * * */5 * *  | 2026-05-20T12:15:30Z | denied   | a multiple of five is none  |
      | * * * * * */3 *  | 2026-05-03T12:15:30Z | granted  | the week begins on Sunday   |
      | * * * * * */3 *  | 2026-05-06T12:15:30Z | granted  | Wednesday is one step       |
      | * * * * * */3 *  | 2026-05-04T12:15:30Z | denied   | Monday is none              |
      | * * * * * * */3  | 2027-05-04T12:15:30Z | granted  | years begin at 2000         |
      | * * * * * * */3  | 2028-05-04T12:15:30Z | denied   | a multiple of three is none |
