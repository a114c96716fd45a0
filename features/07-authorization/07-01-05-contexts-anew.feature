Feature: 07-01-05 Contexts anew

  TS-0003 7.1.5: time, address and location are those of each single request. What was decided a moment ago decides nothing now.

  @REQ-ACP-095
  Scenario: A window closes and opens between two requests
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "* * 8-18 * * * *"
    And the request arrives at "2026-05-04T17:59:59.999Z"
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When the request arrives at "2026-05-04T19:00:00Z"
    And "Cdev1" asks to Retrieve the resource
    Then access is denied
    When the request arrives at "2026-05-05T08:00:00Z"
    And "Cdev1" asks to Retrieve the resource
    Then access is granted

  @REQ-ACP-095
  Scenario: A denial does not outlast the closed window
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "* * 8-18 * * * *"
    And the request arrives at "2026-05-04T07:59:59.999Z"
    When "Cdev1" asks to Retrieve the resource
    Then access is denied
    When the request arrives at "2026-05-04T08:00:00Z"
    And "Cdev1" asks to Retrieve the resource
    Then access is granted

  @REQ-ACP-096
  Scenario: The same originator from a listed address and from another
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | ipv4            |
      | 198.51.100.0/24 |
    And the request comes from "198.51.100.9"
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When the request comes from "203.0.113.7"
    And "Cdev1" asks to Retrieve the resource
    Then access is denied
    When the request comes from "198.51.100.10"
    And "Cdev1" asks to Retrieve the resource
    Then access is granted

  @REQ-ACP-096
  Scenario: Two originators, each from its own address
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | ipv4            |
      | 198.51.100.9/32 |
    And the policy also lets "Cdev2" Retrieve
    And the rule holds only in this context
      | ipv4            |
      | 203.0.113.7/32  |
    And the request comes from "198.51.100.9"
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When "Cdev2" asks to Retrieve the resource
    Then access is denied
    When the request comes from "203.0.113.7"
    And "Cdev2" asks to Retrieve the resource
    Then access is granted
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

  @REQ-ACP-097
  Scenario: An originator leaves the circle and comes back
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | circle                  |
      | 48.2082, 16.3738, 10000 |
    And the caller is at "48.2082, 16.3738"
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When the caller is at "48.3000, 16.4500"
    And "Cdev1" asks to Retrieve the resource
    Then access is denied
    When the caller is at "48.2600, 16.4500"
    And "Cdev1" asks to Retrieve the resource
    Then access is granted

  @REQ-ACP-097
  Scenario: An originator crosses a border
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | country |
      | AT      |
    And the caller is in the country "SK"
    When "Cdev1" asks to Retrieve the resource
    Then access is denied
    When the caller is in the country "AT"
    And "Cdev1" asks to Retrieve the resource
    Then access is granted
    When the caller is in the country "SK"
    And "Cdev1" asks to Retrieve the resource
    Then access is denied
