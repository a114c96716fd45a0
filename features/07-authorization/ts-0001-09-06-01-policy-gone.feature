Feature: TS-0001 09-06-01 Policy gone

  TS-0001 9.6.1.3.2, TS-0003 7.1.1: what a policy granted ends with it, and its end opens nothing.

  @REQ-ACP-113
  Scenario: A policy that is deleted grants nothing any more
    Given a policy "readers" that lets "Cdev1" Retrieve
    And a container "plant" under the policy "readers"
    When "Cdev1" asks to Retrieve "plant"
    Then access is granted
    When the administrator deletes the policy "readers"
    And "Cdev1" asks to Retrieve "plant"
    Then access is denied
    When "Cdev2" asks to Retrieve "plant"
    Then access is denied

  @REQ-ACP-113
  Scenario: What another policy grants stays
    Given a policy "readers" that lets "Cdev1" Retrieve
    And a policy "writers" that lets "Cdev2" Retrieve and Update
    And a container "plant" under the policies "readers, writers"
    When the administrator deletes the policy "readers"
    And "Cdev1" asks to Retrieve "plant"
    Then access is denied
    When "Cdev2" asks to Retrieve "plant"
    Then access is granted
    When "Cdev2" asks to Update "plant"
    Then access is granted

  @REQ-ACP-113
  Scenario: A policy that never was opens nothing
    When the administrator asks for a container "plant" under a policy that does not exist
    Then it is refused, or "Cdev1" may not Retrieve it (SD-009)
