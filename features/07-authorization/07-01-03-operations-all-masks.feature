Feature: 07-01-03 Operations all masks

  TS-0003 7.1.3 admits any subset of the six operations, TS-0004 6.3.4.2.29 writes it as a sum. Each sum is held against each operation.

  @REQ-ACP-056
  Scenario Outline: A rule admits the operations of its sum and no other
    Given a policy that lets "Cdev1" <mask>
    When "Cdev1" asks for each of the six operations
    Then exactly these are granted: <operations>

    Examples:
      | mask | operations                                           |
      | 1    | Create                                               |
      | 2    | Retrieve                                             |
      | 3    | Create, Retrieve                                     |
      | 4    | Update                                               |
      | 5    | Create, Update                                       |
      | 6    | Retrieve, Update                                     |
      | 7    | Create, Retrieve, Update                             |
      | 8    | Delete                                               |
      | 9    | Create, Delete                                       |
      | 10   | Retrieve, Delete                                     |
      | 11   | Create, Retrieve, Delete                             |
      | 12   | Update, Delete                                       |
      | 13   | Create, Update, Delete                               |
      | 14   | Retrieve, Update, Delete                             |
      | 15   | Create, Retrieve, Update, Delete                     |
      | 16   | Notify                                               |
      | 17   | Create, Notify                                       |
      | 18   | Retrieve, Notify                                     |
      | 19   | Create, Retrieve, Notify                             |
      | 20   | Update, Notify                                       |
      | 21   | Create, Update, Notify                               |
      | 22   | Retrieve, Update, Notify                             |
      | 23   | Create, Retrieve, Update, Notify                     |
      | 24   | Delete, Notify                                       |
      | 25   | Create, Delete, Notify                               |
      | 26   | Retrieve, Delete, Notify                             |
      | 27   | Create, Retrieve, Delete, Notify                     |
      | 28   | Update, Delete, Notify                               |
      | 29   | Create, Update, Delete, Notify                       |
      | 30   | Retrieve, Update, Delete, Notify                     |
      | 31   | Create, Retrieve, Update, Delete, Notify             |
      | 32   | Discover                                             |
      | 33   | Create, Discover                                     |
      | 34   | Retrieve, Discover                                   |
      | 35   | Create, Retrieve, Discover                           |
      | 36   | Update, Discover                                     |
      | 37   | Create, Update, Discover                             |
      | 38   | Retrieve, Update, Discover                           |
      | 39   | Create, Retrieve, Update, Discover                   |
      | 40   | Delete, Discover                                     |
      | 41   | Create, Delete, Discover                             |
      | 42   | Retrieve, Delete, Discover                           |
      | 43   | Create, Retrieve, Delete, Discover                   |
      | 44   | Update, Delete, Discover                             |
      | 45   | Create, Update, Delete, Discover                     |
      | 46   | Retrieve, Update, Delete, Discover                   |
      | 47   | Create, Retrieve, Update, Delete, Discover           |
      | 48   | Notify, Discover                                     |
      | 49   | Create, Notify, Discover                             |
      | 50   | Retrieve, Notify, Discover                           |
      | 51   | Create, Retrieve, Notify, Discover                   |
      | 52   | Update, Notify, Discover                             |
      | 53   | Create, Update, Notify, Discover                     |
      | 54   | Retrieve, Update, Notify, Discover                   |
      | 55   | Create, Retrieve, Update, Notify, Discover           |
      | 56   | Delete, Notify, Discover                             |
      | 57   | Create, Delete, Notify, Discover                     |
      | 58   | Retrieve, Delete, Notify, Discover                   |
      | 59   | Create, Retrieve, Delete, Notify, Discover           |
      | 60   | Update, Delete, Notify, Discover                     |
      | 61   | Create, Update, Delete, Notify, Discover             |
      | 62   | Retrieve, Update, Delete, Notify, Discover           |
      | 63   | Create, Retrieve, Update, Delete, Notify, Discover   |

  @REQ-ACP-056 @REQ-ACP-129
  Scenario: The empty sum admits nothing
    Given a policy that lets "Cdev1" 0
    And the policy is refused as malformed, or taken without admitting more (SD-030)
    When "Cdev1" asks for each of the six operations
    Then exactly these are granted: none
