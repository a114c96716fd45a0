@shim
Feature: 07-01-05 Decision operations

  TS-0003 7.1.5, res_ops: the operation of the request has to be in the rule itself. TS-0004 6.3.4.2.29 gives each of six operations a
  power of two, and a rule the sum.

  @REQ-ACP-123 @REQ-ACP-092
  Scenario Outline: The value 1 is Create and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-211 | permit   | a Create    |
      | decide-212 | deny     | a Retrieve  |
      | decide-213 | deny     | an Update   |
      | decide-214 | deny     | a Delete    |
      | decide-215 | deny     | a Notify    |
      | decide-217 | deny     | a discovery |

  @REQ-ACP-124 @REQ-ACP-092
  Scenario Outline: The value 2 is Retrieve and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-218 | permit   | a Retrieve  |
      | decide-219 | deny     | a Create    |
      | decide-220 | deny     | an Update   |
      | decide-221 | deny     | a Delete    |
      | decide-222 | deny     | a Notify    |
      | decide-223 | deny     | a discovery |

  @REQ-ACP-125 @REQ-ACP-092
  Scenario Outline: The value 4 is Update and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-225 | permit   | an Update   |
      | decide-226 | deny     | a Create    |
      | decide-227 | deny     | a Retrieve  |
      | decide-229 | deny     | a Delete    |
      | decide-230 | deny     | a Notify    |
      | decide-231 | deny     | a discovery |

  @REQ-ACP-126 @REQ-ACP-092
  Scenario Outline: The value 8 is Delete and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-232 | permit   | a Delete    |
      | decide-233 | deny     | a Create    |
      | decide-234 | deny     | a Retrieve  |
      | decide-235 | deny     | an Update   |
      | decide-237 | deny     | a Notify    |
      | decide-238 | deny     | a discovery |

  @REQ-ACP-127 @REQ-ACP-092
  Scenario Outline: The value 16 is Notify and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-239 | permit   | a Notify    |
      | decide-240 | deny     | a Create    |
      | decide-241 | deny     | a Retrieve  |
      | decide-242 | deny     | an Update   |
      | decide-243 | deny     | a Delete    |
      | decide-244 | deny     | a discovery |

  @REQ-ACP-128 @REQ-ACP-092
  Scenario Outline: The value 32 is Discover and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-245 | permit   | a discovery |
      | decide-246 | deny     | a Create    |
      | decide-247 | deny     | a Retrieve  |
      | decide-249 | deny     | an Update   |
      | decide-250 | deny     | a Delete    |
      | decide-251 | deny     | a Notify    |

  @REQ-ACP-056 @REQ-ACP-092
  Scenario Outline: Everything but one operation is not that operation
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-252 | deny     | a Create    |
      | decide-253 | deny     | a Retrieve  |
      | decide-254 | deny     | an Update   |
      | decide-255 | deny     | a Delete    |
      | decide-256 | deny     | a Notify    |
      | decide-257 | deny     | a discovery |

  @REQ-ACP-057
  Scenario Outline: Retrieve and Discover are two rights
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                       |
      | decide-258 | permit   | all but Discover, a Retrieve  |
      | decide-259 | deny     | all but Discover, a discovery |
      | decide-260 | permit   | all but Retrieve, a discovery |
      | decide-261 | deny     | all but Retrieve, a Retrieve  |

  @REQ-ACP-056
  Scenario Outline: A rule admits each operation that it holds
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                               |
      | decide-262 | permit   | of all six, a Create                  |
      | decide-263 | permit   | of all six, a Retrieve                |
      | decide-264 | permit   | of all six, an Update                 |
      | decide-265 | permit   | of all six, a Delete                  |
      | decide-266 | permit   | of all six, a Notify                  |
      | decide-267 | permit   | of all six, a discovery               |
      | decide-268 | permit   | of Retrieve and Discover, a discovery |
      | decide-269 | permit   | of Retrieve and Discover, a Retrieve  |
      | decide-270 | deny     | of Retrieve and Discover, an Update   |
      | decide-271 | deny     | of Create and Notify, a Delete        |
