Feature: TS-0001 10-02-06 Child references

  TS-0001 10.2.6.2: a Retrieve may ask for references to the children of a resource; each of them is named only to whom may retrieve it.

  @REQ-ACP-122
  Scenario Outline: Only children that may be retrieved are named
    Given a policy "readable" that lets "Cdev1" Retrieve
    And a policy "discoverable" that lets "Cdev1" Discover
    And a policy "other" that lets "Cdev2" everything
    And these resources
      | resource           | policy       |
      | plant              | readable     |
      | plant/a            | readable     |
      | plant/discoverable | discoverable |
      | plant/other        | other        |
      | plant/b            | readable     |
    When "Cdev1" retrieves "plant" with result content <content>
    Then the result names exactly "plant/a, plant/b"

    Examples:
      | content | because                                   |
      | 6       | references alone                          |
      | 5       | references beside the resource's attributes |

  @REQ-ACP-122
  Scenario Outline: Nor are children that may not be retrieved given themselves
    Given a policy "readable" that lets "Cdev1" Retrieve
    And a policy "other" that lets "Cdev2" everything
    And these resources
      | resource    | policy   |
      | plant       | readable |
      | plant/a     | readable |
      | plant/other | other    |
    When "Cdev1" retrieves "plant" with result content <content>
    Then the result holds exactly the children "<children>"

    Examples:
      | content | children |
      | 4       | plant/a  |
      | 8       | plant/a  |
