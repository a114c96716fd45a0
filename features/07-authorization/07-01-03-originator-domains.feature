Feature: 07-01-03 Originator domains

  TS-0003 7.1.3: a rule may name a whole SP domain; it then means each AE and CSE of that domain.

  @REQ-ACP-044
  Scenario Outline: A rule names an SP domain
    Given a policy that lets "<entry>" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry              | originator                  | decision |
      | //own-sp           | Cdev1                       | granted  |
      | //other-sp.example | Cdev1                       | denied   |
      | //other-sp.example | //other-sp.example/mn1      | granted  |
      | //other-sp.example | //other-sp.example/mn1/C98  | granted  |
      | //other-sp.example | //other-sp.example/S98      | granted  |
      | //other-sp.example | //third-sp.example/mn1      | denied   |
      | //other-sp.example | /mn1                        | denied   |
      | //own-sp           | //other-sp.example/mn1      | denied   |

  @REQ-ACP-045
  Scenario Outline: A look-alike is another domain
    Given a policy that lets "//other-sp.example" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is denied

    Examples:
      | originator                       | because                        |
      | //other-sp.example.org/mn1       | the listed name is its prefix  |
      | //another-sp.example/mn1         | the listed name is its suffix, without a dot between |
      | //other-sp.exampl/mn1            | a prefix of the listed name    |
      | //other-sp/mn1                   | a label less                   |

  @REQ-ACP-045 @REQ-ACP-044
  Scenario Outline: A look-alike of the own domain is another domain
    Given a policy that lets "<entry>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry            | decision | because                                          |
      | //own-sp         | granted  | the domain itself                                |
      | //own-sp.org     | denied   | the domain is its prefix                         |
      | //own-sp2        | denied   | the domain is its prefix                         |
      | //another-own-sp | denied   | the domain is its suffix, without a dot between  |
      | //branch.own-sp  | denied   | the AE's domain is above it, not below           |

  @REQ-ACP-049
  Scenario Outline: A wildcard in a domain never reaches beyond what is written
    Given a policy that lets "<entry>" Retrieve
    And the policy may be refused as malformed (SD-004)
    When "<originator>" asks to Retrieve the resource
    Then access is denied

    Examples:
      | entry           | originator                 |
      | //other-sp.ex*  | //third-sp.example/mn1     |
      | //other-sp.ex*  | /mn1                       |
      | //*.example     | //other-sp.example.org/mn1 |

  @REQ-ACP-049
  Scenario Outline: A wildcard in a domain does not reach an AE of this CSE that it does not describe
    Given a policy that lets "<entry>" Retrieve
    And the policy may be refused as malformed (SD-004)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | entry           | because                                   |
      | //other-sp*     | the domain begins otherwise               |
      | //*.invalid     | the domain ends otherwise                 |
      | //own-sp-*      | the domain ends before the hyphen         |
