Feature: 07-01-03 Operations outside the table

  TS-0004 6.3.4.2.29 has six values and their sums. What lies beyond them, and no value at all, gives nothing (SD-030).

  @REQ-ACP-129
  Scenario Outline: A bit beyond the six adds nothing
    Given a policy that lets "Cdev1" <value>
    And the policy is refused as malformed, or taken without admitting more (SD-030)
    When "Cdev1" asks for each of the six operations
    Then exactly these are granted: <operations>

    Examples:
      | value | operations | because                    |
      | 64    | none       | the next power of two      |
      | 66    | Retrieve   | Retrieve and the next one  |
      | 128   | none       | no operation               |
      | 255   | Create, Retrieve, Update, Delete, Notify, Discover | the six and two more |
      | 256   | none       | the low octet is empty     |
      | 65536 | none       | the low two octets are     |

  @REQ-ACP-034
  Scenario: A rule without operations is no rule
    When the administrator asks for a policy whose rule lacks "acop"
    Then the answer is 4000 or 4102
