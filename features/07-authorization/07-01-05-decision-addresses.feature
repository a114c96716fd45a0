@shim
Feature: 07-01-05 Decision addresses

  TS-0003 7.1.3 and 7.1.5, res_ip: the address of the request is told, so that the edges of a block are tried to the bit.

  @REQ-ACP-061
  Scenario Outline: The edges of an IPv4 block
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                             |
      | decide-358 | permit   | /0, every address                   |
      | decide-359 | permit   | /0, the highest one too             |
      | decide-360 | permit   | /1, the first bit is set            |
      | decide-361 | deny     | /1, the first bit is not set        |
      | decide-362 | permit   | /8, the highest                     |
      | decide-363 | deny     | /8, one beyond                      |
      | decide-364 | deny     | /8, one before                      |
      | decide-365 | permit   | /12, the highest                    |
      | decide-366 | deny     | /12, one beyond                     |
      | decide-368 | permit   | /28, the highest of sixteen         |
      | decide-369 | deny     | /28, one beyond                     |
      | decide-370 | deny     | /28, another network, the same end  |
      | decide-371 | permit   | /31, the higher of two              |
      | decide-372 | deny     | /31, one beyond                     |
      | decide-373 | permit   | /32, the one address                |
      | decide-374 | deny     | /32, one before                     |
      | decide-375 | deny     | /32, its text is merely a beginning |

  @REQ-ACP-062
  Scenario Outline: The edges of an IPv6 block
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                               |
      | decide-376 | permit   | /0, every address                     |
      | decide-377 | deny     | /1, the first bit is not set          |
      | decide-378 | permit   | /7, within an octet                   |
      | decide-379 | deny     | /7, one beyond                        |
      | decide-380 | permit   | /32, the highest                      |
      | decide-381 | deny     | /32, one beyond                       |
      | decide-382 | permit   | /64, the highest                      |
      | decide-383 | deny     | /64, one beyond                       |
      | decide-384 | deny     | /64, one before                       |
      | decide-385 | permit   | /127, the higher of two               |
      | decide-386 | deny     | /127, one beyond                      |
      | decide-387 | permit   | /128, the one address                 |
      | decide-388 | deny     | /128, one before                      |
      | decide-389 | deny     | /128, the same end in another network |
      | decide-390 | permit   | the same address in other words       |
      | decide-391 | permit   | the same block in other words         |

  @REQ-ACP-063
  Scenario Outline: Several entries of both families
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                  |
      | decide-392 | permit   | in the first IPv4 block  |
      | decide-393 | permit   | the second               |
      | decide-395 | permit   | in the third             |
      | decide-396 | permit   | in the second IPv6 block |
      | decide-397 | deny     | an IPv4 address in none  |
      | decide-398 | deny     | an IPv6 address in none  |

  @REQ-ACP-064
  Scenario Outline: The family of the packets counts
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                           |
      | decide-399 | permit   | an IPv4 peer as a dual-stack socket shows it      |
      | decide-400 | deny     | another IPv4 peer as a dual-stack socket shows it |
      | decide-401 | deny     | such a peer in neither list                       |
      | decide-402 | deny     | an IPv6 peer whose last bits are those            |
      | decide-403 | deny     | an IPv4 peer with the last bits of the entry      |
      | decide-404 | deny     | an IPv6 peer whose first bits are those           |
      | decide-406 | deny     | every IPv4 address is no IPv6 address             |

  @REQ-ACP-130
  Scenario Outline: An address without a suffix is one address
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-025)

    Examples:
      | vector     | decision | because                             |
      | decide-407 | permit   | the address                         |
      | decide-408 | deny     | its neighbour                       |
      | decide-409 | deny     | its text is merely a beginning      |
      | decide-410 | deny     | zeros at the end make no block      |
      | decide-412 | permit   | an IPv6 address                     |
      | decide-413 | deny     | zeros at the end make no IPv6 block |

  @REQ-ACP-076 @REQ-ACP-061
  Scenario Outline: An address that is not known is in no block
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because               |
      | decide-414 | deny     | of all IPv4 addresses |
      | decide-415 | deny     | of all addresses      |
