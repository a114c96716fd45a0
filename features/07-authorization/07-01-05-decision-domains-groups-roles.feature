@shim
Feature: 07-01-05 Decision domains groups roles

  TS-0003 7.1.3: a rule may name an SP domain, a group or a role. Who is in the group and which roles the hosting CSE found the originator to
  hold is told here; a Role-ID that the request merely claims is no such role. The hosting CSE is /id-in of //m2msp.example.

  @REQ-ACP-044
  Scenario Outline: A rule names an SP domain
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                               |
      | decide-143 | permit   | an AE of the own SP                   |
      | decide-144 | permit   | a CSE of the own SP                   |
      | decide-145 | deny     | an AE of the own SP is not of another |
      | decide-146 | permit   | a CSE of the domain                   |
      | decide-147 | permit   | an AE of the domain                   |
      | decide-148 | permit   | an AE of the domain, S-type           |
      | decide-149 | deny     | a CSE of a third SP                   |
      | decide-150 | deny     | a CSE of the own SP is not of another |
      | decide-151 | deny     | a CSE of another SP                   |

  @REQ-ACP-045
  Scenario Outline: A look-alike is another domain
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                |
      | decide-152 | deny     | the listed name is its prefix          |
      | decide-153 | deny     | the listed name ends alike             |
      | decide-154 | deny     | a prefix of the listed name            |
      | decide-155 | deny     | a label less                           |
      | decide-156 | deny     | the AE's domain is above it, not below |

  @REQ-ACP-049
  Scenario Outline: A wildcard in a domain never reaches beyond what is written
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-004)

    Examples:
      | vector     | decision | because                         |
      | decide-157 | deny     | the domain begins otherwise     |
      | decide-158 | deny     | the own domain begins otherwise |
      | decide-159 | deny     | the domain ends otherwise       |
      | decide-160 | deny     | the own domain ends otherwise   |

  @REQ-ACP-046
  Scenario Outline: A rule names a group
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                         |
      | decide-161 | permit   | its only member                 |
      | decide-162 | permit   | the last of its members         |
      | decide-163 | deny     | no member                       |
      | decide-164 | deny     | a prefix of a member            |
      | decide-165 | permit   | a member registered elsewhere   |
      | decide-166 | permit   | a CSE of another SP             |
      | decide-167 | deny     | an AE of a CSE that is a member |
      | decide-168 | deny     | a member of another group       |

  @REQ-ACP-115
  Scenario Outline: A group that there is not admits nobody
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-005)

    Examples:
      | vector     | decision | because                  |
      | decide-169 | deny     | another group is there   |
      | decide-170 | deny     | no group is known at all |
      | decide-171 | deny     | a group without members  |

  @REQ-ACP-116
  Scenario Outline: A group within the group
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                         |
      | decide-172 | deny     | an originator in neither        |
      | decide-173 | permit   | a member beside the inner group |
      | decide-174 | deny     | a circle of groups ends         |

  @REQ-ACP-050
  Scenario Outline: A wildcard selects no group
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-046)

    Examples:
      | vector     | decision | because                                    |
      | decide-175 | deny     | a pattern that the group fits              |
      | decide-176 | deny     | a pattern that every group of the CSE fits |

  @REQ-ACP-012
  Scenario Outline: A role that the originator holds
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                         |
      | decide-177 | permit   | the role                        |
      | decide-178 | permit   | the second of two that he holds |
      | decide-179 | deny     | another role                    |
      | decide-180 | deny     | it is a prefix of this one      |
      | decide-181 | deny     | a prefix of it                  |
      | decide-182 | deny     | no role                         |
      | decide-183 | deny     | the role is not in the rule     |

  @REQ-ACP-012 @REQ-ACP-089
  Scenario Outline: One of several Role-IDs in a rule is enough
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because   |
      | decide-184 | permit   | the first |
      | decide-185 | permit   | the last  |
      | decide-186 | deny     | none      |

  @REQ-ACP-041 @REQ-ACP-012
  Scenario Outline: Letter case counts in a Role-ID
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because  |
      | decide-187 | deny     | capitals |

  @REQ-ACP-013
  Scenario Outline: A role that is merely claimed gives nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                 |
      | decide-188 | deny     | found to hold none      |
      | decide-189 | deny     | not known what he holds |
      | decide-190 | deny     | found to hold another   |

  @REQ-ACP-013 @REQ-ACP-012
  Scenario Outline: A role that is claimed beside takes nothing
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                              |
      | decide-191 | permit   | found to hold it, and claims another |
      | decide-192 | permit   | found to hold it, and claims it      |
      | decide-193 | permit   | named by identifier                  |

  @REQ-ACP-051
  Scenario Outline: A wildcard selects no role
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-046)

    Examples:
      | vector     | decision | because                        |
      | decide-194 | deny     | a pattern that the role fits   |
      | decide-195 | deny     | a pattern that every role fits |
