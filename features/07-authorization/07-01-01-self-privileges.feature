Feature: 07-01-01 Self privileges

  TS-0003 7.1.1: requests for a policy itself are judged by its selfPrivileges, requests for everything else by privileges
  (TS-0001 9.6.2.0).

  @REQ-ACP-004
  Scenario Outline: A policy is opened by its own selfPrivileges
    Given a policy "first" that lets "Cdev9" Retrieve
    And the policy's selfPrivileges let "Cdev1" <granted operation>
    When "Cdev1" asks to <operation> the policy "first"
    Then access is <decision>

    Examples:
      | granted operation | operation | decision |
      | Retrieve          | Retrieve  | granted  |
      | Retrieve          | Update    | denied   |
      | Retrieve          | Delete    | denied   |
      | Update            | Update    | granted  |
      | Update            | Retrieve  | denied   |
      | Delete            | Delete    | granted  |
      | Delete            | Update    | denied   |

  @REQ-ACP-004
  Scenario Outline: Nothing else opens a policy
    Given a policy "first" that lets "Cdev1" everything
    And a policy "second" that lets "Cdev9" Retrieve
    And the policy's selfPrivileges let "Cdev2" everything
    And a container "plant" under the policies "first, second"
    When "<originator>" asks to <operation> the policy "first"
    Then access is denied

    Examples:
      | originator | operation | because                                                     |
      | Cdev1      | Retrieve  | its privileges are for what it guards                       |
      | Cdev1      | Update    | its privileges are for what it guards                       |
      | Cdev1      | Delete    | its privileges are for what it guards                       |
      | Cdev2      | Retrieve  | another policy's selfPrivileges, beside it on one resource  |
      | Cdev2      | Update    | another policy's selfPrivileges, beside it on one resource  |
      | Cdev2      | Delete    | another policy's selfPrivileges, beside it on one resource  |

  @REQ-ACP-005
  Scenario Outline: selfPrivileges open nothing but the policy
    Given a policy "first" that lets "Cdev2" Retrieve, Update and Delete
    And the policy's selfPrivileges let "Cdev1" everything
    And a container "plant" under the policy "first"
    When "<originator>" asks to <operation> "plant"
    Then access is <decision>

    Examples:
      | originator | operation    | decision | because                     |
      | Cdev1      | Retrieve     | denied   | it is in selfPrivileges only |
      | Cdev1      | Update       | denied   | it is in selfPrivileges only |
      | Cdev1      | Delete       | denied   | it is in selfPrivileges only |
      | Cdev1      | Create below | denied   | it is in selfPrivileges only |
      | Cdev2      | Retrieve     | granted  | it is in privileges         |
      | Cdev2      | Update       | granted  | it is in privileges         |
      | Cdev2      | Delete       | granted  | it is in privileges         |

  @REQ-ACP-114
  Scenario: Whoever may update a policy may hand it over, and has lost it then
    Given a policy "first" that lets "Cdev9" Retrieve
    And the policy's selfPrivileges let "Cdev1" Update
    When "Cdev1" asks to rewrite the selfPrivileges of the policy "first", to let "Cdev2" Update
    Then access is granted
    When "Cdev1" asks to rewrite the privileges of the policy "first", to let "Cdev1" Retrieve
    Then access is denied
    When "Cdev2" asks to rewrite the privileges of the policy "first", to let "Cdev3" Retrieve
    Then access is granted

  @REQ-ACP-114
  Scenario Outline: Nobody admits himself to a policy
    Given a policy "first" that lets "Cdev1" everything
    And the policy's selfPrivileges let "Cdev2" Retrieve
    When "<originator>" asks to rewrite the selfPrivileges of the policy "first", to let "Cdev3" everything
    Then access is denied

    Examples:
      | originator | because                                  |
      | Cdev1      | it has every right to what is guarded    |
      | Cdev2      | it may retrieve the policy, not update it |
      | Cdev4      | it has no right at all                   |
