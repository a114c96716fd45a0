Feature: 07-01-05 Object specialization

  TS-0003 7.1.3 and 7.1.5: specializationType in object details names a containerDefinition or mgmtDefinition. The clauses differ on
  whose definition is compared, the target's or that of the new child (SD-003); so target and child are of one specialization here,
  save where the two readings are told apart.

  @REQ-ACP-066
  Scenario Outline: specializationType limits a rule to one specialization
    Given the resource is a flexContainer of "org.onem2m.common.moduleclass.temperature"
    And a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | resource type   | specialization   | child types |
      | <resource type> | <specialization> | 28          |
    When "Cdev1" asks to create a flexContainer of "org.onem2m.common.moduleclass.temperature"
    Then access is <decision>

    Examples:
      | resource type | specialization                              | decision |
      | 28            | org.onem2m.common.moduleclass.temperature   | granted  |
      | 28            | org.onem2m.common.moduleclass.battery       | denied   |
      |               | org.onem2m.common.moduleclass.temperature   | granted  |
      |               | org.onem2m.common.moduleclass.battery       | denied   |

  @REQ-ACP-066
  Scenario: The right specialization does not make up for a type that is not listed
    Given the resource is a flexContainer of "org.onem2m.common.moduleclass.temperature"
    And a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | resource type | specialization                             | child types |
      | 28            | org.onem2m.common.moduleclass.temperature  | 3           |
    When "Cdev1" asks to create a flexContainer of "org.onem2m.common.moduleclass.temperature"
    Then access is denied

  @REQ-ACP-102
  Scenario Outline: A definition is compared as a whole
    Given the resource is a flexContainer of "org.onem2m.common.moduleclass.temperature"
    And a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | resource type | specialization   | child types |
      | 28            | <specialization> | 28          |
    When "Cdev1" asks to create a flexContainer of "org.onem2m.common.moduleclass.temperature"
    Then access is denied

    Examples:
      | specialization                              | because                          |
      | org.onem2m.common.moduleclass.temper        | a prefix of the definition       |
      | org.onem2m.common.moduleclass               | the segments before the last     |
      | org.onem2m.common.moduleclass.temperature2  | the definition is its prefix     |
      | org.onem2m.common.moduleclass.*             | no wildcard is defined here      |
      | temperature                                 | the last segment                 |

  @REQ-ACP-102
  Scenario: The definition of the child is compared, or else that of the target
    Given the resource is a flexContainer of "org.onem2m.common.moduleclass.temperature"
    And a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | resource type | specialization                             | child types |
      | 28            | org.onem2m.common.moduleclass.battery      | 28          |
    And the policy also lets "Cdev2" Create
    And the rule holds only for this object
      | resource type | specialization                             | child types |
      | 28            | org.onem2m.common.moduleclass.temperature  | 28          |
    When "Cdev1" asks to create a flexContainer of "org.onem2m.common.moduleclass.battery"
    And "Cdev2" asks to create a flexContainer of "org.onem2m.common.moduleclass.battery"
    Then "Cdev1" alone is granted, or "Cdev2" alone or nobody where the target's definition counts (SD-003)

  @REQ-ACP-101
  Scenario Outline: Object details for flexContainers without a specialization admit no type beyond their list
    Given the resource is a flexContainer of "org.onem2m.common.moduleclass.temperature"
    And a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | resource type   | child types |
      | <resource type> | 3           |
    And the policy is refused as malformed, or taken without admitting more (SD-003)
    When "Cdev1" asks to create a <type>
    Then access is denied

    Examples:
      | resource type | type            | because                                       |
      | 28            | contentInstance | not in the list                               |
      | 28            | flexContainer   | not in the list                               |
      | 13            | container       | the target is no mgmtObj                      |
