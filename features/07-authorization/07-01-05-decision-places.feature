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
      | decide-426 | permit   | 98 % of the radius to the north       |
      | decide-427 | deny     | 102 % of the radius to the north      |
      | decide-428 | permit   | 98 % of the radius to the east        |
      | decide-430 | deny     | 102 % of the radius to the east       |
      | decide-431 | permit   | 98 % of the radius to the south       |
      | decide-432 | deny     | 102 % of the radius to the south      |
      | decide-433 | permit   | 98 % of the radius to the west        |
      | decide-434 | deny     | 102 % of the radius to the west       |
      | decide-435 | permit   | 98 % of the radius to the north-east  |
      | decide-436 | deny     | 102 % of the radius to the north-east |
      | decide-438 | permit   | 98 % north of the equator             |
      | decide-439 | deny     | 102 % along the equator               |
      | decide-440 | permit   | in the south and east of the earth    |
      | decide-441 | deny     | the same latitude in the north        |

  @REQ-ACP-059 @REQ-LOC-001
  Scenario Outline: Small and large circles
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                       |
      | decide-442 | permit   | the centre                    |
      | decide-443 | permit   | 8 of 10 km                    |
      | decide-444 | deny     | 12 of 10 km                   |
      | decide-445 | permit   | Rome is 760 km from Vienna    |
      | decide-446 | deny     | Madrid is 1810 km from Vienna |
      | decide-447 | permit   | the whole earth               |

  @REQ-ACP-132
  Scenario Outline: Latitude comes first, then longitude, then the radius in metres
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                             |
      | decide-448 | deny     | the two exchanged                   |
      | decide-450 | permit   | a longitude beyond 90 stands second |
      | decide-451 | permit   | 22 of 30 metres                     |
      | decide-452 | deny     | 1 kilometre is not 30 metres        |

  @REQ-LOC-004
  Scenario Outline: A circle that reaches over the 180th meridian
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                |
      | decide-454 | permit   | to the east, over the meridian         |
      | decide-456 | deny     | further to the east                    |
      | decide-457 | permit   | to the west                            |
      | decide-458 | deny     | further to the west                    |
      | decide-459 | permit   | to the west, over the meridian         |
      | decide-460 | deny     | further to the west, over the meridian |
      | decide-461 | permit   | the meridian has two names             |

  @REQ-LOC-005
  Scenario Outline: A circle that holds a pole
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                     |
      | decide-462 | permit   | 22 of 30 km, straight over the pole         |
      | decide-463 | permit   | 16 of 30 km, beside the pole                |
      | decide-464 | deny     | 33 of 30 km, straight over the pole         |
      | decide-465 | permit   | 22 of 30 km from the pole, in any direction |
      | decide-466 | deny     | 33 of 30 km from the pole                   |
      | decide-467 | permit   | 22 of 30 km, over the south pole            |
      | decide-468 | deny     | the other pole                              |

  @REQ-LOC-006
  Scenario Outline: A circle of radius zero holds nobody elsewhere
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-040)

    Examples:
      | vector     | decision | because             |
      | decide-469 | deny     | 11 metres away      |
      | decide-470 | deny     | where both are zero |

  @REQ-ACP-060 @REQ-LOC-001
  Scenario Outline: One of the countries listed
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                |
      | decide-472 | permit   | the one                                |
      | decide-473 | deny     | its neighbour                          |
      | decide-474 | permit   | the first of three                     |
      | decide-475 | permit   | the last of three                      |
      | decide-477 | deny     | none of three                          |
      | decide-478 | deny     | the letters of one the other way round |

  @REQ-LOC-007
  Scenario Outline: Other codes of a country do not name it
    When the implementation decides about access, vector <vector>
    Then such a policy is refused, or the decision is deny (SD-038)

    Examples:
      | vector     | because                        |
      | decide-479 | three letters                  |
      | decide-480 | three letters that begin alike |
      | decide-481 | the numeric code               |
      | decide-482 | a name                         |
      | decide-483 | one letter                     |

  @REQ-ACP-076 @REQ-LOC-002
  Scenario Outline: A place that is not known is in no region
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                    |
      | decide-484 | deny     | a circle                                   |
      | decide-486 | deny     | a circle around the whole earth            |
      | decide-487 | deny     | a circle, where the country alone is known |
      | decide-488 | deny     | a country                                  |
      | decide-490 | deny     | many countries                             |

  @REQ-LOC-001 @REQ-LOC-009
  Scenario Outline: The region is a condition of every operation
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because              |
      | decide-491 | permit   | a Create, inside     |
      | decide-492 | deny     | a Create, outside    |
      | decide-493 | permit   | a Retrieve, inside   |
      | decide-494 | deny     | a Retrieve, outside  |
      | decide-495 | permit   | an Update, inside    |
      | decide-496 | deny     | an Update, outside   |
      | decide-497 | permit   | a Delete, inside     |
      | decide-498 | deny     | a Delete, outside    |
      | decide-499 | permit   | a Notify, inside     |
      | decide-500 | deny     | a Notify, outside    |
      | decide-501 | permit   | a discovery, inside  |
      | decide-502 | deny     | a discovery, outside |

  @REQ-LOC-027
  Scenario Outline: Being inside gives no right that the rule does not give
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                 |
      | decide-503 | permit   | named, allowed, inside  |
      | decide-504 | deny     | inside, but not allowed |
      | decide-505 | deny     | inside, but not named   |

  @REQ-LOC-018
  Scenario Outline: A region in a rule about others
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                   |
      | decide-506 | permit   | the region is in another's rule           |
      | decide-507 | deny     | the other is not known to be there        |
      | decide-508 | permit   | the other has a rule without a region too |
      | decide-509 | deny     | that rule is the other's                  |
      | decide-510 | deny     | being in another's region admits nobody   |
