Feature: 07-01-04 Indeterminate

  TS-0003 7.1.4: what the decision cannot determine does not admit. 7.1.5: it does not hinder another rule that admits either.

  @REQ-ACP-076 @REQ-LOC-002
  Scenario Outline: A rule with a region that the caller is not known to be in
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | circle   | country   |
      | <circle> | <country> |
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | circle                         | country | because                                                         |
      | -48.876667, -123.393333, 1000  |         | nobody tests at the place in the ocean farthest from all land   |
      |                                | AQ      | nobody tests in Antarctica                                      |
      |                                | AQ, BV  | nor on an island off its coast                                  |

  @REQ-ACP-076 @REQ-LOC-002
  Scenario Outline: A location that is known in part
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | circle                  |
      | 48.2082, 16.3738, 10000 |
    And the caller is in the country "<country>"
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | country | because                                    |
      | AT      | a country tells nothing about ten kilometres |
      | KR      | and less about another country             |

  @REQ-ACP-082
  Scenario Outline: Rules that cannot be evaluated beside one that admits
    Given a policy that lets "<first>" Retrieve
    And the policy also lets "Cdev1" Retrieve
    And the rule holds only in this context
      | circle                        |
      | -48.876667, -123.393333, 1000 |
    And the policy also lets "<third>" Retrieve
    And the policy also lets "Cdev1" Retrieve
    And the rule holds only in this context
      | country |
      | AQ      |
    And the policy also lets "<last>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | first | third | last  | decision | because                                     |
      | Cdev1 | Cdev2 | Cdev2 | granted  | one admits, before both of them             |
      | Cdev2 | Cdev1 | Cdev2 | granted  | one admits, between them                    |
      | Cdev2 | Cdev2 | Cdev1 | granted  | one admits, after both of them              |
      | Cdev2 | Cdev2 | Cdev2 | denied   | only rules that cannot be evaluated name it |

  @REQ-ACP-082
  Scenario Outline: The same across policies
    Given a policy that lets "<first>" Retrieve
    And another policy "second" that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | circle                        |
      | -48.876667, -123.393333, 1000 |
    And another policy "third" that lets "<last>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | first | last  | decision | because                                        |
      | Cdev1 | Cdev2 | granted  | the first policy admits                        |
      | Cdev2 | Cdev1 | granted  | the last policy admits                         |
      | Cdev2 | Cdev2 | denied   | only a rule that cannot be evaluated names it  |

  @REQ-ACP-077
  Scenario: A kind of context that no implementation knows is not passed over
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in a context of a kind that no standard knows, and at any time
    And the policy may be refused with 5001 as asking for a feature, or with 4000 (SD-039)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

  @REQ-ACP-077
  Scenario: A rule without it still admits
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in a context of a kind that no standard knows, and at any time
    And the policy also lets "Cdev1" Retrieve
    And the policy may be refused with 5001 as asking for a feature, or with 4000 (SD-039)
    When "Cdev1" asks to Retrieve the resource
    Then access is granted

  @REQ-ACP-077
  Scenario Outline: A kind of context that the implementation does not evaluate is not passed over
    Given the implementation does not claim to evaluate <capability>
    And a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | window   | ipv4   | circle   | country   |
      | <window> | <ipv4> | <circle> | <country> |
    And the policy may be refused with 5001 as asking for a feature, or with 4000 (SD-039)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | capability           | window           | ipv4           | circle                        | country |
      | acp.context.time     | * * * * * * 2001 |                |                               |         |
      | acp.context.ip       |                  | 203.0.113.7/32 |                               |         |
      | acp.context.location |                  |                | -48.876667, -123.393333, 1000 |         |
      | acp.context.location |                  |                |                               | AQ      |
