Feature: 07-01-04 Denial

  TS-0003 7.1.4: a decision is Permit or Deny. What is permitted happens; what is denied is answered with 4103 (TS-0004 7.3.3.15),
  tells nothing and does nothing.

  @REQ-ACP-074
  Scenario Outline: What is permitted is carried out
    Given a policy that lets "Cdev1" <operation>
    When "Cdev1" asks to <operation>
    Then access is granted
    And it was carried out

    Examples:
      | operation |
      | Create    |
      | Retrieve  |
      | Update    |
      | Delete    |

  @REQ-ACP-074
  Scenario Outline: What is permitted is carried out whatever it was addressed to
    Given the resource is <kind>
    And a policy that lets "Cdev1" everything
    When "Cdev1" asks to Update the resource
    Then access is granted
    And it was carried out
    When "Cdev1" asks to Create below the resource
    Then access is granted
    And it was carried out
    When "Cdev1" asks to Delete the resource
    Then access is granted
    And it was carried out

    Examples:
      | kind            |
      | an AE           |
      | a flexContainer |

  @REQ-ACP-075 @REQ-ACP-140
  Scenario Outline: What is denied is not carried out and answered with 4103
    Given a policy that lets "Cdev2" everything
    When "Cdev1" asks to <operation>
    Then access is denied
    And the answer is 4103

    Examples:
      | operation |
      | Create    |
      | Retrieve  |
      | Update    |
      | Delete    |

  @REQ-ACP-075
  Scenario Outline: What is denied is not carried out whatever it was addressed to
    Given the resource is <kind>
    And a policy that lets "Cdev2" everything
    When "Cdev1" asks to Update the resource
    Then access is denied
    When "Cdev1" asks to Create below the resource
    Then access is denied
    When "Cdev1" asks to Delete the resource
    Then access is denied

    Examples:
      | kind            |
      | an AE           |
      | a flexContainer |

  @REQ-ACP-140
  Scenario Outline: A denied Create is answered with 4103 whatever was to be created
    Given a policy that lets "Cdev1" everything but Create
    When "Cdev1" asks to create a <type>
    Then the answer is 4103

    Examples:
      | type            |
      | container       |
      | contentInstance |
      | flexContainer   |

  @REQ-ACP-140
  Scenario Outline: A denied request is answered with 4103 whatever it was addressed to
    Given the resource is <kind>
    And a policy that lets "Cdev2" everything
    When "Cdev1" asks to Retrieve the resource
    Then the answer is 4103
    When "Cdev1" asks to Delete the resource
    Then the answer is 4103
    When "Cdev1" asks to create a container
    Then the answer is 4103

    Examples:
      | kind            |
      | a container     |
      | an AE           |
      | a flexContainer |

  @REQ-ACP-078
  Scenario Outline: A denial tells nothing of the resource and of what is below it
    Given a policy that lets "Cdev2" everything
    And the resource has a child under the same policies
    When "Cdev1" asks to <operation> with the result content <number>
    Then access is denied

    Examples:
      | operation | number | because                                      |
      | Retrieve  | 1      | attributes                                   |
      | Retrieve  | 4      | attributes and children                      |
      | Retrieve  | 5      | attributes and references to children        |
      | Retrieve  | 6      | references to children                       |
      | Update    | 1      | attributes, which an Update gives by default |
      | Delete    | 1      | attributes of what would be gone             |
      | Create    | 1      | attributes of what would be there            |

  @REQ-ACP-078
  Scenario: The right to change does not bring the right to see
    Given a policy that lets "Cdev1" Create and Delete
    When "Cdev1" asks to Retrieve the resource
    Then access is denied
    When "Cdev1" asks to Update the resource
    Then access is denied

  @REQ-ACP-079
  Scenario Outline: Nobody is notified of what was denied
    Given a policy that lets "Cdev2" Create, Retrieve and Update
    And "Cdev2" is notified of whatever happens to the resource
    When "Cdev1" asks to <operation>
    Then access is denied
    And the first thing that is notified is a later Update by "Cdev2"

    Examples:
      | operation |
      | Create    |
      | Retrieve  |
      | Update    |
      | Delete    |

  @REQ-ACP-079 @REQ-ACP-075
  Scenario: A denied Notify reaches nobody
    Given a policy that lets "Cdev2" Notify
    When "Cdev1" asks to Notify the resource
    Then access is denied
    And the answer is 4103
    When "Cdev2" asks to Notify the resource
    Then access is granted
