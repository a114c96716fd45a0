Feature: 07-01-03 Addresses IPv4

  TS-0003 table 7.1.3-3: an IPv4 block in CIDR notation admits the addresses that share its leading bits.

  @REQ-ACP-061
  Scenario Outline: The edges of a block
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | ipv4    |
      | <block> |
    And the request comes from "<address>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | block             | address         | decision | because                          |
      | 0.0.0.0/0         | 203.0.113.7     | granted  | every address                    |
      | 0.0.0.0/0         | 255.255.255.255 | granted  | the highest one too              |
      | 128.0.0.0/1       | 200.1.2.3       | granted  | the first bit is set             |
      | 128.0.0.0/1       | 127.255.255.255 | denied   | the first bit is not set         |
      | 10.0.0.0/8        | 10.0.0.0        | granted  | the lowest of the block          |
      | 10.0.0.0/8        | 10.255.255.255  | granted  | the highest of the block         |
      | 10.0.0.0/8        | 11.0.0.0        | denied   | one beyond                       |
      | 10.0.0.0/8        | 9.255.255.255   | denied   | one before                       |
      | 172.16.0.0/12     | 172.31.255.255  | granted  | a prefix within an octet         |
      | 172.16.0.0/12     | 172.32.0.0      | denied   | one beyond                       |
      | 198.51.100.16/28  | 198.51.100.16   | granted  | the lowest of sixteen            |
      | 198.51.100.16/28  | 198.51.100.31   | granted  | the highest of sixteen           |
      | 198.51.100.16/28  | 198.51.100.15   | denied   | one before                       |
      | 198.51.100.16/28  | 198.51.100.32   | denied   | one beyond                       |
      | 198.51.100.16/28  | 198.51.101.16   | denied   | another network, the same end    |
      | 198.51.100.6/31   | 198.51.100.6    | granted  | the lower of two                 |
      | 198.51.100.6/31   | 198.51.100.7    | granted  | the higher of two                |
      | 198.51.100.6/31   | 198.51.100.5    | denied   | one before                       |
      | 198.51.100.6/31   | 198.51.100.8    | denied   | one beyond                       |
      | 203.0.113.7/32    | 203.0.113.7     | granted  | the one address                  |
      | 203.0.113.7/32    | 203.0.113.6     | denied   | one before                       |
      | 203.0.113.7/32    | 203.0.113.8     | denied   | one beyond                       |
      | 203.0.113.7/32    | 7.113.0.203     | denied   | its octets the other way round   |
      | 203.0.113.7/32    | 203.0.113.70    | denied   | its text is merely a beginning   |

  @REQ-ACP-061
  Scenario Outline: Blocks around and beside the suite's own address
    Given the suite reaches the implementation over IPv4
    And a policy that lets "Cdev1" Retrieve
    And the rule holds only for the block of 2^<exponent> addresses <place> ours
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | exponent | place  | decision | because                          |
      | 0        | around | granted  | /32                              |
      | 0        | beside | denied   | /32, the last bit differs        |
      | 1        | around | granted  | /31                              |
      | 1        | beside | denied   | /31, the last but one differs    |
      | 4        | around | granted  | /28                              |
      | 4        | beside | denied   | /28                              |
      | 20       | around | granted  | /12                              |
      | 20       | beside | denied   | /12                              |
      | 24       | around | granted  | /8                               |
      | 24       | beside | denied   | /8                               |
      | 31       | around | granted  | /1                               |
      | 31       | beside | denied   | /1                               |
      | 32       | around | granted  | /0                               |
