Feature: 07-01-03 Operations

  TS-0003 7.1.3 lets a rule name any of six operations; TS-0004 6.3.4.2.29 gives each of them one power of two, and a rule the sum.

  @REQ-ACP-123
  Scenario: The value 1 lets a Create happen and nothing beside it
    Given a policy that lets "Cdev1" 1
    When "Cdev1" asks to Create below the resource
    Then access is granted
    And it was carried out
    When "Cdev1" asks to Retrieve the resource
    Then access is denied
    When "Cdev1" asks to Update the resource
    Then access is denied
    When "Cdev1" asks to Delete the resource
    Then access is denied

  @REQ-ACP-123
  Scenario: The value 1 is Create and none of the other five
    Given a policy that lets "Cdev1" 1
    When "Cdev1" asks for each of the six operations
    Then exactly these are granted: Create

  @REQ-ACP-124
  Scenario: The value 2 lets a Retrieve happen and nothing beside it
    Given a policy that lets "Cdev1" 2
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    And it was carried out
    When "Cdev1" asks to Create below the resource
    Then access is denied
    When "Cdev1" asks to Update the resource
    Then access is denied
    When "Cdev1" asks to Delete the resource
    Then access is denied

  @REQ-ACP-124
  Scenario: The value 2 is Retrieve and none of the other five
    Given a policy that lets "Cdev1" 2
    When "Cdev1" asks for each of the six operations
    Then exactly these are granted: Retrieve

  @REQ-ACP-125
  Scenario: The value 4 lets an Update happen and nothing beside it
    Given a policy that lets "Cdev1" 4
    When "Cdev1" asks to Update the resource
    Then access is granted
    And it was carried out
    When "Cdev1" asks to Create below the resource
    Then access is denied
    When "Cdev1" asks to Retrieve the resource
    Then access is denied
    When "Cdev1" asks to Delete the resource
    Then access is denied

  @REQ-ACP-125
  Scenario: The value 4 is Update and none of the other five
    Given a policy that lets "Cdev1" 4
    When "Cdev1" asks for each of the six operations
    Then exactly these are granted: Update

  @REQ-ACP-126
  Scenario: The value 8 lets a Delete happen and nothing beside it
    Given a policy that lets "Cdev1" 8
    When "Cdev1" asks to Create below the resource
    Then access is denied
    When "Cdev1" asks to Retrieve the resource
    Then access is denied
    When "Cdev1" asks to Update the resource
    Then access is denied
    When "Cdev1" asks to Delete the resource
    Then access is granted
    And it was carried out

  @REQ-ACP-126
  Scenario: The value 8 is Delete and none of the other five
    Given a policy that lets "Cdev1" 8
    When "Cdev1" asks for each of the six operations
    Then exactly these are granted: Delete

  @REQ-ACP-127
  Scenario Outline: The value 16 lets a Notify through and nothing beside it
    Given a policy that lets "Cdev1" 16
    When "Cdev1" asks to Notify the resource
    Then access is granted
    When "Cdev1" asks to <other>
    Then access is denied

    Examples:
      | other                     |
      | Create below the resource |
      | Retrieve the resource     |
      | Update the resource       |
      | Delete the resource       |

  @REQ-ACP-127
  Scenario: The value 16 is Notify and none of the other five
    Given a policy that lets "Cdev1" 16
    When "Cdev1" asks for each of the six operations
    Then exactly these are granted: Notify

  @REQ-ACP-128
  Scenario Outline: The value 32 lets the resource be found and nothing beside it
    Given a policy that lets "Cdev1" 32
    When "Cdev1" asks to Discover the resource
    Then access is granted
    When "Cdev1" asks to <other>
    Then access is denied

    Examples:
      | other                     |
      | Create below the resource |
      | Retrieve the resource     |
      | Update the resource       |
      | Delete the resource       |

  @REQ-ACP-128
  Scenario: The value 32 is Discover and none of the other five
    Given a policy that lets "Cdev1" 32
    When "Cdev1" asks for each of the six operations
    Then exactly these are granted: Discover
