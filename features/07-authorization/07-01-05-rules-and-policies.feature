Feature: 07-01-05 Rules and policies

  TS-0003 7.1.5: permit-overrides. res_acrs is an OR over the rules of all policies, each rule an AND over its parts, and where nothing
  admits the result is Deny.

  @REQ-ACP-030
  Scenario Outline: A set without a rule grants nothing
    Given a policy without any rule
    When "Cdev1" asks to <operation>
    Then access is denied

    Examples:
      | operation |
      | Create    |
      | Retrieve  |
      | Update    |
      | Delete    |

  @REQ-ACP-030 @REQ-ACP-083
  Scenario Outline: Any rule of a set is enough wherever it stands
    Given a policy with these rules
      | originators | operations |
      | <first>     | Retrieve   |
      | <second>    | Retrieve   |
      | <third>     | Retrieve   |
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | first | second | third | decision |
      | Cdev1 | Cdev2  | Cdev3 | granted  |
      | Cdev2 | Cdev1  | Cdev3 | granted  |
      | Cdev2 | Cdev3  | Cdev1 | granted  |
      | Cdev2 | Cdev3  | Cdev4 | denied   |

  @REQ-ACP-083
  Scenario Outline: Each of several rules about one originator counts
    Given a policy with these rules
      | originators | operations |
      | Cdev1       | Retrieve   |
      | Cdev1       | Update     |
      | Cdev1       | Create     |
    When "Cdev1" asks to <operation>
    Then access is <decision>

    Examples:
      | operation | decision |
      | Retrieve  | granted  |
      | Update    | granted  |
      | Create    | granted  |
      | Delete    | denied   |

  @REQ-ACP-084
  Scenario Outline: An originator from one rule and an operation from another do not add up
    Given a policy with these rules
      | originators | operations |
      | Cdev1       | Update     |
      | Cdev2       | Retrieve   |
    When "<originator>" asks to <operation>
    Then access is <decision>

    Examples:
      | originator | operation | decision |
      | Cdev1      | Update    | granted  |
      | Cdev1      | Retrieve  | denied   |
      | Cdev2      | Retrieve  | granted  |
      | Cdev2      | Update    | denied   |

  @REQ-ACP-084
  Scenario Outline: Rules of two policies do not add up either
    Given a policy that lets "Cdev1" Update
    And another policy "second" that lets "Cdev2" Retrieve
    When "<originator>" asks to <operation>
    Then access is <decision>

    Examples:
      | originator | operation | decision |
      | Cdev1      | Update    | granted  |
      | Cdev1      | Retrieve  | denied   |
      | Cdev2      | Retrieve  | granted  |
      | Cdev2      | Update    | denied   |

  @REQ-ACP-071
  Scenario Outline: Every policy of the resource takes part
    Given a policy that lets "<first>" Retrieve
    And another policy "second" that lets "<second>" Retrieve
    And another policy "third" that lets "<third>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | first | second | third | decision |
      | Cdev1 | Cdev2  | Cdev3 | granted  |
      | Cdev2 | Cdev1  | Cdev3 | granted  |
      | Cdev2 | Cdev3  | Cdev1 | granted  |
      | Cdev2 | Cdev3  | Cdev4 | denied   |

  @REQ-ACP-080
  Scenario Outline: One admitting rule is enough although all else says nothing
    Given a policy that lets "Cdev2" everything
    And another policy "second" that lets "Cdev1" Update
    And another policy "third" with these rules
      | originators | operations        |
      | Cdev3       | Retrieve          |
      | Cdev1       | <operations>      |
      | Cdev4       | Create and Delete |
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | operations | decision |
      | Retrieve   | granted  |
      | Delete     | denied   |

  @REQ-ACP-081
  Scenario Outline: Where no rule admits the result is Deny
    Given a policy that lets "Cdev2" everything
    And another policy "second" that lets "Cdev1" <others>
    And another policy "third" that lets "Cdev3" everything
    When "Cdev1" asks to <operation>
    Then access is denied

    Examples:
      | others                      | operation |
      | Retrieve, Update and Delete | Create    |
      | Create, Update and Delete   | Retrieve  |
      | Create, Retrieve and Delete | Update    |
      | Create, Retrieve and Update | Delete    |

  @REQ-ACP-081
  Scenario: An originator of whom no policy speaks is denied
    Given a policy that lets "Cdev2" everything
    And another policy "second" that lets "Cdev3" everything
    When "Cdev1" asks to Retrieve the resource
    Then access is denied
    When "Cdev2" asks to Retrieve the resource
    Then access is granted
