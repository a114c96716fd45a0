@shim
Feature: 07-01-05 Decision windows

  TS-0004 7.4.9.1 and TS-0003 7.1.5, res_time: the time of the request is told, so that the edges of a window are tried to the instant. The
  last number of a range is not tried in fields coarser than the second, since the text has it both ways (SD-010).

  @REQ-ACP-145
  Scenario Outline: Each field means its own part of the time
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                             |
      | decide-272 | permit   | second 30                           |
      | decide-273 | deny     | 30 is the minute                    |
      | decide-274 | permit   | minute 15                           |
      | decide-275 | deny     | 15 is the hour                      |
      | decide-276 | permit   | hour 12                             |
      | decide-277 | deny     | 12 is the day and the minute        |
      | decide-278 | permit   | day 5                               |
      | decide-279 | deny     | 5 is the month                      |
      | decide-280 | permit   | April                               |
      | decide-281 | deny     | 4 is the day; May                   |
      | decide-283 | permit   | December is 12                      |
      | decide-284 | permit   | year 2026                           |
      | decide-285 | deny     | the last instant of the year before |
      | decide-286 | deny     | the first instant of the year after |

  @REQ-ACP-145
  Scenario Outline: The days of the week run from Sunday, 0, to Saturday, 6
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because           |
      | decide-287 | permit   | a Sunday is 0     |
      | decide-288 | deny     | a Monday is not 0 |
      | decide-289 | permit   | a Monday is 1     |
      | decide-290 | deny     | a Sunday is not 1 |
      | decide-292 | permit   | a Saturday is 6   |
      | decide-293 | deny     | a Friday is not 6 |

  @REQ-ACP-146
  Scenario Outline: The asterisk matches every value of its field
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                           |
      | decide-294 | permit   | the lowest value of six fields    |
      | decide-295 | permit   | the highest value of five fields  |
      | decide-296 | permit   | a leap day                        |
      | decide-297 | permit   | years have no end in this century |
      | decide-298 | deny     | asterisks widen no other field    |

  @REQ-ACP-147
  Scenario Outline: Numbers and lists
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                      |
      | decide-299 | permit   | the first of a list          |
      | decide-300 | permit   | the last of a list           |
      | decide-302 | deny     | between two of a list        |
      | decide-303 | permit   | a list need not be in order  |
      | decide-304 | permit   | in the range of a mixed list |
      | decide-305 | deny     | between range and number     |
      | decide-306 | deny     | a year between two of a list |

  @REQ-ACP-148
  Scenario Outline: A range of seconds, to the instant
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                        |
      | decide-307 | deny     | a millisecond before the first |
      | decide-308 | permit   | the first instant of the first |
      | decide-309 | permit   | in the middle                  |
      | decide-310 | permit   | the first instant of the last  |
      | decide-312 | permit   | the last instant of the last   |
      | decide-313 | deny     | the instant after              |
      | decide-314 | permit   | windows recur                  |

  @REQ-ACP-148
  Scenario Outline: Ranges of the coarser fields
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                            |
      | decide-315 | deny     | the instant before the first hour  |
      | decide-316 | permit   | the first hour begins              |
      | decide-317 | permit   | the last hour but one ends         |
      | decide-318 | deny     | the last hour has passed           |
      | decide-319 | permit   | minutes of the last of three hours |
      | decide-320 | deny     | minutes of an hour between them    |
      | decide-321 | deny     | the instant before the first day   |
      | decide-322 | permit   | the first day begins               |
      | decide-323 | deny     | the instant before the first month |
      | decide-324 | permit   | the first month begins             |
      | decide-325 | deny     | the last month has passed          |
      | decide-326 | permit   | a Thursday of Monday to Friday     |
      | decide-327 | deny     | a Saturday begins                  |
      | decide-328 | permit   | the first year begins              |
      | decide-329 | deny     | the last year has passed           |

  @REQ-ACP-149
  Scenario Outline: A range with a step counts from its first number
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                        |
      | decide-330 | permit   | the first                      |
      | decide-331 | permit   | three steps                    |
      | decide-332 | deny     | between two steps              |
      | decide-333 | deny     | a multiple of five is no step  |
      | decide-335 | deny     | a step beyond the range        |
      | decide-336 | permit   | one step of seconds            |
      | decide-337 | deny     | a multiple of nine is no step  |
      | decide-338 | permit   | a number beside it in the list |
      | decide-339 | deny     | steps do not run over midnight |

  @REQ-ACP-150
  Scenario Outline: An asterisk with a step counts from the lowest value of its field
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                          |
      | decide-340 | permit   | seconds begin at 0                               |
      | decide-341 | deny     | between two steps of seconds                     |
      | decide-342 | permit   | days begin at 1                                  |
      | decide-344 | deny     | a multiple of ten is no day                      |
      | decide-345 | permit   | months begin at 1                                |
      | decide-346 | deny     | a multiple of five is no month                   |
      | decide-347 | permit   | the week begins on Sunday; Wednesday is one step |
      | decide-348 | deny     | Monday is no step                                |
      | decide-349 | permit   | years begin at 2000                              |
      | decide-350 | deny     | a multiple of three is no year                   |

  @REQ-ACP-151
  Scenario Outline: One field that does not match is enough to deny
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                     |
      | decide-351 | permit   | all match                                   |
      | decide-352 | deny     | the second does not                         |
      | decide-353 | deny     | the minute does not                         |
      | decide-354 | deny     | the hour does not                           |
      | decide-355 | deny     | the day of the month does not               |
      | decide-356 | deny     | the month does not                          |
      | decide-357 | deny     | the year does not                           |
      | decide-359 | permit   | another Monday of the month                 |
      | decide-360 | deny     | the day of the week does not                |
      | decide-361 | deny     | neither day matches                         |
      | decide-362 | deny     | between 8:00 and 20:30, yet not the minutes |

  @REQ-ACP-058
  Scenario Outline: Of several windows one is enough, and two do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                  |
      | decide-363 | permit   | in the first                             |
      | decide-364 | permit   | in the second                            |
      | decide-366 | deny     | between both                             |
      | decide-367 | deny     | hour of the first, minutes of the second |
