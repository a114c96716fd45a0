Feature: 07-01-04 Administrator

  TS-0003 7.1.4: what the policies permit is carried out. The target file declares an originator that the policies of the CSE permit
  everything below the CSEBase. Whether it gets that is judged without setting anything up, so that a CSE that refuses whatever
  anybody asks is found out; 4106 and 4107 say that access control was never asked, and judge nothing.

  @REQ-ACP-074
  Scenario: The declared administrator retrieves the CSEBase
    When the declared administrator asks to Retrieve the CSEBase
    Then access is granted

  @REQ-ACP-074
  Scenario: The declared administrator creates a container below the CSEBase
    When the declared administrator asks to Create a container below the CSEBase
    Then access is granted
    And the declared administrator retrieves what was created
