Feature: 07-01-02 Target addressing

  TS-0003 table 7.1.2-1: To selects the policies. One resource has many addresses (TS-0001 table 7.2-1), and one decision.

  @REQ-ACP-008
  Scenario Outline: The decision is the same by every address
    Given a policy that lets "Cdev1" Retrieve
    When "Cdev1" asks to Retrieve the resource by its address "<address>"
    Then access is granted
    When "Cdev2" asks to Retrieve the resource by its address "<address>"
    Then access is denied

    Examples:
      | address                              |
      | CSE-relative, structured             |
      | CSE-relative, structured with a dash |
      | CSE-relative, unstructured           |
      | SP-relative, structured              |
      | SP-relative, structured with a dash  |
      | SP-relative, unstructured            |
      | absolute, structured                 |
      | absolute, unstructured               |

  @REQ-ACP-008
  Scenario Outline: No address is a way round to a change
    Given a policy that lets "Cdev1" Retrieve
    When "Cdev1" asks to Retrieve the resource by its address "<address>"
    Then access is granted
    When "Cdev1" asks to <operation> the resource by its address "<address>"
    Then access is denied

    Examples:
      | address                    | operation |
      | CSE-relative, unstructured | Update    |
      | CSE-relative, unstructured | Delete    |
      | SP-relative, structured    | Update    |
      | SP-relative, unstructured  | Delete    |
      | absolute, structured       | Delete    |
      | absolute, unstructured     | Update    |
