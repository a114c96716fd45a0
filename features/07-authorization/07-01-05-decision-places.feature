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
      | decide-416 | permit   | 98 % of the radius to the north       |
      | decide-417 | deny     | 102 % of the radius to the north      |
      | decide-418 | permit   | 98 % of the radius to the east        |
      | decide-420 | deny     | 102 % of the radius to the east       |
      | decide-421 | permit   | 98 % of the radius to the south       |
      | decide-422 | deny     | 102 % of the radius to the south      |
      | decide-423 | permit   | 98 % of the radius to the west        |
      | decide-424 | deny     | 102 % of the radius to the west       |
      | decide-425 | permit   | 98 % of the radius to the north-east  |
      | decide-426 | deny     | 102 % of the radius to the north-east |
      | decide-428 | permit   | 98 % north of the equator             |
      | decide-429 | deny     | 102 % along the equator               |
      | decide-430 | permit   | in the south and east of the earth    |
      | decide-431 | deny     | the same latitude in the north        |

  @REQ-ACP-059 @REQ-LOC-001
  Scenario Outline: Small and large circles
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                       |
      | decide-432 | permit   | the centre                    |
      | decide-433 | permit   | 8 of 10 km                    |
      | decide-434 | deny     | 12 of 10 km                   |
      | decide-435 | permit   | Rome is 760 km from Vienna    |
      | decide-436 | deny     | Madrid is 1810 km from Vienna |
      | decide-437 | permit   | the whole earth               |

  @REQ-ACP-132
  Scenario Outline: Latitude comes first, then longitude, then the radius in metres
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                             |
      | decide-438 | deny     | the two exchanged                   |
      | decide-440 | permit   | a longitude beyond 90 stands second |
      | decide-441 | permit   | 22 of 30 metres                     |
      | decide-442 | deny     | 1 kilometre is not 30 metres        |

  @REQ-LOC-004
  Scenario Outline: A circle that reaches over the 180th meridian
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                |
      | decide-444 | permit   | to the east, over the meridian         |
      | decide-446 | deny     | further to the east                    |
      | decide-447 | permit   | to the west                            |
      | decide-448 | deny     | further to the west                    |
      | decide-449 | permit   | to the west, over the meridian         |
      | decide-450 | deny     | further to the west, over the meridian |
      | decide-451 | permit   | the meridian has two names             |

  @REQ-LOC-005
  Scenario Outline: A circle that holds a pole
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                     |
      | decide-452 | permit   | 22 of 30 km, straight over the pole         |
      | decide-453 | permit   | 16 of 30 km, beside the pole                |
      | decide-454 | deny     | 33 of 30 km, straight over the pole         |
      | decide-455 | permit   | 22 of 30 km from the pole, in any direction |
      | decide-456 | deny     | 33 of 30 km from the pole                   |
      | decide-457 | permit   | 22 of 30 km, over the south pole            |
      | decide-458 | deny     | the other pole                              |

  @REQ-LOC-006
  Scenario Outline: A circle of radius zero holds nobody elsewhere
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-040)

    Examples:
      | vector     | decision | because             |
      | decide-459 | deny     | 11 metres away      |
      | decide-460 | deny     | where both are zero |

  @REQ-ACP-060 @REQ-LOC-001
  Scenario Outline: One of the countries listed
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                |
      | decide-462 | permit   | the one                                |
      | decide-463 | deny     | its neighbour                          |
      | decide-464 | permit   | the first of three                     |
      | decide-465 | permit   | the last of three                      |
      | decide-467 | deny     | none of three                          |
      | decide-468 | deny     | the letters of one the other way round |

  @REQ-LOC-007
  Scenario Outline: Other codes of a country do not name it
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                        |
      | decide-469 | three letters                  |
      | decide-470 | three letters that begin alike |
      | decide-471 | the numeric code               |
      | decide-472 | a name                         |
      | decide-473 | one letter                     |

  @REQ-ACP-076 @REQ-LOC-002
  Scenario Outline: A place that is not known is in no region
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                    |
      | decide-474 | deny     | a circle                                   |
      | decide-476 | deny     | a circle around the whole earth            |
      | decide-477 | deny     | a circle, where the country alone is known |
      | decide-478 | deny     | a country                                  |
      | decide-480 | deny     | many countries                             |

  @REQ-LOC-001 @REQ-LOC-009
  Scenario Outline: The region is a condition of every operation
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because              |
      | decide-481 | permit   | a Create, inside     |
      | decide-482 | deny     | a Create, outside    |
      | decide-483 | permit   | a Retrieve, inside   |
      | decide-484 | deny     | a Retrieve, outside  |
      | decide-485 | permit   | an Update, inside    |
      | decide-486 | deny     | an Update, outside   |
      | decide-487 | permit   | a Delete, inside     |
      | decide-488 | deny     | a Delete, outside    |
      | decide-489 | permit   | a Notify, inside     |
      | decide-490 | deny     | a Notify, outside    |
      | decide-491 | permit   | a discovery, inside  |
      | decide-492 | deny     | a discovery, outside |

  @REQ-LOC-027
  Scenario Outline: Being inside gives no right that the rule does not give
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                 |
      | decide-493 | permit   | named, allowed, inside  |
      | decide-494 | deny     | inside, but not allowed |
      | decide-495 | deny     | inside, but not named   |

  @REQ-LOC-018
  Scenario Outline: A region in a rule about others
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                   |
      | decide-496 | permit   | the region is in another's rule           |
      | decide-497 | deny     | the other is not known to be there        |
      | decide-498 | permit   | the other has a rule without a region too |
      | decide-499 | deny     | that rule is the other's                  |
      | decide-500 | deny     | being in another's region admits nobody   |
