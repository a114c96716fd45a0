Feature: 07-01-03 Addresses IPv6

  TS-0003 table 7.1.3-3: an IPv6 block admits the addresses that share its leading bits, however its text is abbreviated.

  @REQ-ACP-062
  Scenario Outline: The edges of a block
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | ipv6    |
      | <block> |
    And the request comes from "<address>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | block              | address                                | decision | because                             |
      | ::/0               | 2001:db8::7                            | granted  | every address                       |
      | 8000::/1           | fe80::7                                | granted  | the first bit is set                |
      | 8000::/1           | 2001:db8::7                            | denied   | the first bit is not set            |
      | fc00::/7           | fdff:ffff::1                           | granted  | a prefix within an octet            |
      | fc00::/7           | fe00::1                                | denied   | one beyond                          |
      | 2001:db8::/32      | 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff | granted  | the highest of the block            |
      | 2001:db8::/32      | 2001:db9::                             | denied   | one beyond                          |
      | 2001:db8::/32      | 2001:db7:ffff:ffff:ffff:ffff:ffff:ffff | denied   | one before                          |
      | 2001:db8:0:8::/64  | 2001:db8:0:8::                         | granted  | the lowest of the network           |
      | 2001:db8:0:8::/64  | 2001:db8:0:8:ffff:ffff:ffff:ffff       | granted  | the highest of the network          |
      | 2001:db8:0:8::/64  | 2001:db8:0:9::                         | denied   | the network beyond                  |
      | 2001:db8:0:8::/64  | 2001:db8:0:7:ffff:ffff:ffff:ffff       | denied   | the network before                  |
      | 2001:db8::10/124   | 2001:db8::1f                           | granted  | the highest of sixteen              |
      | 2001:db8::10/124   | 2001:db8::20                           | denied   | one beyond                          |
      | 2001:db8::6/127    | 2001:db8::6                            | granted  | the lower of two                    |
      | 2001:db8::6/127    | 2001:db8::7                            | granted  | the higher of two                   |
      | 2001:db8::6/127    | 2001:db8::5                            | denied   | one before                          |
      | 2001:db8::6/127    | 2001:db8::8                            | denied   | one beyond                          |
      | 2001:db8::7/128    | 2001:db8::7                            | granted  | the one address                     |
      | 2001:db8::7/128    | 2001:db8::6                            | denied   | one before                          |
      | 2001:db8::7/128    | 2001:db8::1:7                          | denied   | the same host in another network    |
      | ::1/128            | ::1                                    | granted  | the loopback address                |

  @REQ-ACP-062
  Scenario Outline: The same block in other words
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | ipv6    |
      | <block> |
    And the request comes from "2001:db8::7"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | block                                       | decision | because                  |
      | 2001:db8:0:0:0:0:0:7/128                    | granted  | zeros written out        |
      | 2001:0db8:0000:0000:0000:0000:0000:0007/128 | granted  | in full                  |
      | 2001:DB8::7/128                             | granted  | capital letters          |
      | 2001:db8:0::7/128                           | granted  | abbreviated elsewhere    |
      | 2001:0DB8:0:0:0:0::/96                      | granted  | a block in other words   |
      | 2001:db80::7/128                            | denied   | another address          |

  @REQ-ACP-062
  Scenario Outline: Blocks around and beside the suite's own address
    Given the suite reaches the implementation over IPv6
    And a policy that lets "Cdev1" Retrieve
    And the rule holds only for the block of 2^<exponent> addresses <place> ours
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | exponent | place  | decision | because |
      | 0        | around | granted  | /128    |
      | 0        | beside | denied   | /128    |
      | 1        | around | granted  | /127    |
      | 1        | beside | denied   | /127    |
      | 4        | around | granted  | /124    |
      | 4        | beside | denied   | /124    |
      | 64       | around | granted  | /64     |
      | 64       | beside | denied   | /64     |
      | 96       | around | granted  | /32     |
      | 96       | beside | denied   | /32     |
      | 128      | around | granted  | /0      |
