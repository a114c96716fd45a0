Feature: 07-01-02 Operation

  TS-0003 table 7.1.2-1: what is compared is the operation that the request states. On HTTP a Create and a Notify are both a POST, and
  what tells them apart is the Resource Type (TS-0009 6.2.1); an AE with a pointOfAccess may be the target of either.

  @REQ-ACP-014 @REQ-ACP-127
  Scenario: The right to Notify an AE is not the right to Create below it
    Given a policy that lets "Cdev1" Notify
    When "Cdev1" asks to Notify the resource
    Then access is granted
    When "Cdev1" asks to Create below the AE that receives notifications
    Then access is denied

  @REQ-ACP-014 @REQ-ACP-123
  Scenario: The right to Create below an AE is not the right to Notify it
    Given a policy that lets "Cdev1" Create
    When "Cdev1" asks to Create below the AE that receives notifications
    Then access is granted
    When "Cdev1" asks to Notify the resource
    Then access is denied
