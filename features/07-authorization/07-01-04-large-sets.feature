Feature: 07-01-04 Large sets

  TS-0003 7.1.4: the result is the same however much there is to read. An implementation that does not take so many policies or rules
  says so when they are set up, and nothing is judged.

  @REQ-ACP-073
  Scenario: One rule among ten thousand
    Given 100 policies of 100 rules each about others
    And rule 71 of policy 83 lets "Cdev1" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When "Cdev1" asks to Update the resource
    Then access is denied
    When "Cdev2" asks to Retrieve the resource
    Then access is denied
