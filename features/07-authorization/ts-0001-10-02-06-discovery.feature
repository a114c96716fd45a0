Feature: TS-0001 10-02-06 Discovery

  TS-0001 10.2.6.1: a discovery names what matches and what its originator may discover, resource by resource.

  @REQ-ACP-119
  Scenario Outline: Only what may be discovered is named
    Given a policy "discoverable" that lets "Cdev1" Discover
    And a policy "readable" that lets "Cdev1" Retrieve
    And a policy "both" that lets "Cdev1" Discover and Retrieve
    And a policy "other" that lets "Cdev2" everything
    And these resources
      | resource         | policy       | label |
      | plant            | discoverable |       |
      | plant/known      | discoverable | pump  |
      | plant/readable   | readable     | pump  |
      | plant/both       | both         | valve |
      | plant/other      | other        | pump  |
    When "<originator>" discovers below "plant"
    Then the result names exactly "<named>"

    Examples:
      | originator | named                   | because                                        |
      | Cdev1      | plant/known, plant/both | Discover counts, whether or not with Retrieve  |

  @REQ-ACP-119
  Scenario Outline: No filter is a way around
    Given a policy "mine" that lets "Cdev1" Discover
    And a policy "other" that lets "Cdev2" everything
    And these resources
      | resource           | type             | policy | label |
      | plant              | container        | mine   |       |
      | plant/a            | container        | mine   | pump  |
      | plant/a/deep       | container        | mine   | pump  |
      | plant/a/reading    | content instance |        |       |
      | plant/b            | container        | mine   | valve |
      | plant/secret       | container        | other  | pump  |
      | plant/secret/data  | content instance |        |       |
    When "Cdev1" discovers below "plant" with "<conditions>"
    Then the result names exactly "<named>"

    Examples:
      | conditions       | named                                       | because                        |
      | ty=3             | plant/a, plant/a/deep, plant/b              | the hidden one is one too      |
      | ty=4             | plant/a/reading                             | governed by their parents      |
      | lbl=pump         | plant/a, plant/a/deep                       | the hidden one bears it too    |
      | lvl=1            | plant/a, plant/b                            | the hidden one is there too    |
      | lvl=2            | plant/a, plant/a/deep, plant/a/reading, plant/b | and so is what it holds    |
      | ty=3&lbl=pump    | plant/a, plant/a/deep                       | both must hold                 |
      | lbl=pump&lvl=1   | plant/a                                     | both must hold                 |

  @REQ-ACP-119
  Scenario Outline: A limited discovery names only what may be discovered
    Given a policy "mine" that lets "Cdev1" Discover
    And a policy "other" that lets "Cdev2" everything
    And these resources
      | resource      | policy | label |
      | plant         | mine   |       |
      | plant/secret1 | other  | pump  |
      | plant/secret2 | other  | pump  |
      | plant/a       | mine   | pump  |
      | plant/b       | mine   | pump  |
      | plant/secret3 | other  | pump  |
    And the administrator, who may discover what is below "plant", is told of "plant/a, plant/b, plant/secret1"
    When "Cdev1" discovers below "plant" with "lim=<limit>"
    Then the result names <count> of "plant/a, plant/b" and nothing else, or fewer (SD-045)

    Examples:
      | limit | count |
      | 1     | 1     |
      | 2     | 2     |
      | 3     | 2     |

  @REQ-ACP-120
  Scenario: What stands below a hidden resource is named all the same
    Given a policy "mine" that lets "Cdev1" Discover
    And a policy "other" that lets "Cdev2" everything
    And these resources
      | resource                   | policy |
      | plant                      | mine   |
      | plant/hidden               | other  |
      | plant/hidden/known         | mine   |
      | plant/hidden/unknown       | other  |
      | plant/hidden/unknown/known | mine   |
    When "Cdev1" discovers below "plant"
    Then the result names exactly "plant/hidden/known, plant/hidden/unknown/known"

  @REQ-ACP-120
  Scenario: The root of a discovery may be hidden itself
    Given a policy "mine" that lets "Cdev1" Discover
    And a policy "other" that lets "Cdev2" everything
    And these resources
      | resource      | policy |
      | plant         | other  |
      | plant/known   | mine   |
      | plant/unknown | other  |
    When "Cdev1" discovers below "plant"
    Then the result names exactly "plant/known", or the discovery is refused (SD-006)

  @REQ-ACP-121
  Scenario Outline: With nothing to name, nothing is told
    Given a policy "mine" that lets "Cdev1" Discover
    And a policy "other" that lets "Cdev2" everything
    And these resources
      | resource            | policy | label |
      | plant               | <root> |       |
      | plant/secret        | other  | pump  |
      | plant/secret/deeper | other  | valve |
    And the administrator, who may discover what is below "plant", is told of "plant/secret, plant/secret/deeper"
    When "Cdev1" discovers below "plant" with "<conditions>"
    Then the result names nothing (SD-006)

    Examples:
      | root  | conditions | because                                  |
      | mine  |            | all that matches is hidden               |
      | mine  | lbl=pump   | the only one that bears it is hidden     |
      | mine  | lbl=none   | nothing bears it                         |
      | other |            | the root is hidden too                   |
      | other | lbl=valve  | the only one that bears it is hidden     |
