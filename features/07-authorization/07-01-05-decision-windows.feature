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
      | decide-262 | permit   | second 30                           |
      | decide-263 | deny     | 30 is the minute                    |
      | decide-264 | permit   | minute 15                           |
      | decide-265 | deny     | 15 is the hour                      |
      | decide-266 | permit   | hour 12                             |
      | decide-267 | deny     | 12 is the day and the minute        |
      | decide-268 | permit   | day 5                               |
      | decide-269 | deny     | 5 is the month                      |
      | decide-270 | permit   | April                               |
      | decide-271 | deny     | 4 is the day; May                   |
      | decide-273 | permit   | December is 12                      |
      | decide-274 | permit   | year 2026                           |
      | decide-275 | deny     | the last instant of the year before |
      | decide-276 | deny     | the first instant of the year after |

  @REQ-ACP-145
  Scenario Outline: The days of the week run from Sunday, 0, to Saturday, 6
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because           |
      | decide-277 | permit   | a Sunday is 0     |
      | decide-278 | deny     | a Monday is not 0 |
      | decide-279 | permit   | a Monday is 1     |
      | decide-280 | deny     | a Sunday is not 1 |
      | decide-282 | permit   | a Saturday is 6   |
      | decide-283 | deny     | a Friday is not 6 |

  @REQ-ACP-146
  Scenario Outline: The asterisk matches every value of its field
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                           |
      | decide-284 | permit   | the lowest value of six fields    |
      | decide-285 | permit   | the highest value of five fields  |
      | decide-286 | permit   | a leap day                        |
      | decide-287 | permit   | years have no end in this century |
      | decide-288 | deny     | asterisks widen no other field    |

  @REQ-ACP-147
  Scenario Outline: Numbers and lists
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                      |
      | decide-289 | permit   | the first of a list          |
      | decide-290 | permit   | the last of a list           |
      | decide-292 | deny     | between two of a list        |
      | decide-293 | permit   | a list need not be in order  |
      | decide-294 | permit   | in the range of a mixed list |
      | decide-295 | deny     | between range and number     |
      | decide-296 | deny     | a year between two of a list |

  @REQ-ACP-148
  Scenario Outline: A range of seconds, to the instant
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                        |
      | decide-297 | deny     | a millisecond before the first |
      | decide-298 | permit   | the first instant of the first |
      | decide-299 | permit   | in the middle                  |
      | decide-300 | permit   | the first instant of the last  |
      | decide-302 | permit   | the last instant of the last   |
      | decide-303 | deny     | the instant after              |
      | decide-304 | permit   | windows recur                  |

  @REQ-ACP-148
  Scenario Outline: Ranges of the coarser fields
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                            |
      | decide-305 | deny     | the instant before the first hour  |
      | decide-306 | permit   | the first hour begins              |
      | decide-307 | permit   | the last hour but one ends         |
      | decide-308 | deny     | the last hour has passed           |
      | decide-309 | permit   | minutes of the last of three hours |
      | decide-310 | deny     | minutes of an hour between them    |
      | decide-311 | deny     | the instant before the first day   |
      | decide-312 | permit   | the first day begins               |
      | decide-313 | deny     | the instant before the first month |
      | decide-314 | permit   | the first month begins             |
      | decide-315 | deny     | the last month has passed          |
      | decide-316 | permit   | a Thursday of Monday to Friday     |
      | decide-317 | deny     | a Saturday begins                  |
      | decide-318 | permit   | the first year begins              |
      | decide-319 | deny     | the last year has passed           |

  @REQ-ACP-149
  Scenario Outline: A range with a step counts from its first number
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                        |
      | decide-320 | permit   | the first                      |
      | decide-321 | permit   | three steps                    |
      | decide-322 | deny     | between two steps              |
      | decide-323 | deny     | a multiple of five is no step  |
      | decide-325 | deny     | a step beyond the range        |
      | decide-326 | permit   | one step of seconds            |
      | decide-327 | deny     | a multiple of nine is no step  |
      | decide-328 | permit   | a number beside it in the list |
      | decide-329 | deny     | steps do not run over midnight |

  @REQ-ACP-150
  Scenario Outline: An asterisk with a step counts from the lowest value of its field
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                          |
      | decide-330 | permit   | seconds begin at 0                               |
      | decide-331 | deny     | between two steps of seconds                     |
      | decide-332 | permit   | days begin at 1                                  |
      | decide-334 | deny     | a multiple of ten is no day                      |
      | decide-335 | permit   | months begin at 1                                |
      | decide-336 | deny     | a multiple of five is no month                   |
      | decide-337 | permit   | the week begins on Sunday; Wednesday is one step |
      | decide-338 | deny     | Monday is no step                                |
      | decide-339 | permit   | years begin at 2000                              |
      | decide-340 | deny     | a multiple of three is no year                   |

  @REQ-ACP-151
  Scenario Outline: One field that does not match is enough to deny
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                     |
      | decide-341 | permit   | all match                                   |
      | decide-342 | deny     | the second does not                         |
      | decide-343 | deny     | the minute does not                         |
      | decide-344 | deny     | the hour does not                           |
      | decide-345 | deny     | the day of the month does not               |
      | decide-346 | deny     | the month does not                          |
      | decide-347 | deny     | the year does not                           |
      | decide-349 | permit   | another Monday of the month                 |
      | decide-350 | deny     | the day of the week does not                |
      | decide-351 | deny     | neither day matches                         |
      | decide-352 | deny     | between 8:00 and 20:30, yet not the minutes |

  @REQ-ACP-058
  Scenario Outline: Of several windows one is enough, and two do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                  |
      | decide-353 | permit   | in the first                             |
      | decide-354 | permit   | in the second                            |
      | decide-356 | deny     | between both                             |
      | decide-357 | deny     | hour of the first, minutes of the second |
