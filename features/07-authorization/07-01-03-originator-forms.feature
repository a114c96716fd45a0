Feature: 07-01-03 Originator forms

  TS-0003 7.1.3: a rule names its originators in accessControlOriginators. One AE has one identifier and three ways to write it
  (TS-0001 table 7.2-1); From is the AE-ID-Stem throughout, as TS-0004 7.3.2.1 demands of a registree.

  @REQ-ACP-036 @REQ-ACP-090
  Scenario Outline: A rule names an AE by its AE-ID-Stem
    Given a policy that lets "<entry>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry        | decision |
      | Cdev1        | granted  |
      | Cdev2        | denied   |
      | Cdev2, Cdev1 | granted  |
      | Cdev1, Cdev2 | granted  |
      | Cdev2, Cdev3 | denied   |

  @REQ-ACP-090
  Scenario Outline: Each originator of a long list is admitted, and no other
    Given a policy that lets "C01, C02, C03, C04, C05, C06, C07, C08, C09, C10, C11, C12" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | originator | decision |
      | C01        | granted  |
      | C06        | granted  |
      | C12        | granted  |
      | C13        | denied   |

  @REQ-ACP-036
  Scenario Outline: A stem in a rule means an AE of this CSE
    Given a policy that lets "Cdev1" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is denied

    Examples:
      | originator                   | because                                           |
      | /elsewhere/Cdev1             | the same stem, registered elsewhere               |
      | //other-sp.example/own/Cdev1 | the same stem, at a CSE so called of another SP   |

  @REQ-ACP-089
  Scenario Outline: Entries that match nothing do the others no harm
    Given a policy that lets "<entries>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entries                    | decision | because                           |
      | Cnobody, Cdev1             | granted  | before it an AE that there is not |
      | Cdev1, Cnobody             | granted  | behind it the same                |
      | /elsewhere, Cdev1          | granted  | a CSE                             |
      | /elsewhere/Cdev1, Cdev1    | granted  | an AE registered elsewhere        |
      | //other-sp.example/mn1, Cdev1 | granted | a CSE of another SP             |
      | Cnobody, /elsewhere        | denied   | none of them is the originator    |

  @REQ-ACP-089
  Scenario Outline: Entries of kinds that a CSE need not know do the others no harm
    Given a policy that lets "<entries>" Retrieve
    And the policy may be refused as malformed (SD-046)
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entries                   | decision | because                        |
      | //other-sp.example, Cdev1 | granted  | an SP domain                   |
      | role-reader, Cdev1        | granted  | a Role-ID                      |
      | /elsewhere*, Cdev1        | granted  | a pattern                      |
      | role-reader, //other-sp.example | denied | none of them is the originator |

  @REQ-ACP-037
  Scenario Outline: A rule names an AE in SP-relative form
    Given a policy that lets "<entry>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry           | decision | because                               |
      | /own/Cdev1      | granted  | the same AE, written another way      |
      | /own/Cdev2      | denied   | another AE of this CSE                |
      | /elsewhere/Cdev1 | denied  | the same stem, registered elsewhere   |

  @REQ-ACP-038
  Scenario Outline: A rule names an AE in absolute form
    Given a policy that lets "<entry>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry                       | decision | because                             |
      | //own-sp/own/Cdev1          | granted  | the same AE, written another way    |
      | //own-sp/own/Cdev2          | denied   | another AE of this CSE              |
      | //own-sp/elsewhere/Cdev1    | denied   | the same stem, registered elsewhere |
      | //other-sp.example/own/Cdev1 | denied  | the same path under another SP      |

  @REQ-ACP-040 @REQ-ACP-090
  Scenario Outline: An identifier matches as a whole
    Given a policy that lets "<entry>" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry               | originator | decision | because                      |
      | Cdev1               | Cdev1      | granted  | the identifier itself        |
      | Cdev1               | Cdev       | denied   | a prefix of it               |
      | Cdev1               | Cdev11     | denied   | it is a prefix of this one   |
      | Cdev1               | CCdev1     | denied   | it is a suffix of this one   |
      | Cdev1               | Cxdev1     | denied   | it begins and ends alike     |
      | /own/Cdev1          | Cdev       | denied   | a prefix of it               |
      | /own/Cdev1          | Cdev11     | denied   | it is a prefix of this one   |
      | //own-sp/own/Cdev1  | Cdev11     | denied   | it is a prefix of this one   |
      | Cdev12              | Cdev1      | denied   | a prefix of it               |

  @REQ-ACP-041
  Scenario Outline: Letter case counts
    Given a policy that lets "<entry>" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry      | originator | decision |
      | Cdev1      | Cdev1      | granted  |
      | Cdev1      | CDEV1      | denied   |
      | CDEV1      | Cdev1      | denied   |
      | /own/CDev1 | Cdev1      | denied   |

  @REQ-ACP-041 @REQ-ACP-047
  Scenario Outline: Letter case counts beside a wildcard too
    Given a policy that lets "<entry>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry      | decision |
      | /own/Cdev* | granted  |
      | /own/CDev* | denied   |

  @REQ-ACP-042
  Scenario Outline: Characters that an identifier may contain stand for themselves
    Given a policy that lets "<entry>" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry  | originator | decision |
      | Cdev.1 | Cdev.1     | granted  |
      | Cdev.1 | CdevX1     | denied   |
      | Cdev.1 | Cdev1      | denied   |
      | Cdev_1 | Cdev_1     | granted  |
      | Cdev_1 | CdevX1     | denied   |
      | Cdev-1 | Cdev-1     | granted  |
      | Cdev-1 | Cdev1      | denied   |
      | Cdev~1 | Cdev~1     | granted  |
      | Cdev~1 | Cdev1      | denied   |

  @REQ-ACP-042 @REQ-ACP-047
  Scenario Outline: Beside a wildcard too they stand for themselves
    Given a policy that lets "<entry>" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry        | originator | decision | because                        |
      | /own/Cdev.*  | Cdev.1     | granted  | a dot and what comes after it  |
      | /own/Cdev.*  | CdevX1     | denied   | no dot                         |
      | /own/Cd.v*   | Cdev1      | denied   | no dot                         |
      | /own/Cdev_*  | Cdev_1     | granted  | a low line and what comes after it |
      | /own/Cdev_*  | CdevX1     | denied   | no low line                    |

  @REQ-ACP-042 @REQ-ACP-047
  Scenario Outline: Characters with a meaning elsewhere widen no pattern either
    Given a policy that lets "<entry>" Retrieve
    And the policy may be refused as malformed (SD-046)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | entry           | would match as               |
      | /own/C[a-z]*    | regular expression, class    |
      | /own/C(dev)*    | regular expression, group    |
      | /own/Cdev1+*    | regular expression, repeated |
      | /own/Cdev1$*    | regular expression, anchor   |
      | /own/C?ev*      | glob, any one                |

  @REQ-ACP-042
  Scenario Outline: Characters with a meaning elsewhere widen nothing
    Given a policy that lets "<entry>" Retrieve
    And the policy may be refused as malformed (SD-046)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | entry       | would match as                |
      | Cde.1       | regular expression, any one   |
      | Cdev1+      | regular expression, repeated  |
      | Cdev[0-9]   | regular expression, class     |
      | C(dev1)     | regular expression, group     |
      | Cdev1$      | regular expression, anchor    |
      | ^Cdev1      | regular expression, anchor    |
      | Cdev2\|Cdev1 | regular expression, either   |
      | Cdev?       | glob, any one                 |
      | Cdev\d      | regular expression, class     |
      | Cdev{1}     | regular expression, counted   |
      | Cdev1%      | LIKE, any                     |
      | Cdev_       | LIKE, any one                 |

  @REQ-ACP-043
  Scenario Outline: The keyword all admits everybody
    Given a policy that lets "<entry>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry      | decision | because                       |
      | all        | granted  | the keyword                   |
      | Cdev2, all | granted  | the keyword among others      |
      | Call       | denied   | an AE that is called so       |
      | /own/Call  | denied   | an AE that is called so       |

  @REQ-ACP-043 @REQ-ACP-039
  Scenario: The keyword all admits a CSE too
    Given a policy that lets "all" Retrieve
    When "/elsewhere" asks to Retrieve the resource
    Then access is granted

  @REQ-ACP-033
  Scenario: An empty list of originators admits nobody
    Given a policy that lets "" Retrieve
    And the policy may be refused as malformed (SD-032)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

  @REQ-ACP-033
  Scenario: A rule without originators is no rule
    When the administrator asks for a policy whose rule lacks "acor"
    Then the answer is 4000 or 4102
