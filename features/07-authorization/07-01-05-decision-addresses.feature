@shim
Feature: 07-01-05 Decision addresses

  TS-0003 7.1.3 and 7.1.5, res_ip: the address of the request is told, so that the edges of a block are tried to the bit.

  @REQ-ACP-061
  Scenario Outline: The edges of an IPv4 block
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                             |
      | decide-340 | permit   | /0, every address                   |
      | decide-341 | permit   | /0, the highest one too             |
      | decide-342 | permit   | /1, the first bit is set            |
      | decide-343 | deny     | /1, the first bit is not set        |
      | decide-344 | permit   | /8, the highest                     |
      | decide-345 | deny     | /8, one beyond                      |
      | decide-346 | deny     | /8, one before                      |
      | decide-347 | permit   | /12, the highest                    |
      | decide-348 | deny     | /12, one beyond                     |
      | decide-349 | permit   | /28, the highest of sixteen         |
      | decide-350 | deny     | /28, one beyond                     |
      | decide-351 | deny     | /28, another network, the same end  |
      | decide-352 | permit   | /31, the higher of two              |
      | decide-353 | deny     | /31, one beyond                     |
      | decide-354 | permit   | /32, the one address                |
      | decide-355 | deny     | /32, one before                     |
      | decide-356 | deny     | /32, its text is merely a beginning |

  @REQ-ACP-062
  Scenario Outline: The edges of an IPv6 block
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                               |
      | decide-357 | permit   | /0, every address                     |
      | decide-358 | deny     | /1, the first bit is not set          |
      | decide-359 | permit   | /7, within an octet                   |
      | decide-360 | deny     | /7, one beyond                        |
      | decide-361 | permit   | /32, the highest                      |
      | decide-362 | deny     | /32, one beyond                       |
      | decide-363 | permit   | /64, the highest                      |
      | decide-364 | deny     | /64, one beyond                       |
      | decide-365 | deny     | /64, one before                       |
      | decide-366 | permit   | /127, the higher of two               |
      | decide-367 | deny     | /127, one beyond                      |
      | decide-368 | permit   | /128, the one address                 |
      | decide-369 | deny     | /128, one before                      |
      | decide-370 | deny     | /128, the same end in another network |
      | decide-371 | permit   | the same address in other words       |
      | decide-372 | permit   | the same block in other words         |

  @REQ-ACP-063
  Scenario Outline: Several entries of both families
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                  |
      | decide-373 | permit   | in the first IPv4 block  |
      | decide-374 | permit   | the second               |
      | decide-375 | permit   | in the third             |
      | decide-376 | permit   | in the second IPv6 block |
      | decide-377 | deny     | an IPv4 address in none  |
      | decide-378 | deny     | an IPv6 address in none  |

  @REQ-ACP-064
  Scenario Outline: The family of the packets counts
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                           |
      | decide-379 | permit   | an IPv4 peer as a dual-stack socket shows it      |
      | decide-380 | deny     | another IPv4 peer as a dual-stack socket shows it |
      | decide-381 | deny     | such a peer in neither list                       |
      | decide-382 | deny     | an IPv6 peer whose last bits are those            |
      | decide-383 | deny     | an IPv4 peer with the last bits of the entry      |
      | decide-384 | deny     | an IPv6 peer whose first bits are those           |
      | decide-385 | deny     | every IPv4 address is no IPv6 address             |

  @REQ-ACP-130
  Scenario Outline: An address without a suffix is one address
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-025)

    Examples:
      | vector     | decision | because                             |
      | decide-386 | permit   | the address                         |
      | decide-387 | deny     | its neighbour                       |
      | decide-388 | deny     | its text is merely a beginning      |
      | decide-389 | deny     | zeros at the end make no block      |
      | decide-390 | permit   | an IPv6 address                     |
      | decide-391 | deny     | zeros at the end make no IPv6 block |

  @REQ-ACP-076 @REQ-ACP-061
  Scenario Outline: An address that is not known is in no block
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because               |
      | decide-392 | deny     | of all IPv4 addresses |
      | decide-393 | deny     | of all addresses      |
