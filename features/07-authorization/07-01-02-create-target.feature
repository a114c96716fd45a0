Feature: 07-01-02 Create target

  TS-0003 table 7.1.2-1: To of a Create names the parent, so it is the parent's policies that decide, and no others.

  @REQ-ACP-009
  Scenario: A policy that the child brings along gives no right to create it
    Given a policy that lets "Cdev1" Retrieve
    And a policy "generous" for a child that lets "Cdev1" everything
    When "Cdev1" asks to Create below the resource a child that the policy "generous" is to guard
    Then access is denied

  @REQ-ACP-009
  Scenario: A policy that the child brings along takes no right to create it
    Given a policy that lets "Cdev1" Create
    And a policy "narrow" for a child that lets "Cdev2" Retrieve
    When "Cdev1" asks to Create below the resource a child that the policy "narrow" is to guard
    Then access is granted

  @REQ-ACP-009
  Scenario: The policy of a sibling gives no right beside it, and every right below it
    Given a policy that lets "Cdev1" Retrieve
    And a policy "generous" for a child that lets "Cdev1" everything
    And the resource has a child that the policy "generous" guards
    When "Cdev1" asks to Create below that child
    Then access is granted
    When "Cdev1" asks to Create below the resource
    Then access is denied

  @REQ-ACP-009
  Scenario: The policy of the parent gives no right below its children
    Given a policy that lets "Cdev1" Create
    And a policy "narrow" for a child that lets "Cdev2" Create
    And the resource has a child that the policy "narrow" guards
    When "Cdev1" asks to Create below that child
    Then access is denied
