Feature: TS-0004 07-02-02 Order of checks

  TS-0004 7.2.2.2: existence is checked before the right, the right before the content. So a denied originator learns nothing about what the
  resource would have taken.

  @REQ-ACP-138
  Scenario Outline: A denied originator does not learn whether its content was valid
    Given a policy "all" that lets "Cdev1" everything
    And a policy "others" that lets "Cdev2" Retrieve
    And a container "plant" under the policies "all, others"
    When "Cdev2" asks to <operation> "plant" with an attribute that no container has
    Then the answer is 4103, or 4000 or 4102 (SD-011)
    And it changed nothing

    Examples:
      | operation    |
      | Create below |
      | Update       |

  @REQ-ACP-138
  Scenario Outline: Whoever has the right does learn it
    Given a policy "all" that lets "Cdev1" everything
    And a container "plant" under the policy "all"
    When "Cdev1" asks to <operation> "plant" with an attribute that no container has
    Then the answer is 4000 or 4102
    And it changed nothing

    Examples:
      | operation    |
      | Create below |
      | Update       |

  @REQ-ACP-138
  Scenario Outline: A denied originator does not learn which names are taken
    Given a policy "all" that lets "Cdev1" everything
    And a policy "others" that lets "Cdev2" Retrieve
    And a container "plant" under the policies "all, others"
    And a container "plant/pump" under the policy "all"
    When "<originator>" asks to Create below "plant" with the name "pump", which is taken
    Then the answer is <code>

    Examples:
      | originator | code | because                    |
      | Cdev1      | 4105 | it may know                |
      | Cdev2      | 4103 | a conflict would tell it   |

  @REQ-ACP-139
  Scenario Outline: What does not exist is not found
    Given a policy "all" that lets "Cdev1" everything
    And a container "plant" under the policy "all"
    When "Cdev1" asks to <operation> "plant/nowhere", which does not exist
    Then the answer is 4004
    And there is no "plant/nowhere"

    Examples:
      | operation    |
      | Retrieve     |
      | Update       |
      | Delete       |
      | Create below |

  @REQ-ACP-139
  Scenario Outline: To whom has no right there it may be hidden whether it exists
    Given a policy "all" that lets "Cdev1" everything
    And a container "plant" under the policy "all"
    When "Cdev2" asks to <operation> "plant/nowhere", which does not exist
    Then the answer is 4004, or 4103 (SD-016)
    And there is no "plant/nowhere"

    Examples:
      | operation    |
      | Retrieve     |
      | Update       |
      | Delete       |
      | Create below |
