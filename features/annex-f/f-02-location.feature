Feature: F-02 Location

  TS-0003 F.0 and F.2: a region in a rule makes the caller's location a condition of that rule, for each of its operations,
  beside the conditions that the rule has anyway, and for the originators that it names.

  @REQ-LOC-001 @REQ-LOC-009
  Scenario Outline: The region is a condition of every operation
    Given a policy that lets "Cdev1" everything
    And the rule holds only in this context
      | circle   | country   |
      | <circle> | <country> |
    And the caller is at "48.2082, 16.3738"
    And the caller is in the country "AT"
    When "Cdev1" asks for each of the six operations
    Then exactly these are granted: <granted>

    Examples:
      | circle                  | country | granted    | because                |
      | 48.2082, 16.3738, 10000 |         | everything | inside the circle      |
      | 41.9028, 12.4964, 10000 |         | none       | outside the circle     |
      |                         | AT      | everything | in the country         |
      |                         | KR      | none       | in another country     |

  @REQ-LOC-001 @REQ-LOC-009
  Scenario Outline: The same where the implementation knows the caller to be
    Given a policy that lets "Cdev1" everything
    And the implementation knows where the caller is
    And the rule holds only within 1000000 metres of the caller<where>
    When "Cdev1" asks for each of the six operations
    Then exactly these are granted: <granted>

    Examples:
      | where       | granted    | because                        |
      |             | everything | inside the circle              |
      | 's antipode | none       | on the other side of the earth |

  @REQ-LOC-001
  Scenario Outline: An originator that the rule names, inside and outside
    Given a policy that lets "Cdev1" <operation>
    And the rule holds only in this context
      | circle                  |
      | 48.2082, 16.3738, 10000 |
    And the caller is at "<place>"
    When "Cdev1" asks to <operation> the resource
    Then access is <decision>

    Examples:
      | operation | place            | decision |
      | Create    | 48.2600, 16.4500 | granted  |
      | Create    | 41.9028, 12.4964 | denied   |
      | Update    | 48.2600, 16.4500 | granted  |
      | Update    | 41.9028, 12.4964 | denied   |
      | Delete    | 48.2600, 16.4500 | granted  |
      | Delete    | 41.9028, 12.4964 | denied   |
      | Notify    | 48.2600, 16.4500 | granted  |
      | Notify    | 41.9028, 12.4964 | denied   |
      | Discover  | 48.2600, 16.4500 | granted  |
      | Discover  | 41.9028, 12.4964 | denied   |

  @REQ-LOC-027
  Scenario Outline: Being inside gives no right that the rule does not give
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | circle                  |
      | 48.2082, 16.3738, 10000 |
    And the caller is at "48.2082, 16.3738"
    When "<originator>" asks to <operation> the resource
    Then access is <decision>

    Examples:
      | originator | operation | decision | because                              |
      | Cdev1      | Retrieve  | granted  | named, allowed, inside               |
      | Cdev1      | Update    | denied   | inside, but not allowed              |
      | Cdev1      | Delete    | denied   | inside, but not allowed              |
      | Cdev1      | Create    | denied   | inside, but not allowed              |
      | Cdev2      | Retrieve  | denied   | inside, but not named                |

  @REQ-LOC-027
  Scenario Outline: No further right where the implementation knows the caller to be
    Given a policy that lets "Cdev1" Retrieve
    And the implementation knows where the caller is
    And the rule holds only within 1000000 metres of the caller
    When "<originator>" asks to <operation> the resource
    Then access is <decision>

    Examples:
      | originator | operation | decision |
      | Cdev1      | Retrieve  | granted  |
      | Cdev1      | Update    | denied   |
      | Cdev2      | Retrieve  | denied   |

  @REQ-LOC-018
  Scenario Outline: A region in a rule about others
    Given a policy that lets "Cdev1" Retrieve
    And the policy also lets "Cdev2" Retrieve
    And the rule holds only in this context
      | circle                        |
      | -48.876667, -123.393333, 1000 |
    And the policy also lets "Cdev2" Update
    When "<originator>" asks to <operation> the resource
    Then access is <decision>

    Examples:
      | originator | operation | decision | because                                       |
      | Cdev1      | Retrieve  | granted  | the region is in Cdev2's rule                 |
      | Cdev2      | Retrieve  | denied   | it is not known to be there                   |
      | Cdev2      | Update    | granted  | its other rule has no region                  |
      | Cdev1      | Update    | denied   | that rule is about Cdev2                      |

  @REQ-LOC-018
  Scenario: Being in the region of a rule about others admits nobody else
    Given a policy that lets "Cdev2" Retrieve
    And the rule holds only in this context
      | circle                  |
      | 48.2082, 16.3738, 10000 |
    And the caller is at "48.2082, 16.3738"
    When "Cdev2" asks to Retrieve the resource
    Then access is granted
    When "Cdev1" asks to Retrieve the resource
    Then access is denied
