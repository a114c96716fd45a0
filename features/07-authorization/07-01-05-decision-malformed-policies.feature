@shim
Feature: 07-01-05 Decision malformed policies

  TS-0003 7.1.3, TS-0004 6.3.5.27 and 7.4.9.1: what makes no sense in a rule never widens it. A decision refuses such a policy, or it denies.

  @REQ-ACP-131
  Scenario Outline: What is no address or block
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                       |
      | decide-690 | 32 is the longest suffix      |
      | decide-691 | no negative suffix            |
      | decide-692 | the suffix is missing         |
      | decide-693 | three octets                  |
      | decide-694 | octets end at 255             |
      | decide-695 | wildcards are for originators |
      | decide-696 | a word for originators        |
      | decide-697 | 128 is the longest suffix     |
      | decide-698 | groups have four digits       |
      | decide-699 | abbreviated twice             |
      | decide-700 | no hexadecimal digit          |

  @REQ-ACP-144
  Scenario Outline: What is no window
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                             |
      | decide-701 | no field                            |
      | decide-702 | the five fields of the cron of Unix |
      | decide-703 | six fields                          |
      | decide-704 | eight fields                        |
      | decide-705 | minutes end at 59                   |
      | decide-706 | hours end at 23                     |
      | decide-707 | days begin with 1                   |
      | decide-708 | months begin with 1                 |
      | decide-709 | days of the week end at 6           |
      | decide-710 | years begin with 2000               |
      | decide-711 | a step of nothing                   |
      | decide-712 | the end of a range is missing       |
      | decide-713 | names are no numbers                |
      | decide-714 | a sign of other crontabs            |
      | decide-715 | a word                              |

  @REQ-ACP-133
  Scenario Outline: What is no region
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                             |
      | decide-716 | neither circle nor country          |
      | decide-717 | both, and the originator is in both |
      | decide-718 | no radius                           |
      | decide-719 | four numbers                        |
      | decide-720 | latitudes end at 90                 |
      | decide-721 | longitudes end at 180               |
      | decide-722 | a negative radius                   |
      | decide-723 | no country                          |
      | decide-724 | a code without letters              |

  @REQ-ACP-129
  Scenario Outline: A value without one of the six bits, and bits beyond them
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-030)

    Examples:
      | vector     | because                             |
      | decide-725 | no bit                              |
      | decide-726 | no bit, a Create                    |
      | decide-727 | the next power of two               |
      | decide-728 | Update and the next one, a Retrieve |
      | decide-729 | the low octet is empty              |
      | decide-730 | the low two octets are empty        |

  @REQ-ACP-067
  Scenario Outline: Object details without child types never mean all types
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                    |
      | decide-731 | a type of the target alone |
      | decide-732 | nothing at all             |
      | decide-733 | an empty list              |

  @REQ-ACP-033
  Scenario Outline: A rule without originators is no rule for everybody
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                         |
      | decide-734 | a rule that has operations only |

  @REQ-ACP-034
  Scenario Outline: A rule without operations is no rule for everything
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                          |
      | decide-735 | a rule that has originators only |
      | decide-736 | the keyword all alone            |
