Feature: 07-01-05 Authentication flag

  TS-0003 table 7.1.5-1: what accessControlAuthenticationFlag of a rule demands, held against rq_authn, which says whether the hosting
  CSE considers the originator authenticated. Over a plain binding rq_authn is for the deployment to say (SD-002), so the rows that
  depend on it are judged where it can be stated.

  @REQ-ACP-085
  Scenario: The flag is TRUE and the originator is authenticated
    Given a policy that lets "Cdev1" Retrieve
    And the rule's authentication flag is true
    And the caller is authenticated
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When "Cdev1" asks to Update the resource
    Then access is denied
    When "Cdev2" asks to Retrieve the resource
    Then access is denied

  @REQ-ACP-086
  Scenario Outline: The flag is TRUE and the originator is not authenticated
    Given a policy that lets "<originators>" <operations>
    And the rule's authentication flag is true
    And the caller is not authenticated
    When "Cdev1" asks to <asked>
    Then access is denied

    Examples:
      | originators | operations | asked    | because                               |
      | Cdev1       | Retrieve   | Retrieve | all else of the rule holds            |
      | Cdev1       | Update     | Update   | all else of the rule holds            |
      | all         | everything | Delete   | the keyword all is no exception       |
      | /own/Cdev*  | Retrieve   | Retrieve | nor is a wildcard                     |

  @REQ-ACP-087
  Scenario: The flag is FALSE and the originator is authenticated
    Given a policy that lets "Cdev1" Retrieve
    And the rule's authentication flag is false
    And the caller is authenticated
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When "Cdev1" asks to Update the resource
    Then access is denied

  @REQ-ACP-088
  Scenario: The flag is FALSE and the originator is not authenticated
    Given a policy that lets "Cdev1" Retrieve
    And the rule's authentication flag is false
    And the caller is not authenticated
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When "Cdev1" asks to Update the resource
    Then access is denied

  @REQ-ACP-087 @REQ-ACP-088
  Scenario Outline: With the flag FALSE it makes no difference whom the deployment considers authenticated
    Given a policy that lets "Cdev1" Retrieve
    And the rule's authentication flag is false
    When "<originator>" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | originator | decision |
      | Cdev1      | granted  |
      | Cdev2      | denied   |

  @REQ-ACP-035
  Scenario Outline: A rule without the flag does not ask for authentication
    Given a policy that lets "Cdev1" Retrieve
    And the rule's authentication flag is absent
    And the caller <is> authenticated
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When "Cdev2" asks to Retrieve the resource
    Then access is denied

    Examples:
      | is     |
      | is     |
      | is not |

  @REQ-ACP-035 @REQ-ACP-086
  Scenario: The flag of one rule is no other rule's
    Given a policy with these rules
      | originators | operations | authentication |
      | Cdev1       | Update     | true           |
      | Cdev1       | Retrieve   |                |
      | Cdev1       | Delete     | true           |
    And the caller is not authenticated
    When "Cdev1" asks to Retrieve the resource
    Then access is granted
    When "Cdev1" asks to Update the resource
    Then access is denied
    When "Cdev1" asks to Delete the resource
    Then access is denied

  @REQ-ACP-086 @REQ-ACP-088
  Scenario Outline: Of two rules for the same thing the one without the demand is enough
    Given a policy with these rules
      | originators | operations | authentication |
      | Cdev1       | Retrieve   | <first>        |
      | Cdev1       | Retrieve   | <second>       |
    And the caller is not authenticated
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | first | second | decision |
      | true  | false  | granted  |
      | false | true   | granted  |
      | true  | true   | denied   |

  @REQ-ACP-086
  Scenario: Who is not authenticated does not get in through another AE's rule
    Given a policy with these rules
      | originators | operations | authentication |
      | Cdev1       | Retrieve   | true           |
      | Cdev2       | Retrieve   | false          |
    And the caller is not authenticated
    When "Cdev1" asks to Retrieve the resource
    Then access is denied
