@shim
Feature: 07-01-05 Decision malformed policies

  TS-0003 7.1.3, TS-0004 6.3.5.27 and 7.4.9.1: what makes no sense in a rule never widens it. A decision refuses such a policy, or it denies.

  @REQ-ACP-131
  Scenario Outline: What is no address or block
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                       |
      | decide-641 | 32 is the longest suffix      |
      | decide-642 | no negative suffix            |
      | decide-643 | the suffix is missing         |
      | decide-644 | three octets                  |
      | decide-645 | octets end at 255             |
      | decide-646 | wildcards are for originators |
      | decide-647 | a word for originators        |
      | decide-648 | 128 is the longest suffix     |
      | decide-649 | groups have four digits       |
      | decide-650 | abbreviated twice             |
      | decide-651 | no hexadecimal digit          |

  @REQ-ACP-144
  Scenario Outline: What is no window
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                             |
      | decide-652 | no field                            |
      | decide-653 | the five fields of the cron of Unix |
      | decide-654 | six fields                          |
      | decide-655 | eight fields                        |
      | decide-656 | minutes end at 59                   |
      | decide-657 | hours end at 23                     |
      | decide-658 | days begin with 1                   |
      | decide-659 | months begin with 1                 |
      | decide-660 | days of the week end at 6           |
      | decide-661 | years begin with 2000               |
      | decide-662 | a step of nothing                   |
      | decide-663 | the end of a range is missing       |
      | decide-664 | names are no numbers                |
      | decide-665 | a sign of other crontabs            |
      | decide-666 | a word                              |

  @REQ-ACP-133
  Scenario Outline: What is no region
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                             |
      | decide-667 | neither circle nor country          |
      | decide-668 | both, and the originator is in both |
      | decide-669 | no radius                           |
      | decide-670 | four numbers                        |
      | decide-671 | latitudes end at 90                 |
      | decide-672 | longitudes end at 180               |
      | decide-673 | a negative radius                   |
      | decide-674 | no country                          |
      | decide-675 | a code without letters              |

  @REQ-ACP-129
  Scenario Outline: A value without one of the six bits, and bits beyond them
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-030)

    Examples:
      | vector     | because                             |
      | decide-676 | no bit                              |
      | decide-677 | no bit, a Create                    |
      | decide-678 | the next power of two               |
      | decide-679 | Update and the next one, a Retrieve |
      | decide-680 | the low octet is empty              |
      | decide-681 | the low two octets are empty        |

  @REQ-ACP-067
  Scenario Outline: Object details without child types never mean all types
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                    |
      | decide-682 | a type of the target alone |
      | decide-683 | nothing at all             |
      | decide-684 | an empty list              |

  @REQ-ACP-033
  Scenario Outline: A rule without originators is no rule for everybody
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                         |
      | decide-685 | a rule that has operations only |

  @REQ-ACP-034
  Scenario Outline: A rule without operations is no rule for everything
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                          |
      | decide-686 | a rule that has originators only |
      | decide-687 | the keyword all alone            |
