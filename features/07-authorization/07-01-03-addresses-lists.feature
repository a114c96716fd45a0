Feature: 07-01-03 Addresses lists

  TS-0003 7.1.3: of the addresses and blocks listed, of both families, one that fits the source of the request is enough.
  A request over IPv4 is compared with IPv4 entries, a request over IPv6 with IPv6 entries.

  @REQ-ACP-063
  Scenario Outline: Several entries of both families
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | ipv4                                          | ipv6                           |
      | 198.51.100.0/28, 203.0.113.7/32, 10.0.0.0/8   | fe80::/10, 2001:db8::/64       |
    And the request comes from "<address>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | address      | decision | because                        |
      | 198.51.100.9 | granted  | in the first IPv4 block        |
      | 203.0.113.7  | granted  | the second                     |
      | 10.9.8.7     | granted  | in the third                   |
      | fe80::7      | granted  | in the first IPv6 block        |
      | 2001:db8::7  | granted  | in the second                  |
      | 192.0.2.7    | denied   | in none                        |
      | 2001:db9::7  | denied   | in none                        |
      | 198.51.100.16 | denied  | beyond the first, before the second |

  @REQ-ACP-063
  Scenario Outline: The suite's own address among others
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | from   |
      | <from> |
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | from                   | decision |
      | ours                   | granted  |
      | ours, another's        | granted  |
      | another's, ours        | granted  |
      | another's              | denied   |
      | another's, another's   | denied   |

  @REQ-ACP-064
  Scenario Outline: The family of the packets counts
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | ipv4   | ipv6   |
      | <ipv4> | <ipv6> |
    And the request comes from "<address>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | ipv4           | ipv6              | address            | decision | because                                        |
      | 203.0.113.0/24 |                   | ::ffff:203.0.113.7 | granted  | an IPv4 peer as a dual-stack socket shows it   |
      | 203.0.113.7/32 |                   | ::ffff:203.0.113.7 | granted  | the same, one address                          |
      | 203.0.113.7/32 |                   | ::ffff:203.0.113.8 | denied   | another IPv4 peer                              |
      | 203.0.113.0/24 | 2001:db8::/32     | ::ffff:192.0.2.7   | denied   | an IPv4 peer in neither                        |
      | 203.0.113.7/32 |                   | 2001:db8::cb00:7107 | denied  | an IPv6 peer whose last bits are those         |
      |                | ::cb00:7107/128   | 203.0.113.7        | denied   | an IPv4 peer with the last bits of the entry   |
      |                | cb00:7107::/32    | 203.0.113.7        | denied   | an IPv4 peer with the first bits of the entry  |
      | 203.0.113.7/32 |                   | cb00:7107::        | denied   | an IPv6 peer whose first bits are those        |
      | 0.0.0.0/0      |                   | 2001:db8::7        | denied   | every IPv4 address is no IPv6 address          |

  @REQ-ACP-064
  Scenario Outline: Over IPv4 the suite is an IPv4 peer, whatever socket the implementation has
    Given the suite reaches the implementation over IPv4
    And a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | from   | ipv6   |
      | <from> | <ipv6> |
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | from | ipv6          | decision | because                                   |
      | ours |               | granted  | our IPv4 address                          |
      | ours | 2001:db8::/32 | granted  | an IPv6 entry takes nothing away          |
      |      | 2001:db8::/32 | denied   | IPv6 entries only, none of them is near   |
