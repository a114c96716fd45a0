Feature: TS-0001 09-06-01 Policy ids

  TS-0001 9.6.1.3.2: who may say which policies govern a resource is settled by the selfPrivileges of those that govern it now, and such an
  Update carries nothing else.

  @REQ-ACP-107
  Scenario: accessControlPolicyIDs together with another attribute are refused
    Given a policy "old" that lets "Cdev1" Retrieve and Update
    And the policy's selfPrivileges let "Cdev1" Update
    And a policy "new" that lets "Cdev2" Retrieve
    And a container "plant" under the policy "old"
    When "Cdev1" asks to put "plant" under the policy "new" and to label it "moved", in one request
    Then it is refused with 4000, or another 4xxx (SD-008), and "plant" is as it was
    When "Cdev2" asks to Retrieve "plant"
    Then access is denied

  @REQ-ACP-107
  Scenario: Each of the two alone is accepted
    Given a policy "old" that lets "Cdev1" Retrieve and Update
    And the policy's selfPrivileges let "Cdev1" Update
    And a policy "new" that lets "Cdev2" Retrieve
    And a container "plant" under the policy "old"
    When "Cdev1" asks to label "plant" "moved"
    Then access is granted
    When "Cdev1" asks to put "plant" under the policy "new"
    Then access is granted
    When "Cdev2" asks to Retrieve "plant"
    Then access is granted

  @REQ-ACP-108
  Scenario Outline: The selfPrivileges of a policy that the resource refers to decide
    Given a policy "old" that lets "Cdev1" everything
    And the policy's selfPrivileges let "Cdev2" Update
    And a policy "older" that lets "Cdev9" Retrieve
    And the policy's selfPrivileges let "Cdev3" Update
    And a policy "elsewhere" that lets "Cdev9" Retrieve
    And the policy's selfPrivileges let "Cdev4" everything
    And a policy "readable" that lets "Cdev9" Retrieve
    And the policy's selfPrivileges let "Cdev5" Retrieve and Delete
    And a policy "new" that lets "Cdev6" Retrieve
    And a container "plant" under the policies "old, older, readable"
    And a container "depot" under the policy "elsewhere"
    When "<originator>" asks to put "plant" under the policy "new"
    Then access is <decision>
    And "plant" is <outcome>

    Examples:
      | originator | decision | outcome          | because                                        |
      | Cdev2      | granted  | under other policies | Update in selfPrivileges of a policy of it |
      | Cdev3      | granted  | under other policies | any of its policies will do                |
      | Cdev1      | denied   | as it was        | Update in privileges is not enough             |
      | Cdev4      | denied   | as it was        | the policy is not one of its own               |
      | Cdev5      | denied   | as it was        | Update is asked for, not Retrieve or Delete    |
      | Cdev6      | denied   | as it was        | it has no right yet                            |

  @REQ-ACP-108
  Scenario: Update in selfPrivileges is for accessControlPolicyIDs and nothing else
    Given a policy "old" that lets "Cdev9" Retrieve
    And the policy's selfPrivileges let "Cdev1" Update
    And a policy "new" that lets "Cdev9" Retrieve
    And a container "plant" under the policy "old"
    When "Cdev1" asks to label "plant" "mine"
    Then access is denied
    And "plant" is as it was
    When "Cdev1" asks to put "plant" under the policies "old, new"
    Then access is granted

  @REQ-ACP-109
  Scenario: A policy cannot justify its own naming
    Given a policy "old" that lets "Cdev1" Retrieve
    And a policy "new" that lets "Cdev1" everything
    And the policy's selfPrivileges let "Cdev1" everything
    And a container "plant" under the policy "old"
    When "Cdev1" asks to put "plant" under the policy "new"
    Then access is denied
    And "plant" is as it was
    When "Cdev1" asks to put "plant" under the policies "old, new"
    Then access is denied
    And "plant" is as it was

  @REQ-ACP-109
  Scenario: Whoever was replaced has no say any more
    Given a policy "old" that lets "Cdev9" Retrieve
    And the policy's selfPrivileges let "Cdev1" Update
    And a policy "new" that lets "Cdev9" Retrieve
    And the policy's selfPrivileges let "Cdev2" Update
    And a container "plant" under the policy "old"
    When "Cdev2" asks to put "plant" under the policy "new"
    Then access is denied
    When "Cdev1" asks to put "plant" under the policy "new"
    Then access is granted
    When "Cdev1" asks to put "plant" under the policy "old"
    Then access is denied
    And "plant" is as it was
    When "Cdev2" asks to put "plant" under the policy "old"
    Then access is granted

  @REQ-ACP-108 @REQ-ACP-110 @REQ-ACP-111
  Scenario: Without policies the creator says who governs, and nobody else
    Given a policy "makers" that lets "Cdev1, Cdev2" everything
    And the policy's selfPrivileges let "Cdev2" everything
    And a container "yard" under the policy "makers"
    And "Cdev1" has created a container "yard/own" without policies
    When "Cdev2" asks to put "yard/own" under the policy "makers"
    Then access is denied
    When "Cdev1" asks to put "yard/own" under the policy "makers"
    Then access is granted
    When "Cdev2" asks to Retrieve "yard/own"
    Then access is granted
