@handshake
Feature: 10-02-02 Shared keys

  TS-0003 10.2.2, RFC 4279: who has the key under its identity is taken, and nobody else. In which way a server refuses is noted (SD-095);
  letter case of an identity is too (SD-071).

  @REQ-TLS-020
  Scenario Outline: The right key
    Given the implementation as <role> over <transport>
    When we make a handshake by shared keys
    Then we are let in

    Examples:
      | role     | transport |
      | Entity B | tls       |
      | Entity B | dtls      |
      | MAF      | tls       |
      | MAF      | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-TLS-022
  Scenario Outline: The right key under an unknown identity
    Given the implementation as <role> over <transport>
    When we make a handshake with <credential>
    Then we are refused

    Examples:
      | role     | transport | credential                        |
      | Entity B | tls       | an unknown identity               |
      | Entity B | tls       | the identity and an octet of zero |
      | Entity B | tls       | the beginning of the identity     |
      | Entity B | tls       | an empty identity                 |
      | Entity B | dtls      | an unknown identity               |
      | Entity B | dtls      | the identity and an octet of zero |
      | Entity B | dtls      | the beginning of the identity     |
      | Entity B | dtls      | an empty identity                 |
      | MAF      | tls       | an unknown identity               |
      | MAF      | tls       | the identity and an octet of zero |
      | MAF      | tls       | the beginning of the identity     |
      | MAF      | tls       | an empty identity                 |
      | MAF      | dtls      | an unknown identity               |
      | MAF      | dtls      | the identity and an octet of zero |
      | MAF      | dtls      | the beginning of the identity     |
      | MAF      | dtls      | an empty identity                 |
      | MEF      | tls       | an unknown identity               |
      | MEF      | tls       | the identity and an octet of zero |
      | MEF      | tls       | the beginning of the identity     |
      | MEF      | tls       | an empty identity                 |
      | MEF      | dtls      | an unknown identity               |
      | MEF      | dtls      | the identity and an octet of zero |
      | MEF      | dtls      | the beginning of the identity     |
      | MEF      | dtls      | an empty identity                 |

  @REQ-TLS-022
  Scenario Outline: The identity in another letter case is noted
    Given the implementation as <role> over <transport>
    When we make a handshake with the identity in another letter case
    Then it is noted whether we are let in
    And an honest peer is still let in by shared keys

    Examples:
      | role     | transport |
      | Entity B | tls       |
      | Entity B | dtls      |
      | MAF      | tls       |
      | MAF      | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |

  @REQ-TLS-023
  Scenario Outline: The identity that a client names
    Given the implementation as <role> over <transport>
    When we make a handshake by shared keys
    Then it names the identity of the key

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-TLS-024
  Scenario Outline: Lengths of identities and keys
    Given the implementation as <role> over <transport>
    And it shares a key with us whose <part> octets
    When we make a handshake with that key
    Then we are let in

    Examples:
      | role     | transport | part             |
      | Entity B | tls       | identity has 128 |
      | Entity B | tls       | key has 64       |
      | Entity B | dtls      | identity has 128 |
      | Entity B | dtls      | key has 64       |
      | MAF      | tls       | identity has 128 |
      | MAF      | tls       | key has 64       |
      | MAF      | dtls      | identity has 128 |
      | MAF      | dtls      | key has 64       |
      | MEF      | tls       | identity has 128 |
      | MEF      | tls       | key has 64       |
      | MEF      | dtls      | identity has 128 |
      | MEF      | dtls      | key has 64       |
      | Entity A | tls       | identity has 128 |
      | Entity A | tls       | key has 64       |
      | Entity A | dtls      | identity has 128 |
      | Entity A | dtls      | key has 64       |
      | enrolee  | tls       | identity has 128 |
      | enrolee  | tls       | key has 64       |
      | enrolee  | dtls      | identity has 128 |
      | enrolee  | dtls      | key has 64       |
