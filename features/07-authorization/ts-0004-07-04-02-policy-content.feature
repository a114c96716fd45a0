Feature: TS-0004 07-04-02 Policy content

  TS-0004 7.4.2: a policy has privileges, and selfPrivileges that hold at least one rule; otherwise nobody could ever change it again.

  @REQ-ACP-141
  Scenario: A policy without privileges is not created
    When the administrator asks for a policy whose privileges are absent
    Then the answer is 4000 or 4102
    And there is no such policy

  @REQ-ACP-141
  Scenario: privileges cannot be taken away
    Given a policy "first" that lets "Cdev1" Retrieve
    And a container "plant" under the policy "first"
    When the administrator asks to make the privileges of the policy "first" null
    Then the answer is 4000 or 4102
    And the policy is as it was
    When "Cdev1" asks to Retrieve "plant"
    Then access is granted

  @REQ-ACP-141 @REQ-ACP-007
  Scenario: privileges may be replaced
    Given a policy "first" that lets "Cdev1" Retrieve
    And a container "plant" under the policy "first"
    When the administrator asks to make the privileges of the policy "first" one rule
    Then the answer is 2004
    When "Cdev1" asks to Retrieve "plant"
    Then access is denied

  @REQ-ACP-142
  Scenario Outline: A policy without a rule in selfPrivileges is not created
    When the administrator asks for a policy whose selfPrivileges are <content>
    Then the answer is 4000 or 4102
    And there is no such policy

    Examples:
      | content              |
      | absent               |
      | an empty set         |
      | a list without rules |

  @REQ-ACP-142
  Scenario: One rule in selfPrivileges is enough
    Given a policy "first" that lets nobody do anything
    And the policy's selfPrivileges let "Cdev1" Retrieve
    When "Cdev1" asks to Retrieve the policy "first"
    Then access is granted

  @REQ-ACP-143
  Scenario Outline: The last rule of selfPrivileges cannot be taken away
    Given a policy "first" that lets "Cdev9" Retrieve
    And the policy's selfPrivileges let "Cdev1" Retrieve
    When the administrator asks to make the selfPrivileges of the policy "first" <content>
    Then the answer is 4000 or 4102
    And the policy is as it was
    When "Cdev1" asks to Retrieve the policy "first"
    Then access is granted

    Examples:
      | content              |
      | null                 |
      | an empty set         |
      | a list without rules |

  @REQ-ACP-143 @REQ-ACP-114
  Scenario: All rules but one can
    Given a policy "first" that lets "Cdev9" Retrieve
    And the policy's selfPrivileges let "Cdev1" Retrieve
    When the administrator asks to make the selfPrivileges of the policy "first" one rule
    Then the answer is 2004
    When "Cdev1" asks to Retrieve the policy "first"
    Then access is denied
