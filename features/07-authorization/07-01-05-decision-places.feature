@shim
Feature: 07-01-05 Decision places

  TS-0003 annex F and 7.1.5, res_loc: the place of the originator is told. The standard names no model of the earth, so every place stays at
  least 1 % of the radius away from the edge of a circle, on a sphere as on the ellipsoid (SD-040).

  @REQ-LOC-003 @REQ-LOC-001 @REQ-ACP-059
  Scenario Outline: The same distance in every direction
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                               |
      | decide-394 | permit   | 98 % of the radius to the north       |
      | decide-395 | deny     | 102 % of the radius to the north      |
      | decide-396 | permit   | 98 % of the radius to the east        |
      | decide-397 | deny     | 102 % of the radius to the east       |
      | decide-398 | permit   | 98 % of the radius to the south       |
      | decide-399 | deny     | 102 % of the radius to the south      |
      | decide-400 | permit   | 98 % of the radius to the west        |
      | decide-401 | deny     | 102 % of the radius to the west       |
      | decide-402 | permit   | 98 % of the radius to the north-east  |
      | decide-403 | deny     | 102 % of the radius to the north-east |
      | decide-404 | permit   | 98 % north of the equator             |
      | decide-405 | deny     | 102 % along the equator               |
      | decide-406 | permit   | in the south and east of the earth    |
      | decide-407 | deny     | the same latitude in the north        |

  @REQ-ACP-059 @REQ-LOC-001
  Scenario Outline: Small and large circles
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                       |
      | decide-408 | permit   | the centre                    |
      | decide-409 | permit   | 8 of 10 km                    |
      | decide-410 | deny     | 12 of 10 km                   |
      | decide-411 | permit   | Rome is 760 km from Vienna    |
      | decide-412 | deny     | Madrid is 1810 km from Vienna |
      | decide-413 | permit   | the whole earth               |

  @REQ-ACP-132
  Scenario Outline: Latitude comes first, then longitude, then the radius in metres
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                             |
      | decide-414 | deny     | the two exchanged                   |
      | decide-415 | permit   | a longitude beyond 90 stands second |
      | decide-416 | permit   | 22 of 30 metres                     |
      | decide-417 | deny     | 1 kilometre is not 30 metres        |

  @REQ-LOC-004
  Scenario Outline: A circle that reaches over the 180th meridian
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                |
      | decide-418 | permit   | to the east, over the meridian         |
      | decide-419 | deny     | further to the east                    |
      | decide-420 | permit   | to the west                            |
      | decide-421 | deny     | further to the west                    |
      | decide-422 | permit   | to the west, over the meridian         |
      | decide-423 | deny     | further to the west, over the meridian |
      | decide-424 | permit   | the meridian has two names             |

  @REQ-LOC-005
  Scenario Outline: A circle that holds a pole
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                     |
      | decide-425 | permit   | 22 of 30 km, straight over the pole         |
      | decide-426 | permit   | 16 of 30 km, beside the pole                |
      | decide-427 | deny     | 33 of 30 km, straight over the pole         |
      | decide-428 | permit   | 22 of 30 km from the pole, in any direction |
      | decide-429 | deny     | 33 of 30 km from the pole                   |
      | decide-430 | permit   | 22 of 30 km, over the south pole            |
      | decide-431 | deny     | the other pole                              |

  @REQ-LOC-006
  Scenario Outline: A circle of radius zero holds nobody elsewhere
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-040)

    Examples:
      | vector     | decision | because             |
      | decide-432 | deny     | 11 metres away      |
      | decide-433 | deny     | where both are zero |

  @REQ-ACP-060 @REQ-LOC-001
  Scenario Outline: One of the countries listed
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                |
      | decide-434 | permit   | the one                                |
      | decide-435 | deny     | its neighbour                          |
      | decide-436 | permit   | the first of three                     |
      | decide-437 | permit   | the last of three                      |
      | decide-438 | deny     | none of three                          |
      | decide-439 | deny     | the letters of one the other way round |

  @REQ-LOC-007
  Scenario Outline: Other codes of a country do not name it
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                        |
      | decide-440 | three letters                  |
      | decide-441 | three letters that begin alike |
      | decide-442 | the numeric code               |
      | decide-443 | a name                         |
      | decide-444 | one letter                     |

  @REQ-ACP-076 @REQ-LOC-002
  Scenario Outline: A place that is not known is in no region
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                    |
      | decide-445 | deny     | a circle                                   |
      | decide-446 | deny     | a circle around the whole earth            |
      | decide-447 | deny     | a circle, where the country alone is known |
      | decide-448 | deny     | a country                                  |
      | decide-449 | deny     | many countries                             |

  @REQ-LOC-001 @REQ-LOC-009
  Scenario Outline: The region is a condition of every operation
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because              |
      | decide-450 | permit   | a Create, inside     |
      | decide-451 | deny     | a Create, outside    |
      | decide-452 | permit   | a Retrieve, inside   |
      | decide-453 | deny     | a Retrieve, outside  |
      | decide-454 | permit   | an Update, inside    |
      | decide-455 | deny     | an Update, outside   |
      | decide-456 | permit   | a Delete, inside     |
      | decide-457 | deny     | a Delete, outside    |
      | decide-458 | permit   | a Notify, inside     |
      | decide-459 | deny     | a Notify, outside    |
      | decide-460 | permit   | a discovery, inside  |
      | decide-461 | deny     | a discovery, outside |

  @REQ-LOC-027
  Scenario Outline: Being inside gives no right that the rule does not give
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                 |
      | decide-462 | permit   | named, allowed, inside  |
      | decide-463 | deny     | inside, but not allowed |
      | decide-464 | deny     | inside, but not named   |

  @REQ-LOC-018
  Scenario Outline: A region in a rule about others
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                   |
      | decide-465 | permit   | the region is in another's rule           |
      | decide-466 | deny     | the other is not known to be there        |
      | decide-467 | permit   | the other has a rule without a region too |
      | decide-468 | deny     | that rule is the other's                  |
      | decide-469 | deny     | being in another's region admits nobody   |
