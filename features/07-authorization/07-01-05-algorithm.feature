Feature: 07-01-05 Reference access decision algorithm

  TS-0003 7.1.5.

  @REQ-ACP-085 @REQ-ACP-074
  Scenario: An admitting rule lets the originator in
    Given a policy that lets "Cdev1" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is granted

  @REQ-ACP-056
  Scenario Outline: A subset of the operations
    Given a policy that lets "Cdev1" <mask>
    When "Cdev1" asks for each of the six operations
    Then exactly these are granted: <operations>

    Examples:
      | mask | operations |
      | 0    | none       |
      | 1    | Create     |
