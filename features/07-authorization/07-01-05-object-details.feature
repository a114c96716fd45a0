Feature: 07-01-05 Object details

  TS-0003 7.1.5: res_objd is an OR over the elements of accessControlObjectDetails, and within an element resourceType,
  specializationType and childResourceType are combined by AND. Types are numbers, as on the wire: 2 is an AE, 3 a container,
  4 a contentInstance, 28 a flexContainer.

  @REQ-ACP-065
  Scenario Outline: resourceType limits a rule to targets of that type
    Given the resource is a <target>
    And a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | resource type   | child types |
      | <resource type> | 3           |
    When "Cdev1" asks to create a container
    Then access is <decision>

    Examples:
      | resource type | target    | decision |
      | 3             | container | granted  |
      | 2             | container | denied   |
      | 9             | container | denied   |

  @REQ-ACP-065
  Scenario Outline: resourceType limits a rule to AEs or keeps them out
    Given the resource is an AE
    And a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | resource type   | child types |
      | <resource type> | 3           |
    When "Cdev1" asks to create a container
    Then access is <decision>

    Examples:
      | resource type | decision |
      | 2             | granted  |
      | 9             | denied   |

  @REQ-ACP-100
  Scenario Outline: resourceType is the type of the target and not of the child
    Given a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | resource type   | child types |
      | <resource type> | 4           |
    When "Cdev1" asks to create a contentInstance
    Then access is <decision>

    Examples:
      | resource type | decision | because                                  |
      | 3             | granted  | the target is a container                |
      | 4             | denied   | the child is a contentInstance, not the target |

  @REQ-ACP-100
  Scenario: resourceType names the type of the child and the target has another
    Given the resource is an AE
    And a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | resource type | child types |
      | 3             | 3           |
    When "Cdev1" asks to create a container
    Then access is denied

  @REQ-ACP-098
  Scenario Outline: One of several object details is enough
    Given a policy that lets "Cdev1" Create
    And the rule holds only for these objects
      | resource type | child types |
      |               | 3           |
      | 3             | 4           |
      | 2             | 28          |
    When "Cdev1" asks to create a <type>
    Then access is <decision>

    Examples:
      | type            | decision | because                          |
      | container       | granted  | the first holds                  |
      | contentInstance | granted  | the second holds                 |
      | flexContainer   | denied   | the third is about another target |

  @REQ-ACP-099
  Scenario Outline: Everything within one element has to hold
    Given a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | resource type   | child types |
      | <resource type> | <listed>    |
    When "Cdev1" asks to create a container
    Then access is <decision>

    Examples:
      | resource type | listed | decision | because                                |
      | 3             | 3      | granted  | both hold                              |
      | 2             | 3      | denied   | the right child under the wrong target |
      | 3             | 4      | denied   | the right target for the wrong child   |
      | 2             | 4      | denied   | neither holds                          |

  @REQ-ACP-099
  Scenario Outline: Parts of two elements do not add up
    Given a policy that lets "Cdev1" Create
    And the rule holds only for these objects
      | resource type | child types |
      | <first>       | 4           |
      | <second>      | 28          |
    When "Cdev1" asks to create a contentInstance
    Then access is <decision>

    Examples:
      | first | second | decision | because                                          |
      | 3     | 2      | granted  | the first holds as a whole                       |
      | 2     | 3      | denied   | the target fits the one and the child the other  |
      | 9     | 3      | denied   | the target fits the one and the child the other  |

  @REQ-ACP-105
  Scenario Outline: Child types alone decide whatever the type of the target
    Given the resource is a <target>
    And a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | child types |
      | <listed>    |
    When "Cdev1" asks to create a container
    Then access is <decision>

    Examples:
      | target        | listed | decision |
      | container     | 3      | granted  |
      | container     | 4      | denied   |
      | flexContainer | 3      | granted  |
      | flexContainer | 4      | denied   |

  @REQ-ACP-105
  Scenario Outline: Child types alone decide below an AE
    Given the resource is an AE
    And a policy that lets "Cdev1" Create
    And the rule holds only for this object
      | child types |
      | <listed>    |
    When "Cdev1" asks to create a container
    Then access is <decision>

    Examples:
      | listed | decision |
      | 3      | granted  |
      | 4      | denied   |
