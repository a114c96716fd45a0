Feature: 07-01-03 Addresses notation

  TS-0004 6.3.5.27 makes the suffix optional: without it one address is meant. What is no address or block admits nobody.

  @REQ-ACP-130
  Scenario Outline: An address without a suffix
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | ipv4   | ipv6   |
      | <ipv4> | <ipv6> |
    And the policy may be refused as malformed (SD-025)
    And the request comes from "<address>"
    When "Cdev1" asks to Retrieve the resource
    Then access is <decision>

    Examples:
      | ipv4        | ipv6        | address      | decision | because                            |
      | 203.0.113.7 |             | 203.0.113.7  | granted  | the address                        |
      | 203.0.113.7 |             | 203.0.113.6  | denied   | its neighbour                      |
      | 203.0.113.7 |             | 203.0.113.77 | denied   | its text is merely a beginning     |
      | 10.0.0.0    |             | 10.0.0.1     | denied   | zeros at the end make no block     |
      | 10.0.0.0    |             | 10.1.2.3     | denied   | classes of addresses are history   |
      |             | 2001:db8::7 | 2001:db8::7  | granted  | the address                        |
      |             | 2001:db8::7 | 2001:db8::8  | denied   | its neighbour                      |
      |             | 2001:db8::  | 2001:db8::7  | denied   | zeros at the end make no block     |

  @REQ-ACP-130
  Scenario: The suite's own address without a suffix
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only for our address with the suffix ""
    And the policy may be refused as malformed (SD-025)
    When "Cdev1" asks to Retrieve the resource
    Then access is granted

  @REQ-ACP-131
  Scenario Outline: What is no IPv4 address or block
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | ipv4    |
      | <entry> |
    And the policy is refused as malformed, or taken without admitting more (SD-038)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | entry            | because                         |
      | 0.0.0.0/33       | 32 is the longest suffix        |
      | 0.0.0.0/-1       | no negative suffix              |
      | 0.0.0.0/         | the suffix is missing           |
      | /0               | the address is missing          |
      | 0.0.0/0          | three octets                    |
      | 0.0.0.0.0/0      | five octets                     |
      | 256.0.0.0/0      | octets end at 255               |
      | 0.0.0.0/0/0      | two suffixes                    |
      | 0.0.0.0/zero     | a word as suffix                |
      | localhost        | a name                          |
      | *                | wildcards are for originators   |
      | *.*.*.*          | wildcards are for originators   |
      | all              | a word for originators          |
      | ::/0             | an IPv6 block among IPv4 blocks |

  @REQ-ACP-131
  Scenario Outline: What is no IPv6 address or block
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only in this context
      | ipv6    |
      | <entry> |
    And the policy is refused as malformed, or taken without admitting more (SD-038)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | entry               | because                         |
      | ::/129              | 128 is the longest suffix       |
      | ::/-1               | no negative suffix              |
      | ::/                 | the suffix is missing           |
      | 12345::/0           | groups have four digits         |
      | 0:0:0:0:0:0:0:0:0/0 | nine groups                     |
      | 0:0:0:0/0           | four groups                     |
      | 0::0::0/0           | abbreviated twice               |
      | g::/0               | no hexadecimal digit            |
      | *                   | wildcards are for originators   |
      | 0.0.0.0/0           | an IPv4 block among IPv6 blocks |

  @REQ-ACP-131
  Scenario Outline: The suite's own address with a suffix that is none
    Given a policy that lets "Cdev1" Retrieve
    And the rule holds only for our address with the suffix "<suffix>"
    And the policy is refused as malformed, or taken without admitting more (SD-038)
    When "Cdev1" asks to Retrieve the resource
    Then access is denied

    Examples:
      | suffix | because                              |
      | /129   | too long for both families           |
      | /999   | too long for both families           |
      | /-8    | no negative suffix                   |
      | /      | the suffix is missing                |
      | /eight | a word as suffix                     |
