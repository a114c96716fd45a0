Feature: 07-01-04 Order

  TS-0003 7.1.4: whatever way a hosting CSE comes to its decision, the result is that of the reference algorithm, which knows no order.

  @REQ-ACP-072
  Scenario Outline: The order of rules makes no difference
    Given a policy with these rules
      | originators | operations |
      | <o1>        | <r1>       |
      | <o2>        | <r2>       |
      | <o3>        | <r3>       |
    When "Cdev1" asks to <operation>
    Then access is <decision>

    Examples:
      | o1    | r1         | o2    | r2         | o3    | r3         | operation | decision |
      | Cdev1 | Retrieve   | Cdev1 | Update     | Cdev2 | everything | Retrieve | granted |
      | Cdev1 | Retrieve   | Cdev1 | Update     | Cdev2 | everything | Update   | granted |
      | Cdev1 | Retrieve   | Cdev1 | Update     | Cdev2 | everything | Delete   | denied |
      | Cdev1 | Retrieve   | Cdev2 | everything | Cdev1 | Update     | Retrieve | granted |
      | Cdev1 | Retrieve   | Cdev2 | everything | Cdev1 | Update     | Update   | granted |
      | Cdev1 | Retrieve   | Cdev2 | everything | Cdev1 | Update     | Delete   | denied |
      | Cdev1 | Update     | Cdev1 | Retrieve   | Cdev2 | everything | Retrieve | granted |
      | Cdev1 | Update     | Cdev1 | Retrieve   | Cdev2 | everything | Update   | granted |
      | Cdev1 | Update     | Cdev1 | Retrieve   | Cdev2 | everything | Delete   | denied |
      | Cdev1 | Update     | Cdev2 | everything | Cdev1 | Retrieve   | Retrieve | granted |
      | Cdev1 | Update     | Cdev2 | everything | Cdev1 | Retrieve   | Update   | granted |
      | Cdev1 | Update     | Cdev2 | everything | Cdev1 | Retrieve   | Delete   | denied |
      | Cdev2 | everything | Cdev1 | Retrieve   | Cdev1 | Update     | Retrieve | granted |
      | Cdev2 | everything | Cdev1 | Retrieve   | Cdev1 | Update     | Update   | granted |
      | Cdev2 | everything | Cdev1 | Retrieve   | Cdev1 | Update     | Delete   | denied |
      | Cdev2 | everything | Cdev1 | Update     | Cdev1 | Retrieve   | Retrieve | granted |
      | Cdev2 | everything | Cdev1 | Update     | Cdev1 | Retrieve   | Update   | granted |
      | Cdev2 | everything | Cdev1 | Update     | Cdev1 | Retrieve   | Delete   | denied |

  @REQ-ACP-072
  Scenario Outline: The order of policies makes no difference
    Given a policy that lets "Cdev1" <first>
    And another policy "second" that lets "Cdev1" <second>
    And another policy "third" that lets "Cdev1" <third>
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When "Cdev1" asks to Update the resource
    Then access is granted
    When "Cdev1" asks to Delete the resource
    Then access is denied

    Examples:
      | first    | second   | third    |
      | Create   | Retrieve | Update   |
      | Create   | Update   | Retrieve |
      | Retrieve | Create   | Update   |
      | Retrieve | Update   | Create   |
      | Update   | Create   | Retrieve |
      | Update   | Retrieve | Create   |

  @REQ-ACP-072
  Scenario Outline: The order of originators makes no difference
    Given a policy that lets "<originators>" Retrieve
    When "Cdev2" asks to Retrieve the resource
    Then access is granted
    When "Cdev4" asks to Retrieve the resource
    Then access is denied

    Examples:
      | originators         |
      | Cdev1, Cdev2, Cdev3 |
      | Cdev1, Cdev3, Cdev2 |
      | Cdev2, Cdev1, Cdev3 |
      | Cdev2, Cdev3, Cdev1 |
      | Cdev3, Cdev1, Cdev2 |
      | Cdev3, Cdev2, Cdev1 |
