Feature: 07-01-03 Object details

  TS-0003 7.1.3 and table 7.1.3-4: accessControlObjectDetails narrow what a rule lets somebody create. In the tables the types are
  numbers, as on the wire: 2 is an AE, 3 a container, 4 a contentInstance, 9 a group, 23 a subscription, 28 a flexContainer.

  @REQ-ACP-068
  Scenario Outline: Without object details a rule covers children of every type
    Given a policy that lets "Cdev1" Create
    When "Cdev1" asks to create a <type>
    Then access is granted
    When "Cdev2" asks to create a <type>
    Then access is denied

    Examples:
      | type            |
      | container       |
      | contentInstance |
      | flexContainer   |

  @REQ-ACP-015
  Scenario Outline: One type may be created and another may not
    Given a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | child types |
      | <listed>    |
    When "Cdev1" asks to create a <type>
    Then access is <decision>

    Examples:
      | listed | type            | decision |
      | 3      | container       | granted  |
      | 3      | contentInstance | denied   |
      | 4      | contentInstance | granted  |
      | 4      | container       | denied   |

  @REQ-ACP-103
  Scenario Outline: Each type of the list may be created
    Given a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | child types |
      | <listed>    |
    When "Cdev1" asks to create a <type>
    Then access is granted

    Examples:
      | listed       | type            |
      | 3, 4, 9      | container       |
      | 9, 3, 23     | container       |
      | 9, 23, 3     | container       |
      | 9, 23, 4     | contentInstance |
      | 3, 4, 9, 28  | flexContainer   |

  @REQ-ACP-104
  Scenario Outline: No other type may be created
    Given a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | child types |
      | <listed>    |
    When "Cdev1" asks to create a <type>
    Then access is denied

    Examples:
      | listed    | type            | because                                      |
      | 4         | container       | another type                                 |
      | 3         | contentInstance | a container may be made, its content may not |
      | 4, 28     | container       | neither of two                               |
      | 2, 4      | container       | not the range between them                   |
      | 13, 30    | container       | a digit of them                              |
      | 3, 4      | flexContainer   | neither of two                               |

  @REQ-ACP-067
  Scenario Outline: Object details without child types never mean all types
    Given a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | resource type   | child types |
      | <resource type> |             |
    And the policy is refused as malformed, or taken without admitting more (SD-038)
    When "Cdev1" asks to create a <type>
    Then access is denied

    Examples:
      | resource type | type            |
      | 3             | container       |
      | 3             | contentInstance |
      |               | container       |

  @REQ-ACP-069 @REQ-ACP-104
  Scenario Outline: Child types take nothing away from the other operations of the rule
    Given a policy that lets "Cdev1" Create, Retrieve, Update and Delete
    And the rule holds only for this object
      | resource type   | child types |
      | <resource type> | 4           |
    When "Cdev1" asks to create a container
    Then access is denied
    When "Cdev1" asks to <operation>
    Then access is granted
    And it was carried out

    Examples:
      | resource type | operation |
      |               | Retrieve  |
      |               | Update    |
      |               | Delete    |
      | 3             | Retrieve  |
      | 3             | Update    |
      | 3             | Delete    |

  @REQ-ACP-070
  Scenario Outline: A child that was created answers to its own policies
    Given a policy "of the child" for a child that lets "Cdev2" <operation>
    And another policy "of the parent" that lets "Cdev1" Create, Retrieve, Update and Delete
    And the rule holds only for this object
      | child types |
      | 3           |
    When "Cdev1" creates a container with the policy "of the child"
    And "Cdev1" asks to <operation> the child
    Then access is denied
    When "Cdev2" asks to <operation> the child
    Then access is granted

    Examples:
      | operation |
      | Retrieve  |
      | Update    |
      | Delete    |
