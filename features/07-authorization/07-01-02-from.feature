Feature: 07-01-02 From

  TS-0003 table 7.1.2-1: From says who asks. Each request carries its own, and none goes without.

  @REQ-ACP-010
  Scenario Outline: Several originators share one connection
    Given a policy that lets "Cdev1" Retrieve
    When "<originators>" ask in turn, over one connection, to Retrieve the resource
    Then access in turn is: <decisions>

    Examples:
      | originators                | decisions                        |
      | Cdev1, Cdev2, Cdev1        | granted, denied, granted         |
      | Cdev2, Cdev1, Cdev2, Cdev1 | denied, granted, denied, granted |

  @REQ-ACP-011
  Scenario Outline: A request without From is refused, even where everybody is admitted
    Given a policy that lets "all" everything
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When somebody asks to <operation> the resource without From
    Then the request is refused with 4000

    Examples:
      | operation |
      | Retrieve  |
      | Update    |
      | Create    |
      | Delete    |
      | Notify    |

  @REQ-ACP-011
  Scenario Outline: An empty From is none
    Given a policy that lets "all" everything
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When somebody asks to <operation> the resource with an empty From
    Then the request is refused with 4000, or by another reading answered with another 4xxx (SD-042)

    Examples:
      | operation |
      | Retrieve  |
      | Update    |
      | Create    |
      | Delete    |
      | Notify    |

  @REQ-ACP-011
  Scenario: An entry without a name does not mean whoever sends none
    Given a policy that lets "Cdev1, " Retrieve
    And the policy may be refused as malformed (SD-046)
    When somebody asks to Retrieve the resource with an empty From
    Then the request is refused with 4000, or by another reading answered with another 4xxx (SD-042)

  @REQ-ACP-011
  Scenario: An AE that registers may leave From out
    When an AE registers without From
    Then it is registered under an AE-ID that the implementation chose
