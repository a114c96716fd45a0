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
      | decide-252 | permit   | second 30                           |
      | decide-253 | deny     | 30 is the minute                    |
      | decide-254 | permit   | minute 15                           |
      | decide-255 | deny     | 15 is the hour                      |
      | decide-256 | permit   | hour 12                             |
      | decide-257 | deny     | 12 is the day and the minute        |
      | decide-258 | permit   | day 5                               |
      | decide-259 | deny     | 5 is the month                      |
      | decide-260 | permit   | April                               |
      | decide-261 | deny     | 4 is the day; May                   |
      | decide-262 | permit   | December is 12                      |
      | decide-263 | permit   | year 2026                           |
      | decide-264 | deny     | the last instant of the year before |
      | decide-265 | deny     | the first instant of the year after |

  @REQ-ACP-145
  Scenario Outline: The days of the week run from Sunday, 0, to Saturday, 6
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because           |
      | decide-266 | permit   | a Sunday is 0     |
      | decide-267 | deny     | a Monday is not 0 |
      | decide-268 | permit   | a Monday is 1     |
      | decide-269 | deny     | a Sunday is not 1 |
      | decide-270 | permit   | a Saturday is 6   |
      | decide-271 | deny     | a Friday is not 6 |

  @REQ-ACP-146
  Scenario Outline: The asterisk matches every value of its field
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                           |
      | decide-272 | permit   | the lowest value of six fields    |
      | decide-273 | permit   | the highest value of five fields  |
      | decide-274 | permit   | a leap day                        |
      | decide-275 | permit   | years have no end in this century |
      | decide-276 | deny     | asterisks widen no other field    |

  @REQ-ACP-147
  Scenario Outline: Numbers and lists
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                      |
      | decide-277 | permit   | the first of a list          |
      | decide-278 | permit   | the last of a list           |
      | decide-279 | deny     | between two of a list        |
      | decide-280 | permit   | a list need not be in order  |
      | decide-281 | permit   | in the range of a mixed list |
      | decide-282 | deny     | between range and number     |
      | decide-283 | deny     | a year between two of a list |

  @REQ-ACP-148
  Scenario Outline: A range of seconds, to the instant
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                        |
      | decide-284 | deny     | a millisecond before the first |
      | decide-285 | permit   | the first instant of the first |
      | decide-286 | permit   | in the middle                  |
      | decide-287 | permit   | the first instant of the last  |
      | decide-288 | permit   | the last instant of the last   |
      | decide-289 | deny     | the instant after              |
      | decide-290 | permit   | windows recur                  |

  @REQ-ACP-148
  Scenario Outline: Ranges of the coarser fields
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                            |
      | decide-291 | deny     | the instant before the first hour  |
      | decide-292 | permit   | the first hour begins              |
      | decide-293 | permit   | the last hour but one ends         |
      | decide-294 | deny     | the last hour has passed           |
      | decide-295 | permit   | minutes of the last of three hours |
      | decide-296 | deny     | minutes of an hour between them    |
      | decide-297 | deny     | the instant before the first day   |
      | decide-298 | permit   | the first day begins               |
      | decide-299 | deny     | the instant before the first month |
      | decide-300 | permit   | the first month begins             |
      | decide-301 | deny     | the last month has passed          |
      | decide-302 | permit   | a Thursday of Monday to Friday     |
      | decide-303 | deny     | a Saturday begins                  |
      | decide-304 | permit   | the first year begins              |
      | decide-305 | deny     | the last year has passed           |

  @REQ-ACP-149
  Scenario Outline: A range with a step counts from its first number
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                        |
      | decide-306 | permit   | the first                      |
      | decide-307 | permit   | three steps                    |
      | decide-308 | deny     | between two steps              |
      | decide-309 | deny     | a multiple of five is no step  |
      | decide-310 | deny     | a step beyond the range        |
      | decide-311 | permit   | one step of seconds            |
      | decide-312 | deny     | a multiple of nine is no step  |
      | decide-313 | permit   | a number beside it in the list |
      | decide-314 | deny     | steps do not run over midnight |

  @REQ-ACP-150
  Scenario Outline: An asterisk with a step counts from the lowest value of its field
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                          |
      | decide-315 | permit   | seconds begin at 0                               |
      | decide-316 | deny     | between two steps of seconds                     |
      | decide-317 | permit   | days begin at 1                                  |
      | decide-318 | deny     | a multiple of ten is no day                      |
      | decide-319 | permit   | months begin at 1                                |
      | decide-320 | deny     | a multiple of five is no month                   |
      | decide-321 | permit   | the week begins on Sunday; Wednesday is one step |
      | decide-322 | deny     | Monday is no step                                |
      | decide-323 | permit   | years begin at 2000                              |
      | decide-324 | deny     | a multiple of three is no year                   |

  @REQ-ACP-151
  Scenario Outline: One field that does not match is enough to deny
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                     |
      | decide-325 | permit   | all match                                   |
      | decide-326 | deny     | the second does not                         |
      | decide-327 | deny     | the minute does not                         |
      | decide-328 | deny     | the hour does not                           |
      | decide-329 | deny     | the day of the month does not               |
      | decide-330 | deny     | the month does not                          |
      | decide-331 | deny     | the year does not                           |
      | decide-332 | permit   | another Monday of the month                 |
      | decide-333 | deny     | the day of the week does not                |
      | decide-334 | deny     | neither day matches                         |
      | decide-335 | deny     | between 8:00 and 20:30, yet not the minutes |

  @REQ-ACP-058
  Scenario Outline: Of several windows one is enough, and two do not add up
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                  |
      | decide-336 | permit   | in the first                             |
      | decide-337 | permit   | in the second                            |
      | decide-338 | deny     | between both                             |
      | decide-339 | deny     | hour of the first, minutes of the second |
