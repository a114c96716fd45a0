Feature: 07-01-03 Originator wildcards

  TS-0003 7.1.3: a "*" in a CSE-ID or AE-ID stands for any characters, and its reach ends at the next "/".

  @REQ-ACP-047
  Scenario Outline: A wildcard at each place of a segment
    Given a policy that lets "<entry>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry        | decision | because                       |
      | /own/Cdev*   | granted  | at the end                    |
      | /own/C*1     | granted  | in the middle                 |
      | /own/C*e*1   | granted  | twice                         |
      | /own/Cd*x1   | denied   | what surrounds it must fit    |
      | /own/Cdef*   | denied   | what surrounds it must fit    |
      | /own/C*2     | denied   | what surrounds it must fit    |
      | /own/C*e*2   | denied   | what surrounds it must fit    |
      | //own-sp/own/Cdev* | granted | the absolute form          |
      | //own-sp/own/Cabc* | denied  | the absolute form          |

  @REQ-ACP-054 @REQ-ACP-055
  Scenario Outline: Wildcards in the table's example forms, for an AE of this CSE
    Given a policy that lets "<entry>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry              | decision |
      | /own*/Cdev1        | granted  |
      | /own*/Cdev*        | granted  |
      | /elsewhere*/Cdev*  | denied   |
      | //*/own/Cdev1      | granted  |
      | //*/own*/Cdev1     | granted  |
      | //*/own/Cdev2      | denied   |
      | //*/elsewhere/Cdev1 | denied  |

  @REQ-ACP-048
  Scenario Outline: A wildcard stops at the slash
    Given a policy that lets "<entry>" Retrieve
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | entry              | decision | because                                  |
      | /*                 | denied   | one segment; the AE has two              |
      | /own*              | denied   | would have to cover "/Cdev1"             |
      | //own-sp/*         | denied   | would have to cover two segments         |
      | //*/*              | denied   | would have to cover two segments         |
      | /*dev1             | denied   | would have to cover the slash            |
      | /*/Cdev1           | granted  | one segment each                         |
      | /own/Cdev1/*       | denied   | the AE has no further segment            |
      | /*/*/Cdev1         | denied   | the AE has a segment less                |
