@shim
Feature: 07-01-05 Decision wildcards

  TS-0003 7.1.3: a "*" in a CSE-ID or AE-ID stands for any characters, and its reach ends at the next "/". Here the originators are of all
  the kinds in table 7.1.3-2. The hosting CSE is /id-in of //m2msp.example.

  @REQ-ACP-047
  Scenario Outline: A wildcard at each place of a segment
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                        |
      | decide-92  | permit   | at the end                                     |
      | decide-93  | permit   | in the middle                                  |
      | decide-94  | permit   | at the beginning                               |
      | decide-95  | permit   | twice                                          |
      | decide-96  | deny     | what surrounds it must fit                     |
      | decide-97  | deny     | what follows it must fit                       |
      | decide-99  | deny     | what follows two of them must fit              |
      | decide-100 | deny     | what precedes it must fit                      |
      | decide-101 | permit   | in the absolute form                           |
      | decide-102 | deny     | in the absolute form what precedes it must fit |

  @REQ-ACP-048
  Scenario Outline: A wildcard stops at the slash
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                           |
      | decide-103 | deny     | one segment; the AE has two                       |
      | decide-104 | deny     | would have to cover the stem too                  |
      | decide-106 | deny     | would have to cover two segments                  |
      | decide-107 | deny     | would have to cover two segments with one of them |
      | decide-108 | deny     | would have to cover the slash                     |
      | decide-109 | deny     | the AE has no further segment                     |
      | decide-110 | deny     | the AE has a segment less                         |
      | decide-111 | permit   | one segment each                                  |
      | decide-112 | permit   | one segment each, in another SP                   |

  @REQ-ACP-053 @REQ-ACP-039
  Scenario Outline: An SP-relative CSE-ID means CSEs of the own SP
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                  |
      | decide-113 | permit   | a CSE that fits          |
      | decide-114 | deny     | a CSE that does not      |
      | decide-115 | deny     | a CSE of another SP      |
      | decide-117 | deny     | an AE of a CSE that fits |
      | decide-118 | permit   | any CSE                  |
      | decide-119 | deny     | an AE is no CSE          |

  @REQ-ACP-052
  Scenario Outline: An absolute CSE-ID with wildcards
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                    |
      | decide-120 | permit   | any SP                     |
      | decide-121 | permit   | the own SP is one of them  |
      | decide-122 | deny     | another CSE                |
      | decide-123 | permit   | both wild                  |
      | decide-124 | deny     | the CSE does not fit       |
      | decide-125 | deny     | an AE has one segment more |
      | decide-126 | deny     | the SP does not fit        |

  @REQ-ACP-054
  Scenario Outline: An absolute AE-ID with wildcards
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                        |
      | decide-127 | permit   | S-type: no CSE in the way      |
      | decide-128 | deny     | another AE                     |
      | decide-129 | permit   | any SP                         |
      | decide-130 | deny     | another registrar              |
      | decide-131 | permit   | any SP, some registrars        |
      | decide-132 | deny     | the registrar does not fit     |
      | decide-133 | deny     | another AE of such a registrar |
      | decide-134 | deny     | a CSE has one segment less     |

  @REQ-ACP-055
  Scenario Outline: An SP-relative AE-ID with wildcards
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                       |
      | decide-135 | permit   | part of the stem              |
      | decide-136 | deny     | the stem does not fit         |
      | decide-137 | deny     | another registrar             |
      | decide-138 | permit   | both wild                     |
      | decide-139 | deny     | the registrar does not fit    |
      | decide-140 | deny     | another SP                    |
      | decide-141 | permit   | S-type                        |
      | decide-142 | deny     | S-type, the stem does not fit |

  @REQ-ACP-041 @REQ-ACP-047
  Scenario Outline: Letter case counts beside a wildcard too
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because              |
      | decide-143 | deny     | a capital before it  |
      | decide-144 | deny     | capitals of a CSE-ID |

  @REQ-ACP-042 @REQ-ACP-047
  Scenario Outline: Beside a wildcard too other characters stand for themselves
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                             |
      | decide-145 | permit   | a full stop and what comes after it |
      | decide-146 | deny     | no full stop                        |
      | decide-147 | deny     | no full stop in the middle          |
      | decide-148 | deny     | no low line                         |

  @REQ-ACP-042 @REQ-ACP-047
  Scenario Outline: Characters with a meaning elsewhere widen no pattern either
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-046)

    Examples:
      | vector     | decision | because                      |
      | decide-149 | deny     | regular expression, class    |
      | decide-150 | deny     | regular expression, group    |
      | decide-151 | deny     | regular expression, repeated |
      | decide-152 | deny     | glob, any one                |
