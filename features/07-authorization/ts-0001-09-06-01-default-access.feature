Feature: TS-0001 09-06-01 Default access

  TS-0001 9.6.1.3.2: a resource that could have accessControlPolicyIDs and has none is open to whoever created it, and to nobody else.

  @REQ-ACP-110
  Scenario Outline: The creator may do everything
    Given a policy "makers" that lets "Cdev1" Create
    And a container "yard" under the policy "makers"
    And "Cdev1" has created a container "yard/own" without policies
    When "Cdev1" asks to <operation> "yard/own"
    Then access is granted

    Examples:
      | operation    |
      | Retrieve     |
      | Update       |
      | Create below |
      | Delete       |

  @REQ-ACP-110
  Scenario: The creator may discover what it created
    Given a policy "makers" that lets "Cdev1" Create and Discover
    And a container "yard" under the policy "makers"
    And "Cdev1" has created a container "yard/own" without policies
    When "Cdev1" discovers below "yard"
    Then the result names exactly "yard/own"

  @REQ-ACP-111
  Scenario Outline: Nobody else may do anything, whatever the policies of the parent
    Given a policy "makers" that lets "Cdev1, Cdev2" everything
    And a container "yard" under the policy "makers"
    And "Cdev1" has created a container "yard/own" without policies
    When "Cdev2" asks to <operation> "<resource>"
    Then access is <decision>

    Examples:
      | operation    | resource | decision | because                         |
      | Retrieve     | yard     | granted  | the policy of the parent is for the parent |
      | Retrieve     | yard/own | denied   | it is not the creator           |
      | Update       | yard/own | denied   | it is not the creator           |
      | Create below | yard/own | denied   | it is not the creator           |
      | Delete       | yard/own | denied   | it is not the creator           |

  @REQ-ACP-111
  Scenario: Nobody else discovers it
    Given a policy "makers" that lets "Cdev1, Cdev2" everything
    And a container "yard" under the policy "makers"
    And "Cdev1" has created a container "yard/own" without policies
    And a container "yard/shared" under the policy "makers"
    When "Cdev2" discovers below "yard"
    Then the result names exactly "yard/shared"

  @REQ-ACP-110 @REQ-ACP-111
  Scenario Outline: Who created the parent has no right to the child
    Given a policy "makers" that lets "Cdev1, Cdev2" everything
    And a container "yard" under the policy "makers"
    And "Cdev1" has created a container "yard/shared" under the policy "makers"
    And "Cdev2" has created a container "yard/shared/own" without policies
    When "<originator>" asks to Retrieve "yard/shared/own"
    Then access is <decision>

    Examples:
      | originator | decision |
      | Cdev2      | granted  |
      | Cdev1      | denied   |

  @REQ-ACP-110 @REQ-ACP-111
  Scenario Outline: An AE resource is open to the AE that registered it
    Given the AE resource "own" that "Cdev1" registered without policies
    When "<originator>" asks to <operation> "own"
    Then access is <decision>

    Examples:
      | originator | operation | decision |
      | Cdev1      | Retrieve  | granted  |
      | Cdev1      | Update    | granted  |
      | Cdev2      | Retrieve  | denied   |
      | Cdev2      | Update    | denied   |
      | Cdev2      | Delete    | denied   |

  @REQ-ACP-110 @REQ-ACP-111 @REQ-ACP-118
  Scenario Outline: A subscription without policies is its subscriber's, not its parent's
    Given a policy "all" that lets "Cdev1, Cdev2" everything
    And a container "plant" under the policy "all"
    And "Cdev1" has subscribed to "plant" as "subscription"
    When "<originator>" asks to <operation> "subscription"
    Then access is <decision>

    Examples:
      | originator | operation | decision |
      | Cdev1      | Retrieve  | granted  |
      | Cdev1      | Delete    | granted  |
      | Cdev2      | Retrieve  | denied   |
      | Cdev2      | Delete    | denied   |
