Feature: 07-01-01 Governing policies

  TS-0003 7.1.1: the policies in accessControlPolicyIDs govern a resource. A resource whose type has no such attribute is governed by those
  of its parent (TS-0001 9.6.1.3.2, 9.6.7).

  @REQ-ACP-002
  Scenario Outline: The policies that the resource names decide, not those of its parent
    Given a policy "upper" that lets "Cdev1" Retrieve
    And a policy "lower" that lets "Cdev2" Retrieve
    And a container "plant" under the policy "upper"
    And a container "plant/pump" under the policy "lower"
    When "<originator>" asks to Retrieve "<resource>"
    Then access is <decision>

    Examples:
      | originator | resource   | decision | because                              |
      | Cdev1      | plant      | granted  | its policy says so                   |
      | Cdev1      | plant/pump | denied   | the policy of the parent has no say  |
      | Cdev2      | plant/pump | granted  | its policy says so                   |
      | Cdev2      | plant      | denied   | the policy of the child has no say   |

  @REQ-ACP-002
  Scenario Outline: A policy that the resource does not name has no say
    Given a policy "named" that lets "Cdev1" Retrieve
    And a policy "other" that lets "Cdev2" everything
    And a container "plant" under the policy "named"
    And a container "depot" under the policy "other"
    When "<originator>" asks to <operation> "plant"
    Then access is <decision>

    Examples:
      | originator | operation | decision |
      | Cdev1      | Retrieve  | granted  |
      | Cdev2      | Retrieve  | denied   |
      | Cdev2      | Update    | denied   |
      | Cdev2      | Delete    | denied   |

  @REQ-ACP-003
  Scenario Outline: A contentInstance is governed by the policies of its container
    Given a policy "readers" that lets "Cdev1" Retrieve
    And a policy "cleaners" that lets "Cdev2" Delete
    And a policy "upper" that lets "Cdev3" everything
    And a container "plant" under the policy "upper"
    And a container "plant/pump" under the policies "readers, cleaners"
    And a content instance "plant/pump/reading"
    When "<originator>" asks to <operation> "plant/pump/reading"
    Then access is <decision>

    Examples:
      | originator | operation | decision | because                                       |
      | Cdev1      | Retrieve  | granted  | the container's policy says so                |
      | Cdev1      | Delete    | denied   | the container's policies do not say so        |
      | Cdev2      | Delete    | granted  | the container's policy says so                |
      | Cdev2      | Retrieve  | denied   | the container's policies do not say so        |
      | Cdev3      | Retrieve  | denied   | the container's parent is no parent of its own |

  @REQ-ACP-003
  Scenario Outline: Who wrote a contentInstance has no further right to it
    Given a policy "writers" that lets "Cdev1" Create
    And a policy "readers" that lets "Cdev2" Retrieve
    And a container "plant" under the policies "writers, readers"
    And "Cdev1" has created a content instance "plant/reading"
    When "<originator>" asks to Retrieve "plant/reading"
    Then access is <decision>

    Examples:
      | originator | decision | because                                                  |
      | Cdev1      | denied   | it wrote, and the container's policies let it write only |
      | Cdev2      | granted  | the container's policies say so                          |

  @REQ-ACP-006
  Scenario: One policy guards several resources, and a change to it reaches them all
    Given a policy "shared" that lets "Cdev1" Retrieve
    And a container "plant" under the policy "shared"
    And a container "depot" under the policy "shared"
    And a container "depot/shelf" under the policy "shared"
    Then "Cdev1" may Retrieve each of "plant, depot, depot/shelf"
    And "Cdev2" may Retrieve none of "plant, depot, depot/shelf"
    When the administrator changes the policy "shared" to let "Cdev2" Retrieve
    Then "Cdev2" may Retrieve each of "plant, depot, depot/shelf"
    And "Cdev1" may Retrieve none of "plant, depot, depot/shelf"

  @REQ-ACP-112
  Scenario Outline: Beside a policy the creator has no right of its own
    Given a policy "makers" that lets "Cdev1" Create
    And a policy "others" that lets "Cdev2" everything
    And a container "plant" under the policy "makers"
    And "Cdev1" has created a container "plant/pump" under the policy "others"
    When "<originator>" asks to <operation> "plant/pump"
    Then access is <decision>

    Examples:
      | originator | operation | decision |
      | Cdev1      | Retrieve  | denied   |
      | Cdev1      | Update    | denied   |
      | Cdev1      | Delete    | denied   |
      | Cdev2      | Retrieve  | granted  |
      | Cdev2      | Update    | granted  |
      | Cdev2      | Delete    | granted  |
