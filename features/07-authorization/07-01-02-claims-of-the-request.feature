Feature: 07-01-02 Claims of the request

  TS-0003 table 7.1.2-2: time and address of a request are what the hosting CSE finds out by itself,
  the time by its own clock and the address from the packets. What a request says about itself counts for nothing.

  @REQ-ACP-021
  Scenario Outline: An address that the request claims opens nothing
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | ipv4           | ipv6            |
      | 203.0.113.7/32 | 2001:db8::7/128 |
    And every request also carries the header "<header>" with "<value>"
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | header           | value                   |
      | X-Forwarded-For  | 203.0.113.7             |
      | X-Forwarded-For  | 2001:db8::7             |
      | X-Forwarded-For  | 192.0.2.1, 203.0.113.7  |
      | X-Forwarded-For  | 203.0.113.7, 192.0.2.1  |
      | Forwarded        | for=203.0.113.7         |
      | Forwarded        | for="[2001:db8::7]"     |
      | X-Real-IP        | 203.0.113.7             |
      | X-Client-IP      | 203.0.113.7             |
      | True-Client-IP   | 203.0.113.7             |

  @REQ-ACP-021
  Scenario Outline: An address that the request claims shuts nothing
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | from |
      | ours |
    And every request also carries the header "<header>" with "<value>"
    When "Cdev1" asks to Retrieve the resource
    Then access is granted

    Examples:
      | header           | value                   |
      | X-Forwarded-For  | 203.0.113.7             |
      | Forwarded        | for=203.0.113.7         |
      | X-Real-IP        | 203.0.113.7             |
      | X-Client-IP      | 203.0.113.7             |
      | True-Client-IP   | 203.0.113.7             |

  @REQ-ACP-019
  Scenario Outline: A time that the request claims opens nothing
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "* * * * * * 2001"
    And every request also carries the header "<header>" with "<value>"
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | header   | value                         |
      | X-M2M-OT | 20010704T121530               |
      | Date     | Wed, 04 Jul 2001 12:15:30 GMT |

  @REQ-ACP-019
  Scenario Outline: A time that the request claims shuts nothing
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in a window that is open by its year, written as a number
    And every request also carries the header "<header>" with "<value>"
    When "Cdev1" asks to Retrieve the resource
    Then access is granted

    Examples:
      | header   | value                         |
      | X-M2M-OT | 20010704T121530               |
      | Date     | Wed, 04 Jul 2001 12:15:30 GMT |

  @REQ-ACP-019
  Scenario Outline: The implementation's own clock against the originator's timestamp
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "* * 9-17 * * * *"
    And the request arrives at "<time>"
    And every request also carries the header "X-M2M-OT" with "<timestamp>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | time                 | timestamp       | decision |
      | 2026-05-04T12:15:30Z | 20260504T201530 | granted  |
      | 2026-05-04T20:15:30Z | 20260504T121530 | denied   |
