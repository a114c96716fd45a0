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
      | decide-205 | permit   | a Create    |
      | decide-206 | deny     | a Retrieve  |
      | decide-207 | deny     | an Update   |
      | decide-208 | deny     | a Delete    |
      | decide-209 | deny     | a Notify    |
      | decide-211 | deny     | a discovery |

  @REQ-ACP-124 @REQ-ACP-092
  Scenario Outline: The value 2 is Retrieve and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-212 | permit   | a Retrieve  |
      | decide-213 | deny     | a Create    |
      | decide-214 | deny     | an Update   |
      | decide-215 | deny     | a Delete    |
      | decide-216 | deny     | a Notify    |
      | decide-217 | deny     | a discovery |

  @REQ-ACP-125 @REQ-ACP-092
  Scenario Outline: The value 4 is Update and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-219 | permit   | an Update   |
      | decide-220 | deny     | a Create    |
      | decide-221 | deny     | a Retrieve  |
      | decide-223 | deny     | a Delete    |
      | decide-224 | deny     | a Notify    |
      | decide-225 | deny     | a discovery |

  @REQ-ACP-126 @REQ-ACP-092
  Scenario Outline: The value 8 is Delete and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-226 | permit   | a Delete    |
      | decide-227 | deny     | a Create    |
      | decide-228 | deny     | a Retrieve  |
      | decide-229 | deny     | an Update   |
      | decide-231 | deny     | a Notify    |
      | decide-232 | deny     | a discovery |

  @REQ-ACP-127 @REQ-ACP-092
  Scenario Outline: The value 16 is Notify and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-233 | permit   | a Notify    |
      | decide-234 | deny     | a Create    |
      | decide-235 | deny     | a Retrieve  |
      | decide-236 | deny     | an Update   |
      | decide-237 | deny     | a Delete    |
      | decide-238 | deny     | a discovery |

  @REQ-ACP-128 @REQ-ACP-092
  Scenario Outline: The value 32 is Discover and none of the other five
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-239 | permit   | a discovery |
      | decide-240 | deny     | a Create    |
      | decide-241 | deny     | a Retrieve  |
      | decide-243 | deny     | an Update   |
      | decide-244 | deny     | a Delete    |
      | decide-245 | deny     | a Notify    |

  @REQ-ACP-056 @REQ-ACP-092
  Scenario Outline: Everything but one operation is not that operation
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because     |
      | decide-246 | deny     | a Create    |
      | decide-247 | deny     | a Retrieve  |
      | decide-248 | deny     | an Update   |
      | decide-249 | deny     | a Delete    |
      | decide-250 | deny     | a Notify    |
      | decide-251 | deny     | a discovery |

  @REQ-ACP-056
  Scenario Outline: A rule admits each operation that it holds
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                               |
      | decide-252 | permit   | of all six, a Create                  |
      | decide-253 | permit   | of all six, a Retrieve                |
      | decide-254 | permit   | of all six, an Update                 |
      | decide-255 | permit   | of all six, a Delete                  |
      | decide-256 | permit   | of all six, a Notify                  |
      | decide-257 | permit   | of all six, a discovery               |
      | decide-258 | permit   | of Retrieve and Discover, a discovery |
      | decide-259 | permit   | of Retrieve and Discover, a Retrieve  |
      | decide-260 | deny     | of Retrieve and Discover, an Update   |
      | decide-261 | deny     | of Create and Notify, a Delete        |
