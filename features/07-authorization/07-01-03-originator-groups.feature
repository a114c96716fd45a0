Feature: 07-01-03 Originator groups

  TS-0003 7.1.3 and TS-0001 9.6.2.1: a rule may name a group resource; it then means the AEs and CSEs behind its members.

  @REQ-ACP-046
  Scenario Outline: A rule names a group
    Given a group "sensors" with the members "<members>"
    And a policy that lets the group "sensors" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | members      | decision |
      | Cdev1        | granted  |
      | Cdev2, Cdev1 | granted  |
      | Cdev2        | denied   |
      | Cdev11       | denied   |

  @REQ-ACP-117
  Scenario: Membership is that of the moment
    Given a group "sensors" with the members "Cdev2"
    And a policy that lets the group "sensors" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is denied
    When the group "sensors" gets the members "Cdev1, Cdev2"
    And "Cdev1" asks to Retrieve the resource
    Then access is granted
    When the group "sensors" gets the members "Cdev2"
    And "Cdev1" asks to Retrieve the resource
    Then access is denied

  @REQ-ACP-115
  Scenario: A group that is gone admits nobody, its former members neither
    Given a group "sensors" with the members "Cdev1"
    And a group "actuators" with the members "Cdev2"
    And a policy that lets the group "sensors" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When the group "sensors" is deleted
    And "Cdev1" asks to Retrieve the resource
    Then access is denied, or by another reading answered with 4000 or 4004 (SD-005)

  @REQ-ACP-116
  Scenario: A group within the group admits nobody who is in neither
    Given a group "inner" with the members "Cdev2"
    And a group "outer" with the group "inner" as member
    And a policy that lets the group "outer" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

  @REQ-ACP-116
  Scenario: A group within the group leaves its other members admitted
    Given a group "inner" with the members "Cdev2"
    And a group "outer" with the members "Cdev1"
    And the group "outer" has the group "inner" as further member
    And a policy that lets the group "outer" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is granted

  @REQ-ACP-116
  Scenario: A circle of groups ends and admits nobody who is in none of them
    Given a group "left" with the members "Cdev2"
    And a group "right" with the group "left" as member
    And the group "left" has the group "right" as further member
    And a policy that lets the group "left" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

  @REQ-ACP-050
  Scenario: A wildcard selects no group
    Given a group "sensors" with the members "Cdev1"
    And a policy that lets every group like "sensors" Retrieve
    And the policy may be refused as malformed (SD-046)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied
