Feature: 07-01-02 From check

  TS-0004 7.3.2.1, on which TS-0003 7.1 rests: outside a security association only an AE that is registered here can be an originator,
  by its AE-ID-Stem. Many stacks take any From over a plain binding and let the policies decide (SD-001); then the policies must.

  @REQ-ACP-134
  Scenario Outline: A registered AE is known by its stem, and by no other form of its identifier
    Given a policy that lets "Cdev1" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When a request with the From "<from>" asks to Retrieve the resource
    Then the request is refused with 4000, or by another reading answered with 2000 or 4103 or 4106 or 4107 (SD-001)

    Examples:
      | from               |
      | /own/Cdev1         |
      | //own-sp/own/Cdev1 |

  @REQ-ACP-134
  Scenario Outline: Another form of its identifier opens nothing to a registered AE
    Given a policy that lets "Cdev2" Retrieve
    And "Cdev1" is registered
    When a request with the From "<from>" asks to Retrieve the resource
    Then the request is refused with 4000, or by another reading answered with 4103 or 4106 or 4107 (SD-001)

    Examples:
      | from               |
      | /own/Cdev1         |
      | //own-sp/own/Cdev1 |

  @REQ-ACP-135
  Scenario: An AE that is not registered is refused, even where everybody is admitted
    Given a policy that lets "all" Retrieve
    When a request with the From "Cghost" asks to Retrieve the resource
    Then the request is refused with 4106, or by another reading answered with 2000 or 4103 (SD-001)

  @REQ-ACP-135
  Scenario: An AE that is not registered is refused, even where a rule names it
    Given a policy that lets "Cghost" Retrieve
    When a request with the From "Cghost" asks to Retrieve the resource
    Then the request is refused with 4106, or by another reading answered with 2000 or 4103 (SD-001)

  @REQ-ACP-135
  Scenario: An AE that has left is one that is not registered
    Given a policy that lets "Cdev1" Retrieve
    And "Cdev2" is registered
    When "Cdev2" deregisters
    And a request with the From "Cdev2" asks to Retrieve the resource
    Then the request is refused with 4106, or by another reading answered with 4103 (SD-001)

  @REQ-ACP-135
  Scenario Outline: Nobody is served in the place of an AE that only looks like it
    Given a policy that lets "Cdev1" Retrieve
    And "Cdev1" is registered
    When a request with the From "<from>" asks to Retrieve the resource
    Then the request is refused with 4106 or 4107, or by another reading answered with 4000 or 4103 (SD-001)

    Examples:
      | from                          | because                                  |
      | /elsewhere/Cdev1              | the same stem, registered elsewhere      |
      | //own-sp/elsewhere/Cdev1      | the same stem, registered elsewhere      |
      | //other-sp.example/own/Cdev1  | the same path under another SP           |

  @REQ-ACP-135
  Scenario Outline: Nobody is served under a name that is almost that of a registered AE
    Given a policy that lets "Cdev1" Retrieve
    And "Cdev1" is registered
    When a request with the From "<from>" asks to Retrieve the resource
    Then the request is refused with 4106, or by another reading answered with 4103 (SD-001)

    Examples:
      | from   | because                                |
      | Cdev   | a prefix of it                         |
      | Cdev11 | begins with it                         |
      | CCdev1 | ends with it                           |
      | CDEV1  | letter case                            |
      | Cdev*  | a pattern in From is no pattern        |

  @REQ-ACP-136
  Scenario Outline: A CSE-ID needs a security association, even where everybody is admitted
    Given a policy that lets "all" Retrieve
    When a request with the From "<from>" asks to Retrieve the resource
    Then the request is refused with 4107, or by another reading answered with 2000 or 4103 or 4106 (SD-001)

    Examples:
      | from                   |
      | /elsewhere             |
      | //other-sp.example/mn1 |

  @REQ-ACP-136
  Scenario Outline: Nobody gets rights by calling himself a CSE
    Given a policy that lets "Cdev1" Retrieve
    When a request with the From "<from>" asks to Retrieve the resource
    Then the request is refused with 4107, or by another reading answered with 4103 or 4106 (SD-001)

    Examples:
      | from                   | because                     |
      | /elsewhere             | some CSE                    |
      | //other-sp.example/mn1 | a CSE of another SP         |
      | /own                   | the hosting CSE itself      |
      | //own-sp/own           | the hosting CSE itself      |
