Feature: TS-0001 09-06-08 Subscription

  TS-0001 9.6.8: a subscription tells its subscriber what the resource holds, so it takes the right to retrieve it.

  @REQ-ACP-118
  Scenario Outline: A subscription takes the right to Retrieve
    Given a policy "all" that lets "Cdev1" <operations>
    And a container "plant" under the policy "all"
    When "Cdev1" subscribes to "plant"
    Then the subscription is made, and an Update of "plant" is notified

    Examples:
      | operations          |
      | Create and Retrieve |
      | everything          |

  @REQ-ACP-118
  Scenario Outline: Without the right to Retrieve there is no subscription and no notification
    Given a policy "all" that lets "Cdev1" <operations>
    And a policy "others" that lets "Cdev2" everything
    And a container "plant" under the policies "all, others"
    When "Cdev1" subscribes to "plant"
    Then the subscription is refused, and nobody but the administrator hears of an Update of "plant"

    Examples:
      | operations                                   | because                             |
      | Create                                       | the right to make children is another |
      | Create, Update, Delete, Notify and Discover  | every right but the one             |
      | Notify                                       | to be notified is not to notify     |
      | Discover                                     | to know that it is there            |
