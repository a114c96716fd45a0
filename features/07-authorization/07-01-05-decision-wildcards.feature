@shim
Feature: 07-01-05 Decision wildcards

  TS-0003 7.1.3: a "*" in a CSE-ID or AE-ID stands for any characters, and its reach ends at the next "/". Here the originators are of all
  the kinds in table 7.1.3-2. The hosting CSE is /id-in of //m2msp.example.

  @REQ-ACP-047
  Scenario Outline: A wildcard at each place of a segment
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector    | decision | because                                        |
      | decide-85 | permit   | at the end                                     |
      | decide-86 | permit   | in the middle                                  |
      | decide-87 | permit   | at the beginning                               |
      | decide-88 | permit   | twice                                          |
      | decide-89 | deny     | what surrounds it must fit                     |
      | decide-90 | deny     | what follows it must fit                       |
      | decide-91 | deny     | what follows two of them must fit              |
      | decide-92 | deny     | what precedes it must fit                      |
      | decide-93 | permit   | in the absolute form                           |
      | decide-94 | deny     | in the absolute form what precedes it must fit |

  @REQ-ACP-048
  Scenario Outline: A wildcard stops at the slash
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                           |
      | decide-95  | deny     | one segment; the AE has two                       |
      | decide-96  | deny     | would have to cover the stem too                  |
      | decide-97  | deny     | would have to cover two segments                  |
      | decide-98  | deny     | would have to cover two segments with one of them |
      | decide-99  | deny     | would have to cover the slash                     |
      | decide-100 | deny     | the AE has no further segment                     |
      | decide-101 | deny     | the AE has a segment less                         |
      | decide-102 | permit   | one segment each                                  |
      | decide-103 | permit   | one segment each, in another SP                   |

  @REQ-ACP-053 @REQ-ACP-039
  Scenario Outline: An SP-relative CSE-ID means CSEs of the own SP
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                  |
      | decide-104 | permit   | a CSE that fits          |
      | decide-105 | deny     | a CSE that does not      |
      | decide-106 | deny     | a CSE of another SP      |
      | decide-107 | deny     | an AE of a CSE that fits |
      | decide-108 | permit   | any CSE                  |
      | decide-109 | deny     | an AE is no CSE          |

  @REQ-ACP-052
  Scenario Outline: An absolute CSE-ID with wildcards
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                    |
      | decide-110 | permit   | any SP                     |
      | decide-111 | permit   | the own SP is one of them  |
      | decide-112 | deny     | another CSE                |
      | decide-113 | permit   | both wild                  |
      | decide-114 | deny     | the CSE does not fit       |
      | decide-115 | deny     | an AE has one segment more |
      | decide-116 | deny     | the SP does not fit        |

  @REQ-ACP-054
  Scenario Outline: An absolute AE-ID with wildcards
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                        |
      | decide-117 | permit   | S-type: no CSE in the way      |
      | decide-118 | deny     | another AE                     |
      | decide-119 | permit   | any SP                         |
      | decide-120 | deny     | another registrar              |
      | decide-121 | permit   | any SP, some registrars        |
      | decide-122 | deny     | the registrar does not fit     |
      | decide-123 | deny     | another AE of such a registrar |
      | decide-124 | deny     | a CSE has one segment less     |

  @REQ-ACP-055
  Scenario Outline: An SP-relative AE-ID with wildcards
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                       |
      | decide-125 | permit   | part of the stem              |
      | decide-126 | deny     | the stem does not fit         |
      | decide-127 | deny     | another registrar             |
      | decide-128 | permit   | both wild                     |
      | decide-129 | deny     | the registrar does not fit    |
      | decide-130 | deny     | another SP                    |
      | decide-131 | permit   | S-type                        |
      | decide-132 | deny     | S-type, the stem does not fit |

  @REQ-ACP-041 @REQ-ACP-047
  Scenario Outline: Letter case counts beside a wildcard too
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because              |
      | decide-133 | deny     | a capital before it  |
      | decide-134 | deny     | capitals of a CSE-ID |

  @REQ-ACP-042 @REQ-ACP-047
  Scenario Outline: Beside a wildcard too other characters stand for themselves
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                             |
      | decide-135 | permit   | a full stop and what comes after it |
      | decide-136 | deny     | no full stop                        |
      | decide-137 | deny     | no full stop in the middle          |
      | decide-138 | deny     | no low line                         |

  @REQ-ACP-042 @REQ-ACP-047
  Scenario Outline: Characters with a meaning elsewhere widen no pattern either
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-046)

    Examples:
      | vector     | decision | because                      |
      | decide-139 | deny     | regular expression, class    |
      | decide-140 | deny     | regular expression, group    |
      | decide-141 | deny     | regular expression, repeated |
      | decide-142 | deny     | glob, any one                |
