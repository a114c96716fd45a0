Feature: 07-01-03 Windows now

  TS-0003 tables 7.1.2-2 and 7.1.3-3, judged by the clock of the implementation: its Date header says what time it is there.
  Windows are written around that time, in UTC, and stay at least 5 seconds away from every edge.

  @REQ-ACP-058 @REQ-ACP-145 @REQ-ACP-147 @REQ-ACP-152
  Scenario Outline: A window is open or shut by one of its fields
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in a window that is <state> by its <field>, written as a number
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | field            | state | decision |
      | second           | open  | granted  |
      | second           | shut  | denied   |
      | minute           | open  | granted  |
      | minute           | shut  | denied   |
      | hour             | open  | granted  |
      | hour             | shut  | denied   |
      | day of the month | open  | granted  |
      | day of the month | shut  | denied   |
      | month            | open  | granted  |
      | month            | shut  | denied   |
      | day of the week  | open  | granted  |
      | day of the week  | shut  | denied   |
      | year             | open  | granted  |
      | year             | shut  | denied   |

  @REQ-ACP-148
  Scenario Outline: The same with ranges
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in a window that is <state> by its <field>, written as a range
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | field            | state | decision |
      | second           | open  | granted  |
      | second           | shut  | denied   |
      | minute           | open  | granted  |
      | minute           | shut  | denied   |
      | hour             | open  | granted  |
      | hour             | shut  | denied   |
      | day of the month | open  | granted  |
      | day of the month | shut  | denied   |
      | month            | open  | granted  |
      | month            | shut  | denied   |
      | day of the week  | open  | granted  |
      | day of the week  | shut  | denied   |
      | year             | open  | granted  |
      | year             | shut  | denied   |

  @REQ-ACP-149
  Scenario Outline: The same with steps
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in a window that is <state> by its <field>, written as a range with a step
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | field            | state | decision |
      | minute           | open  | granted  |
      | minute           | shut  | denied   |
      | hour             | open  | granted  |
      | hour             | shut  | denied   |
      | day of the month | open  | granted  |
      | day of the month | shut  | denied   |
      | month            | open  | granted  |
      | month            | shut  | denied   |
      | day of the week  | open  | granted  |
      | day of the week  | shut  | denied   |
      | year             | open  | granted  |
      | year             | shut  | denied   |

  @REQ-ACP-151
  Scenario: All seven fields match now
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in a window that is open by all seven fields
    When "Cdev1" asks to Retrieve the resource
    Then access is granted

  @REQ-ACP-151
  Scenario Outline: All fields match now but one
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in a window that is open by all fields but its <field>
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | field            |
      | second           |
      | minute           |
      | hour             |
      | day of the month |
      | month            |
      | day of the week  |
      | year             |

  @REQ-ACP-058
  Scenario Outline: Several windows, one of them open now or none
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | window    |
      | <windows> |
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | windows                      | decision |
      | open now; * * * * * * 2001   | granted  |
      | * * * * * * 2001; open now   | granted  |
      | shut now; * * * * * * 2001   | denied   |

  @REQ-ACP-146
  Scenario Outline: Asterisks match now, and widen no other field
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in the window "<window>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | window           | decision |
      | * * * * * * *    | granted  |
      | * * * * * * 2001 | denied   |
