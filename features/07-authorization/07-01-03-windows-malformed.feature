Feature: 07-01-03 Windows malformed

  TS-0004 7.4.9.1: a window is a line of seven fields with values in their ranges. What is none opens no time:
  the policy is refused, or it admits nobody by it.

  @REQ-ACP-144
  Scenario Outline: What is no window never opens
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "<window>"
    And the policy is refused as malformed, or taken without admitting more (SD-038)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | window              | because                                   |
      |                     | no field                                  |
      | *                   | one field                                 |
      | * * * * *           | the five fields of the cron of Unix       |
      | * * * * * *         | six fields                                |
      | * * * * * * * *     | eight fields                              |
      | 60-90 * * * * * *   | seconds end at 59                         |
      | * 60 * * * * *      | minutes end at 59                         |
      | * * 24 * * * *      | hours end at 23                           |
      | * * 0-24 * * * *    | hours end at 23                           |
      | * * * 0-32 * * *    | days are 1 to 31                          |
      | * * * * 0-13 * *    | months are 1 to 12                        |
      | * * * * * 0-8 *     | days of the week are 0 to 6               |
      | * * * * * * 0-1999  | years begin with 2000                     |
      | * * * * * * 2000-10000 | years end with 9999                    |
      | -1 * * * * * *      | no negative number                        |
      | * * */0 * * * *     | a step of nothing                         |
      | * * */ * * * *      | a step is missing                         |
      | * * 0- * * * *      | the end of a range is missing             |
      | * * 0-12-23 * * * * | a range has two ends                      |
      | * * ,, * * * *      | a list of nothing                         |
      | ? * * * * ? *       | a sign of other crontabs                  |
      | * * * * * SUN-SAT * | names are no numbers                      |
      | * * * L * * *       | a sign of other crontabs                  |
      | always              | a word                                    |
      | @hourly             | a macro of the cron of Unix               |

  @REQ-ACP-144
  Scenario Outline: The same with a good window beside it
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | window             |
      | <good>; <bad>      |
    And the policy is refused as malformed, or taken without admitting more (SD-038)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | good             | bad         | because                                       |
      | * * * * * * 2001 | * * * * * * | the good one is long over, the bad one is none |
