Feature: 07-01-05 Contexts

  TS-0003 7.1.5: within one context time, address and location must all hold, as far as it names them; of several contexts in one
  rule one is enough. What one context or one rule lacks, another does not lend it.

  @REQ-ACP-094
  Scenario Outline: Within one context all must hold
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | window   | from   |
      | <window> | <from> |
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | window   | from      | decision | because                     |
      | open now | ours      | granted  | both hold                   |
      | open now | another's | denied   | the address does not        |
      | shut now | ours      | denied   | the time does not           |
      | shut now | another's | denied   | neither                     |
      | open now |           | granted  | a kind not named is free    |
      |          | ours      | granted  | a kind not named is free    |
      | shut now |           | denied   | one kind, which does not    |
      |          | another's | denied   | one kind, which does not    |

  @REQ-ACP-094
  Scenario Outline: A context that names nothing restricts nothing, and does nothing to a rule's other conditions
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | window | from |
      |        |      |
    And the policy may be refused as malformed (SD-032)
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | originator | decision |
      | Cdev1      | granted  |
      | Cdev2      | denied   |

  @REQ-ACP-094
  Scenario Outline: Within one context, where time, address and place are told
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | window           | ipv4            | circle                    |
      | * * 8-18 * * * * | 198.51.100.0/24 | 48.2082, 16.3738, 10000   |
    And the request arrives at "<time>"
    And the request comes from "<address>"
    And the caller is at "<place>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | time                 | address      | place             | decision | because              |
      | 2026-05-04T12:15:30Z | 198.51.100.9 | 48.2082, 16.3738  | granted  | all three            |
      | 2026-05-04T20:15:30Z | 198.51.100.9 | 48.2082, 16.3738  | denied   | not the time         |
      | 2026-05-04T12:15:30Z | 203.0.113.7  | 48.2082, 16.3738  | denied   | not the address      |
      | 2026-05-04T12:15:30Z | 198.51.100.9 | 41.9028, 12.4964  | denied   | not the place        |
      | 2026-05-04T20:15:30Z | 203.0.113.7  | 48.2082, 16.3738  | denied   | the place alone      |
      | 2026-05-04T12:15:30Z | 203.0.113.7  | 41.9028, 12.4964  | denied   | the time alone       |
      | 2026-05-04T20:15:30Z | 198.51.100.9 | 41.9028, 12.4964  | denied   | the address alone    |

  @REQ-ACP-093
  Scenario Outline: Of several contexts one is enough
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in these contexts
      | from    |
      | <one>   |
      | <two>   |
      | <three> |
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | one       | two       | three     | decision |
      | ours      | another's | another's | granted  |
      | another's | ours      | another's | granted  |
      | another's | another's | ours      | granted  |
      | another's | another's | another's | denied   |

  @REQ-ACP-093
  Scenario Outline: Contexts of different kinds are alternatives too
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in these contexts
      | ipv4            | country |
      | 198.51.100.0/24 |         |
      |                 | KR      |
    And the request comes from "<address>"
    And the caller is in the country "<country>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | address      | country | decision |
      | 198.51.100.9 | AT      | granted  |
      | 203.0.113.7  | KR      | granted  |
      | 198.51.100.9 | KR      | granted  |
      | 203.0.113.7  | AT      | denied   |

  @REQ-ACP-094
  Scenario Outline: Halves of two contexts do not add up
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in these contexts
      | window   | from    |
      | open now | <first> |
      | shut now | <second> |
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | first     | second    | decision | because                                          |
      | another's | ours      | denied   | the time of the first, the address of the second |
      | ours      | another's | granted  | the first alone holds                            |

  @REQ-ACP-094
  Scenario Outline: Halves of two rules do not add up
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | window   | from    |
      | open now | <first> |
    And the policy also lets "Cdev1" Retrieve
    And the rule holds only in this context
      | window   | from     |
      | shut now | <second> |
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | first     | second    | decision | because                                          |
      | another's | ours      | denied   | the time of the first, the address of the second |
      | ours      | another's | granted  | the first alone holds                            |

  @REQ-ACP-094
  Scenario Outline: Operation and context of two rules do not add up
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | from     |
      | <first>  |
    And the policy also lets "Cdev1" Update
    And the rule holds only in this context
      | from     |
      | <second> |
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | first     | second    | decision | because                          |
      | another's | ours      | denied   | our address is for Update only   |
      | ours      | another's | granted  | our address is for Retrieve      |

  @REQ-ACP-031
  Scenario Outline: A rule without contexts is indifferent to time, address and place
    Given a policy that lets "Cdev1" Retrieve
    And the request arrives at "<time>"
    And the request comes from "<address>"
    And the caller is at "<place>"
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | time                 | address      | place             | originator | decision |
      | 2026-05-04T12:15:30Z | 198.51.100.9 | 48.2082, 16.3738  | Cdev1      | granted  |
      | 2000-02-29T23:59:59Z | 2001:db8::7  | -77.8500, 166.67  | Cdev1      | granted  |
      | 2026-05-04T12:15:30Z | 198.51.100.9 | 48.2082, 16.3738  | Cdev2      | denied   |

  @REQ-ACP-031
  Scenario Outline: A rule without contexts, as it comes
    Given a policy that lets "Cdev1" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | originator | decision |
      | Cdev1      | granted  |
      | Cdev2      | denied   |

  @REQ-ACP-032
  Scenario Outline: Rules with and without contexts side by side
    Given a policy that lets "Cdev1" Retrieve
    And the policy also lets "Cdev2" Retrieve
    And the rule holds only in this context
      | from   |
      | <from> |
    And the policy also lets "Cdev3" Retrieve
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | from      | originator | decision | because                                   |
      | another's | Cdev1      | granted  | its rule has no context                   |
      | another's | Cdev2      | denied   | its rule has one, which does not hold     |
      | another's | Cdev3      | granted  | its rule has no context                   |
      | ours      | Cdev2      | granted  | its rule has one, which holds             |
      | ours      | Cdev4      | denied   | no rule names it                          |
