Feature: 07-01-03 Originator CSEs

  TS-0003 7.1.3: a rule may name CSEs, as SP-relative or absolute CSE-ID, and so may it name AEs that are registered elsewhere.

  @REQ-ACP-039
  Scenario Outline: A rule names a CSE
    Given a policy that lets "<entry>" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry                | originator              | decision | because                                  |
      | /mn1                 | /mn1                    | granted  | the CSE itself                           |
      | //own-sp/mn1         | /mn1                    | granted  | the same CSE, written another way        |
      | /mn1                 | /mn2                    | denied   | another CSE                              |
      | /mn1                 | /mn1/C98                | denied   | an AE of that CSE is not that CSE        |
      | /mn1/C98             | /mn1                    | denied   | the CSE of an AE is not that AE          |
      | /mn1                 | //other-sp.example/mn1  | denied   | the same path under another SP           |
      | //other-sp.example/mn1 | //other-sp.example/mn1 | granted | a CSE of another SP                      |
      | //other-sp.example/mn1 | /mn1                  | denied   | the same path in the own SP              |

  @REQ-ACP-039
  Scenario Outline: The hosting CSE is not the AEs registered there
    Given a policy that lets "<entry>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | entry        |
      | /own         |
      | //own-sp/own |

  @REQ-ACP-040 @REQ-ACP-039
  Scenario Outline: A CSE-ID matches as a whole
    Given a policy that lets "<entry>" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry       | originator | decision | because                    |
      | /mn1        | /mn1       | granted  | the identifier itself      |
      | /mn1        | /mn12      | denied   | it is a prefix of this one |
      | //own-sp/mn1 | /mn12     | denied   | it is a prefix of this one |
      | /mn12       | /mn1       | denied   | a prefix of it             |

  @REQ-ACP-041
  Scenario Outline: Letter case counts in a CSE-ID
    Given a policy that lets "<entry>" Retrieve
    When "/mn1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry | decision |
      | /mn1  | granted  |
      | /MN1  | denied   |

  @REQ-ACP-053 @REQ-ACP-039
  Scenario Outline: An SP-relative CSE-ID means the own SP
    Given a policy that lets "<entry>" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry | originator             | decision |
      | /mn*  | /mn1                   | granted  |
      | /mn*  | /asn1                  | denied   |
      | /mn*  | //other-sp.example/mn1 | denied   |
      | /mn*  | /mn1/C98               | denied   |
      | /*    | /mn1                   | granted  |
      | /*    | /mn1/C98               | denied   |

  @REQ-ACP-052
  Scenario Outline: An absolute CSE-ID with wildcards
    Given a policy that lets "<entry>" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry                   | originator             | decision | because                          |
      | //other-sp.example/mn1  | //other-sp.example/mn1 | granted  | no wildcard, the same            |
      | //*/mn1                 | //other-sp.example/mn1 | granted  | any SP                           |
      | //*/mn1                 | /mn1                   | granted  | the own SP is one of them        |
      | //*/mn1                 | //other-sp.example/mn2 | denied   | another CSE                      |
      | //*/mn*                 | //other-sp.example/mn2 | granted  | both wild                        |
      | //*/mn*                 | //other-sp.example/asn | denied   | the CSE does not fit             |
      | //*/mn*                 | //other-sp.example/mn2/C98 | denied | an AE has one segment more     |
      | //other-sp.example/mn*  | //third-sp.example/mn1 | denied   | the SP does not fit              |

  @REQ-ACP-054
  Scenario Outline: An absolute AE-ID with wildcards
    Given a policy that lets "<entry>" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry                   | originator                   | decision | because                      |
      | //other-sp.example/S988 | //other-sp.example/S988      | granted  | S-type: no CSE in the way    |
      | //other-sp.example/S988 | //other-sp.example/S989      | denied   | another AE                   |
      | //*/mn1/C9886           | //other-sp.example/mn1/C9886 | granted  | any SP                       |
      | //*/mn1/C9886           | //other-sp.example/mn2/C9886 | denied   | another registrar            |
      | //*/mn*/C9886           | //other-sp.example/mn2/C9886 | granted  | any SP, some registrars      |
      | //*/mn*/C9886           | //other-sp.example/asn/C9886 | denied   | the registrar does not fit   |
      | //*/mn*/C9886           | //other-sp.example/mn2/C9887 | denied   | another AE                   |
      | //*/mn*/C9886           | //other-sp.example/mn2       | denied   | a CSE has one segment less   |

  @REQ-ACP-055
  Scenario Outline: An SP-relative AE-ID with wildcards
    Given a policy that lets "<entry>" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry       | originator                   | decision | because                     |
      | /mn1/C9886  | /mn1/C9886                   | granted  | no wildcard, the same       |
      | /mn1/C98*   | /mn1/C9886                   | granted  | part of the stem            |
      | /mn1/C98*   | /mn1/C9986                   | denied   | the stem does not fit       |
      | /mn1/C98*   | /mn2/C9886                   | denied   | another registrar           |
      | /mn*/C98*   | /mn2/C9886                   | granted  | both wild                   |
      | /mn*/C98*   | /asn/C9886                   | denied   | the registrar does not fit  |
      | /mn*/C98*   | //other-sp.example/mn2/C9886 | denied   | another SP                  |
      | /SmyAE*     | /SmyAE7                      | granted  | S-type                      |
      | /SmyAE*     | /Syour7                      | denied   | the stem does not fit       |
