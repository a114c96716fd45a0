Feature: 07-01-01 Current policies

  TS-0003 7.1.1: the policies are part of what is assembled for a decision. What counts is how they stand when the request is handled.

  @REQ-ACP-007
  Scenario: A rule that is added counts from the next request on
    Given a policy "readers" that lets "Cdev1" Retrieve
    And a container "plant" under the policy "readers"
    When "Cdev1" asks to Update "plant"
    Then access is denied
    When the administrator adds a rule to the policy "readers" that lets "Cdev1" Update
    And "Cdev1" asks to Update "plant"
    Then access is granted

  @REQ-ACP-007
  Scenario: A rule that is removed counts no more
    Given a policy "readers" that lets "Cdev1" Retrieve
    And the policy also lets "Cdev2" Retrieve
    And a container "plant" under the policy "readers"
    When "Cdev2" asks to Retrieve "plant"
    Then access is granted
    When the administrator removes the last rule from the policy "readers"
    And "Cdev2" asks to Retrieve "plant"
    Then access is denied
    When "Cdev1" asks to Retrieve "plant"
    Then access is granted

  @REQ-ACP-007
  Scenario: A rule that is changed counts as it is now
    Given a policy "readers" that lets "Cdev1" Retrieve
    And a container "plant" under the policy "readers"
    When "Cdev1" asks to Retrieve "plant"
    Then access is granted
    When the administrator changes the policy "readers" to let "Cdev1" Update
    And "Cdev1" asks to Retrieve "plant"
    Then access is denied
    When "Cdev1" asks to Update "plant"
    Then access is granted

  @REQ-ACP-007
  Scenario: Rights come and go as often as the policy changes
    Given a policy "readers" that lets "Cdev1" Retrieve
    And a container "plant" under the policy "readers"
    When "Cdev1" asks to Retrieve "plant"
    Then access is granted
    When the administrator changes the policy "readers" to let "Cdev2" Retrieve
    And "Cdev1" asks to Retrieve "plant"
    Then access is denied
    When the administrator changes the policy "readers" to let "Cdev1" Retrieve
    And "Cdev1" asks to Retrieve "plant"
    Then access is granted
