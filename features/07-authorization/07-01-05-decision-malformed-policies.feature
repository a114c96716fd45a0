@shim
Feature: 07-01-05 Decision malformed policies

  TS-0003 7.1.3, TS-0004 6.3.5.27 and 7.4.9.1: what makes no sense in a rule never widens it. A decision refuses such a policy, or it denies.

  @REQ-ACP-131
  Scenario Outline: What is no address or block
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                       |
      | decide-703 | 32 is the longest suffix      |
      | decide-704 | no negative suffix            |
      | decide-705 | the suffix is missing         |
      | decide-706 | three octets                  |
      | decide-707 | octets end at 255             |
      | decide-708 | wildcards are for originators |
      | decide-709 | a word for originators        |
      | decide-710 | 128 is the longest suffix     |
      | decide-711 | groups have four digits       |
      | decide-712 | abbreviated twice             |
      | decide-713 | no hexadecimal digit          |

  @REQ-ACP-144
  Scenario Outline: What is no window
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                             |
      | decide-714 | no field                            |
      | decide-715 | the five fields of the cron of Unix |
      | decide-716 | six fields                          |
      | decide-717 | eight fields                        |
      | decide-718 | minutes end at 59                   |
      | decide-719 | hours end at 23                     |
      | decide-720 | days begin with 1                   |
      | decide-721 | months begin with 1                 |
      | decide-722 | days of the week end at 6           |
      | decide-723 | years begin with 2000               |
      | decide-724 | a step of nothing                   |
      | decide-725 | the end of a range is missing       |
      | decide-726 | names are no numbers                |
      | decide-727 | a sign of other crontabs            |
      | decide-728 | a word                              |

  @REQ-ACP-133
  Scenario Outline: What is no region
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                             |
      | decide-729 | neither circle nor country          |
      | decide-730 | both, and the originator is in both |
      | decide-731 | no radius                           |
      | decide-732 | four numbers                        |
      | decide-733 | latitudes end at 90                 |
      | decide-734 | longitudes end at 180               |
      | decide-735 | a negative radius                   |
      | decide-736 | no country                          |
      | decide-737 | a code without letters              |

  @REQ-ACP-129
  Scenario Outline: A value without one of the six bits, and bits beyond them
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-030)

    Examples:
      | vector     | because                             |
      | decide-738 | no bit                              |
      | decide-739 | no bit, a Create                    |
      | decide-740 | the next power of two               |
      | decide-741 | Update and the next one, a Retrieve |
      | decide-742 | the low octet is empty              |
      | decide-743 | the low two octets are empty        |

  @REQ-ACP-067
  Scenario Outline: Object details without child types never mean all types
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                    |
      | decide-744 | a type of the target alone |
      | decide-745 | nothing at all             |
      | decide-746 | an empty list              |

  @REQ-ACP-033
  Scenario Outline: A rule without originators is no rule for everybody
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                         |
      | decide-747 | a rule that has operations only |

  @REQ-ACP-034
  Scenario Outline: A rule without operations is no rule for everything
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                          |
      | decide-748 | a rule that has originators only |
      | decide-749 | the keyword all alone            |
