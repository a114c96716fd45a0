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
      | decide-196 | permit   | a Create    |
      | decide-197 | deny     | a Retrieve  |
      | decide-198 | deny     | an Update   |
      | decide-199 | deny     | a Delete    |
      | decide-200 | deny     | a Notify    |
      | decide-201 | deny     | a discovery |

  @REQ-ACP-124 @REQ-ACP-092
  Scenario Outline: The value 2 is Retrieve and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-202 | permit   | a Retrieve  |
      | decide-203 | deny     | a Create    |
      | decide-204 | deny     | an Update   |
      | decide-205 | deny     | a Delete    |
      | decide-206 | deny     | a Notify    |
      | decide-207 | deny     | a discovery |

  @REQ-ACP-125 @REQ-ACP-092
  Scenario Outline: The value 4 is Update and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-208 | permit   | an Update   |
      | decide-209 | deny     | a Create    |
      | decide-210 | deny     | a Retrieve  |
      | decide-211 | deny     | a Delete    |
      | decide-212 | deny     | a Notify    |
      | decide-213 | deny     | a discovery |

  @REQ-ACP-126 @REQ-ACP-092
  Scenario Outline: The value 8 is Delete and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-214 | permit   | a Delete    |
      | decide-215 | deny     | a Create    |
      | decide-216 | deny     | a Retrieve  |
      | decide-217 | deny     | an Update   |
      | decide-218 | deny     | a Notify    |
      | decide-219 | deny     | a discovery |

  @REQ-ACP-127 @REQ-ACP-092
  Scenario Outline: The value 16 is Notify and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-220 | permit   | a Notify    |
      | decide-221 | deny     | a Create    |
      | decide-222 | deny     | a Retrieve  |
      | decide-223 | deny     | an Update   |
      | decide-224 | deny     | a Delete    |
      | decide-225 | deny     | a discovery |

  @REQ-ACP-128 @REQ-ACP-092
  Scenario Outline: The value 32 is Discover and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-226 | permit   | a discovery |
      | decide-227 | deny     | a Create    |
      | decide-228 | deny     | a Retrieve  |
      | decide-229 | deny     | an Update   |
      | decide-230 | deny     | a Delete    |
      | decide-231 | deny     | a Notify    |

  @REQ-ACP-056 @REQ-ACP-092
  Scenario Outline: Everything but one operation is not that operation
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-232 | deny     | a Create    |
      | decide-233 | deny     | a Retrieve  |
      | decide-234 | deny     | an Update   |
      | decide-235 | deny     | a Delete    |
      | decide-236 | deny     | a Notify    |
      | decide-237 | deny     | a discovery |

  @REQ-ACP-057
  Scenario Outline: Retrieve and Discover are two rights
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                       |
      | decide-238 | permit   | all but Discover, a Retrieve  |
      | decide-239 | deny     | all but Discover, a discovery |
      | decide-240 | permit   | all but Retrieve, a discovery |
      | decide-241 | deny     | all but Retrieve, a Retrieve  |

  @REQ-ACP-056
  Scenario Outline: A rule admits each operation that it holds
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                               |
      | decide-242 | permit   | of all six, a Create                  |
      | decide-243 | permit   | of all six, a Retrieve                |
      | decide-244 | permit   | of all six, an Update                 |
      | decide-245 | permit   | of all six, a Delete                  |
      | decide-246 | permit   | of all six, a Notify                  |
      | decide-247 | permit   | of all six, a discovery               |
      | decide-248 | permit   | of Retrieve and Discover, a discovery |
      | decide-249 | permit   | of Retrieve and Discover, a Retrieve  |
      | decide-250 | deny     | of Retrieve and Discover, an Update   |
      | decide-251 | deny     | of Create and Notify, a Delete        |
