@shim
Feature: 07-01-05 Decision addresses

  TS-0003 7.1.3 and 7.1.5, res_ip: the address of the request is told, so that the edges of a block are tried to the bit.

  @REQ-ACP-061
  Scenario Outline: The edges of an IPv4 block
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                             |
      | decide-368 | permit   | /0, every address                   |
      | decide-369 | permit   | /0, the highest one too             |
      | decide-370 | permit   | /1, the first bit is set            |
      | decide-371 | deny     | /1, the first bit is not set        |
      | decide-372 | permit   | /8, the highest                     |
      | decide-373 | deny     | /8, one beyond                      |
      | decide-374 | deny     | /8, one before                      |
      | decide-375 | permit   | /12, the highest                    |
      | decide-376 | deny     | /12, one beyond                     |
      | decide-378 | permit   | /28, the highest of sixteen         |
      | decide-379 | deny     | /28, one beyond                     |
      | decide-380 | deny     | /28, another network, the same end  |
      | decide-381 | permit   | /31, the higher of two              |
      | decide-382 | deny     | /31, one beyond                     |
      | decide-383 | permit   | /32, the one address                |
      | decide-384 | deny     | /32, one before                     |
      | decide-385 | deny     | /32, its text is merely a beginning |

  @REQ-ACP-062
  Scenario Outline: The edges of an IPv6 block
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                               |
      | decide-386 | permit   | /0, every address                     |
      | decide-387 | deny     | /1, the first bit is not set          |
      | decide-388 | permit   | /7, within an octet                   |
      | decide-389 | deny     | /7, one beyond                        |
      | decide-390 | permit   | /32, the highest                      |
      | decide-391 | deny     | /32, one beyond                       |
      | decide-392 | permit   | /64, the highest                      |
      | decide-393 | deny     | /64, one beyond                       |
      | decide-394 | deny     | /64, one before                       |
      | decide-395 | permit   | /127, the higher of two               |
      | decide-396 | deny     | /127, one beyond                      |
      | decide-397 | permit   | /128, the one address                 |
      | decide-398 | deny     | /128, one before                      |
      | decide-399 | deny     | /128, the same end in another network |
      | decide-400 | permit   | the same address in other words       |
      | decide-401 | permit   | the same block in other words         |

  @REQ-ACP-063
  Scenario Outline: Several entries of both families
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                  |
      | decide-402 | permit   | in the first IPv4 block  |
      | decide-403 | permit   | the second               |
      | decide-405 | permit   | in the third             |
      | decide-406 | permit   | in the second IPv6 block |
      | decide-407 | deny     | an IPv4 address in none  |
      | decide-408 | deny     | an IPv6 address in none  |

  @REQ-ACP-064
  Scenario Outline: The family of the packets counts
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because                                           |
      | decide-409 | permit   | an IPv4 peer as a dual-stack socket shows it      |
      | decide-410 | deny     | another IPv4 peer as a dual-stack socket shows it |
      | decide-411 | deny     | such a peer in neither list                       |
      | decide-412 | deny     | an IPv6 peer whose last bits are those            |
      | decide-413 | deny     | an IPv4 peer with the last bits of the entry      |
      | decide-414 | deny     | an IPv6 peer whose first bits are those           |
      | decide-416 | deny     | every IPv4 address is no IPv6 address             |

  @REQ-ACP-130
  Scenario Outline: An address without a suffix is one address
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>, or such a policy is refused (SD-025)

    Examples:
      | vector     | decision | because                             |
      | decide-417 | permit   | the address                         |
      | decide-418 | deny     | its neighbour                       |
      | decide-419 | deny     | its text is merely a beginning      |
      | decide-420 | deny     | zeros at the end make no block      |
      | decide-422 | permit   | an IPv6 address                     |
      | decide-423 | deny     | zeros at the end make no IPv6 block |

  @REQ-ACP-076 @REQ-ACP-061
  Scenario Outline: An address that is not known is in no block
    When the implementation decides about access, vector <vector>
    Then the decision is <decision>

    Examples:
      | vector     | decision | because               |
      | decide-424 | deny     | of all IPv4 addresses |
      | decide-425 | deny     | of all addresses      |
