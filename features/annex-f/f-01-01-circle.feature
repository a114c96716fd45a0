Feature: F-01-01 Circle

  TS-0003 F.1.1: a region may be a circle, a centre in degrees and a radius in metres. The standard names no model of the earth,
  so every place stays at least 1 % of the radius away from the edge, on a sphere as on the ellipsoid (SD-040).

  @REQ-ACP-059 @REQ-LOC-001 @REQ-LOC-003
  Scenario Outline: The same distance in every direction
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | circle   |
      | <circle> |
    And the caller is at "<place>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | circle                   | place             | decision | because                                       |
      | 60, 25, 10000            | 60.0882, 25       | granted  | 9.8 km to the north                           |
      | 60, 25, 10000            | 60.0918, 25       | denied   | 10.2 km to the north                          |
      | 60, 25, 10000            | 59.9118, 25       | granted  | 9.8 km to the south                           |
      | 60, 25, 10000            | 59.9082, 25       | denied   | 10.2 km to the south                          |
      | 60, 25, 10000            | 60, 25.1760       | granted  | 9.8 km to the east, where degrees are half as long |
      | 60, 25, 10000            | 60, 25.1835       | denied   | 10.2 km to the east                           |
      | 60, 25, 10000            | 60, 24.8240       | granted  | 9.8 km to the west                            |
      | 60, 25, 10000            | 60, 24.8165       | denied   | 10.2 km to the west                           |
      | 60, 25, 10000            | 60.0620, 25.1249  | granted  | 9.8 km to the north-east                      |
      | 60, 25, 10000            | 60.0655, 25.1310  | denied   | 10.3 km to the north-east, inside the square around the circle |
      | 0, 10, 10000             | 0.0880, 10        | granted  | 9.8 km north of the equator                   |
      | 0, 10, 10000             | 0, 10.0920        | denied   | 10.2 km along the equator                     |
      | 0, 10, 10000             | 0.0650, 10.0650   | denied   | 10.2 km across, inside the square             |
      | -33.8688, 151.2093, 2000 | -33.8688, 151.2300 | granted | 1.9 km, in the south and east of the earth    |
      | -33.8688, 151.2093, 2000 | -33.8688, 151.2320 | denied  | 2.1 km                                        |
      | -33.8688, 151.2093, 2000 | 33.8688, 151.2093 | denied   | the same latitude in the north                |

  @REQ-ACP-059 @REQ-LOC-001
  Scenario Outline: Small and large circles
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | circle   |
      | <circle> |
    And the caller is at "<place>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | circle                     | place             | decision | because                          |
      | 48.2082, 16.3738, 10000    | 48.2082, 16.3738  | granted  | the centre                       |
      | 48.2082, 16.3738, 10000    | 48.2600, 16.4500  | granted  | 8 km                             |
      | 48.2082, 16.3738, 10000    | 48.3000, 16.4500  | denied   | 12 km                            |
      | 48.2082, 16.3738, 1000000  | 41.9028, 12.4964  | granted  | Rome is 760 km from Vienna       |
      | 48.2082, 16.3738, 1000000  | 40.4168, -3.7038  | denied   | Madrid is 1810 km from Vienna    |
      | 48.2082, 16.3738, 21000000 | -48.2082, -163.6262 | granted | half of the earth's circumference is 20,000 km |

  @REQ-ACP-059 @REQ-LOC-001
  Scenario Outline: A circle around the place where the implementation knows the caller to be
    Given a policy that lets "Cdev1" Retrieve
    And the implementation knows where the caller is
    And the rule holds only within <radius> metres of the caller<where>
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | radius  | where      | decision | because                           |
      | 10000   |            | granted  | inside                            |
      | 1000000 |            | granted  | further inside                    |
      | 1000000 | 's antipode | denied  | on the other side of the earth    |

  @REQ-ACP-132
  Scenario Outline: Latitude comes first, then longitude, then the radius in metres
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | circle   |
      | <circle> |
    And the caller is at "<place>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | circle                  | place             | decision | because                              |
      | 48.2082, 16.3738, 10000 | 48.2082, 16.3738  | granted  | 48° north, 16° east: Vienna          |
      | 48.2082, 16.3738, 10000 | 16.3738, 48.2082  | denied   | 16° north, 48° east: near Yemen      |
      | -12, 130.5, 10000       | -12, 130.5        | granted  | a longitude beyond 90 stands second  |
      | 10, 20, 30              | 10.0002, 20       | granted  | 22 metres                            |
      | 10, 20, 30              | 10.0090, 20       | denied   | 1 kilometre is not 30 metres         |
      | 10, 20, 30              | 20, 30            | denied   | the radius is not the longitude      |

  @REQ-LOC-004
  Scenario Outline: A circle that reaches over the 180th meridian
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | circle   |
      | <circle> |
    And the caller is at "<place>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | circle              | place        | decision | because                                    |
      | -17, 179.95, 20000  | -17, -179.90 | granted  | 16 km to the east, over the meridian       |
      | -17, 179.95, 20000  | -17, -179.80 | denied   | 27 km to the east                          |
      | -17, 179.95, 20000  | -17, 179.80  | granted  | 16 km to the west                          |
      | -17, 179.95, 20000  | -17, 179.70  | denied   | 27 km to the west                          |
      | -17, -179.95, 20000 | -17, 179.90  | granted  | 16 km to the west, over the meridian       |
      | -17, -179.95, 20000 | -17, 179.80  | denied   | 27 km to the west                          |
      | 0, 180, 5000        | 0, -180      | granted  | the meridian has two names                 |
      | 0, 180, 5000        | 0, -179.99   | granted  | 1 km to the east                           |

  @REQ-LOC-005
  Scenario Outline: A circle that holds a pole
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | circle   |
      | <circle> |
    And the caller is at "<place>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | circle            | place        | decision | because                                   |
      | 89.9, 0, 30000    | 89.9, 180    | granted  | 22 km, straight over the pole             |
      | 89.9, 0, 30000    | 89.9, 90     | granted  | 16 km                                     |
      | 89.9, 0, 30000    | 89.9, -135   | granted  | 21 km                                     |
      | 89.9, 0, 30000    | 89.8, 180    | denied   | 33 km, straight over the pole             |
      | 89.9, 0, 30000    | 89.5, 0      | denied   | 44 km to the south                        |
      | 90, 0, 30000      | 89.8, 77     | granted  | 22 km from the pole, in any direction     |
      | 90, 0, 30000      | 89.8, -120   | granted  | 22 km from the pole, in any direction     |
      | 90, 0, 30000      | 89.7, 77     | denied   | 33 km from the pole                       |
      | -89.9, 0, 30000   | -89.9, 180   | granted  | 22 km, over the south pole                |
      | -89.9, 0, 30000   | -89.8, 180   | denied   | 33 km, over the south pole                |
      | -90, 45, 30000    | 89.8, -100   | denied   | the other pole                            |

  @REQ-LOC-006
  Scenario Outline: A circle of radius zero holds nobody elsewhere
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | circle             |
      | 48.2082, 16.3738, 0 |
    And the policy may be refused as malformed (SD-040)
    And the caller is at "<place>"
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | place            | because            |
      | 48.2083, 16.3738 | 11 metres away     |
      | 41.9028, 12.4964 | in another country |
      | 0, 0             | where both are zero |
