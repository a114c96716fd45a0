Feature: 07-01-02 Roles

  TS-0003 table 7.1.2-1: an originator may hold roles. What counts is that the hosting CSE found him to hold them.

  @REQ-ACP-012
  Scenario Outline: A role that the caller holds
    Given a policy that lets "role-reader" Retrieve
    And the caller holds the role "<role>"
    When "/mn1/C98" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | role         | decision |
      | role-reader  | granted  |
      | role-writer  | denied   |
      | role-reader2 | denied   |
      | role-read    | denied   |

  @REQ-ACP-051
  Scenario: A wildcard selects no role
    Given a policy that lets "role-*" Retrieve
    And the policy may be refused as malformed (SD-046)
    And the caller holds the role "role-reader"
    When "/mn1/C98" asks to Retrieve the resource
    Then access is denied

  @REQ-ACP-013
  Scenario: A role that is merely claimed gives nothing
    Given a policy that lets "role-reader" Retrieve
    And every request claims the role "role-reader"
    When "Cdev1" asks to Retrieve the resource
    Then access is denied, or by another reading answered with 4000 or 5001 (SD-041)

  @REQ-ACP-013
  Scenario: A role that is merely claimed takes nothing either
    Given a policy that lets "Cdev1" Retrieve
    And every request claims the role "role-reader"
    When "Cdev1" asks to Retrieve the resource
    Then access is granted, or by another reading answered with 4000 or 5001 (SD-041)
