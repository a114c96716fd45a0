Feature: 07-01-03 Operations imply nothing

  TS-0003 7.1.5, res_ops: the operation of the request has to be in the rule itself. Implementations that think in levels of access
  (who may write may read) let through more than the rule says.

  @REQ-ACP-092
  Scenario Outline: No operation implies another
    Given a policy that lets "Cdev1" <given>
    When "Cdev1" asks to <asked>
    Then access is denied
    When "Cdev1" asks to <given>
    Then access is granted

    Examples:
      | given    | asked    |
      | Create   | Retrieve |
      | Create   | Update   |
      | Create   | Delete   |
      | Retrieve | Create   |
      | Retrieve | Update   |
      | Retrieve | Delete   |
      | Update   | Create   |
      | Update   | Retrieve |
      | Update   | Delete   |
      | Delete   | Create   |
      | Delete   | Retrieve |
      | Delete   | Update   |

  @REQ-ACP-092
  Scenario Outline: Everything but one operation is not everything
    Given a policy that lets "Cdev1" <given>
    When "Cdev1" asks to <asked>
    Then access is denied

    Examples:
      | given                                        | asked    |
      | Retrieve, Update, Delete, Notify and Discover | Create   |
      | Create, Update, Delete, Notify and Discover   | Retrieve |
      | Create, Retrieve, Delete, Notify and Discover | Update   |
      | Create, Retrieve, Update, Notify and Discover | Delete   |

  @REQ-ACP-092 @REQ-ACP-127
  Scenario Outline: Nothing implies Notify, and Notify implies nothing
    Given a policy that lets "Cdev1" <given>
    When "Cdev1" asks to <asked>
    Then access is denied

    Examples:
      | given                                         | asked    | because                                    |
      | Create                                        | Notify   | both are a POST in the binding of TS-0009  |
      | Notify                                        | Create   | both are a POST in the binding of TS-0009  |
      | Retrieve                                      | Notify   | who may look may not send                  |
      | Update                                        | Notify   | a value reaches the AE otherwise           |
      | Create, Retrieve, Update, Delete and Discover | Notify   | all but the one                            |

  @REQ-ACP-057
  Scenario Outline: Retrieve and Discover are two rights
    Given a policy that lets "Cdev1" <given>
    When "Cdev1" asks to Retrieve the resource
    Then access is <retrieve>
    When "Cdev1" asks to Discover the resource
    Then access is <discover>

    Examples:
      | given                                       | retrieve | discover |
      | Retrieve                                    | granted  | denied   |
      | Discover                                    | denied   | granted  |
      | Retrieve and Discover                       | granted  | granted  |
      | Create                                      | denied   | denied   |
      | Create, Update, Delete, Notify and Retrieve | granted  | denied   |
      | Create, Update, Delete, Notify and Discover | denied   | granted  |
