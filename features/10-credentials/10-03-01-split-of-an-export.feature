Feature: 10-03-01 Split of an export

  TS-0003 10.3.1: of the 48 octets the 16 most significant are the identifier and the 32 least significant the key, under each of the three
  labels. RFC 5705 counts from the first octet.

  @REQ-KEY-009 @REQ-KEY-010
  Scenario Outline: RelativeKeID is the first 16 octets and Ke the other 32
    When the implementation splits an export into RelativeKeID and Ke, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector  | because                                                |
      | split-1 | octets that look random                                |
      | split-5 | counting octets, to see by eye what goes where         |
      | split-6 | the identifier begins with zero octets, which it keeps |

  @REQ-KEY-009 @REQ-KEY-010
  Scenario Outline: RelativeKeID and Ke are no other octets
    When the implementation splits an export into RelativeKeID and Ke, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector  | mistake                                                              |
      | split-2 | the key is the first 32 octets and the identifier the last 16        |
      | split-3 | the first 16 octets of what is left as the key                       |
      | split-4 | the octets counted from the end: the identifier reversed             |
      | split-7 | the identifier is part of the key as well: all octets from the first |

  @REQ-KEY-015
  Scenario Outline: Fewer than 48 octets are no export of Ke
    When the implementation splits an export into RelativeKeID and Ke, vector <vector>
    Then it refuses to

    Examples:
      | vector   | because                  |
      | split-8  | 47 octets                |
      | split-10 | 32 octets, the key alone |
      | split-11 | no octets                |

  @REQ-KEY-015
  Scenario Outline: More than 48 octets give no RelativeKeID and Ke
    When the implementation splits an export into RelativeKeID and Ke, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector  | because   |
      | split-9 | 49 octets |

  @REQ-KEY-011 @REQ-KEY-012
  Scenario Outline: KcID is the first 16 octets and Kc the other 32
    When the implementation splits an export into KcID and Kc, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector   | because                 |
      | split-12 | octets that look random |

  @REQ-KEY-011 @REQ-KEY-012
  Scenario Outline: KcID and Kc are no other octets
    When the implementation splits an export into KcID and Kc, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector   | mistake                                                       |
      | split-13 | the key is the first 32 octets and the identifier the last 16 |
      | split-14 | the first 16 octets of what is left as the key                |
      | split-15 | the octets counted from the end: the identifier reversed      |

  @REQ-KEY-015
  Scenario Outline: Fewer than 48 octets are no export of Kc
    When the implementation splits an export into KcID and Kc, vector <vector>
    Then it refuses to

    Examples:
      | vector   | because                  |
      | split-16 | 47 octets                |
      | split-18 | 32 octets, the key alone |
      | split-19 | no octets                |

  @REQ-KEY-015
  Scenario Outline: More than 48 octets give no KcID and Kc
    When the implementation splits an export into KcID and Kc, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector   | because   |
      | split-17 | 49 octets |

  @REQ-KEY-013 @REQ-KEY-014
  Scenario Outline: pairwiseE2EKeyID is the first 16 octets and pairwiseE2EKey the other 32
    When the implementation splits an export into pairwiseE2EKeyID and pairwiseE2EKey, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector   | because                 |
      | split-20 | octets that look random |

  @REQ-KEY-013 @REQ-KEY-014
  Scenario Outline: pairwiseE2EKeyID and pairwiseE2EKey are no other octets
    When the implementation splits an export into pairwiseE2EKeyID and pairwiseE2EKey, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector   | mistake                                                       |
      | split-21 | the key is the first 32 octets and the identifier the last 16 |
      | split-22 | the first 16 octets of what is left as the key                |
      | split-23 | the octets counted from the end: the identifier reversed      |

  @REQ-KEY-015
  Scenario Outline: Fewer than 48 octets are no export of pairwiseE2EKey
    When the implementation splits an export into pairwiseE2EKeyID and pairwiseE2EKey, vector <vector>
    Then it refuses to

    Examples:
      | vector   | because                  |
      | split-24 | 47 octets                |
      | split-26 | 32 octets, the key alone |
      | split-27 | no octets                |

  @REQ-KEY-015
  Scenario Outline: More than 48 octets give no pairwiseE2EKeyID and pairwiseE2EKey
    When the implementation splits an export into pairwiseE2EKeyID and pairwiseE2EKey, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector   | because   |
      | split-25 | 49 octets |
