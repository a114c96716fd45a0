Feature: 07-01-02 Filter criteria

  TS-0003 table 7.1.2-1: filterUsage is what makes a discovery of a Retrieve. Other criteria make it a Retrieve under conditions.

  @REQ-ACP-016 @REQ-ACP-057
  Scenario Outline: Criteria without filterUsage need the right to Retrieve
    Given a policy that lets "Cdev1" <right>
    And every request carries the parameter "<parameter>" with "<value>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | parameter | value           | right                                     | decision |
      | ty        | 3               | Discover                                  | denied   |
      | ty        | 3               | Retrieve                                  | granted  |
      | cra       | 20000101T000000 | Discover                                  | denied   |
      | cra       | 20000101T000000 | Retrieve                                  | granted  |
      | cra       | 20000101T000000 | Create, Update, Delete, Notify, Discover  | denied   |

  @REQ-ACP-016 @REQ-ACP-057
  Scenario Outline: A label without filterUsage needs the right to Retrieve
    Given a policy that lets "Cdev1" <right>
    And every request carries the parameter "lbl" with the label of the resource
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | right    | decision |
      | Discover | denied   |
      | Retrieve | granted  |
