@handshake
Feature: 10-02-03 Key exchange

  TS-0003 10.2.3, RFC 8422 and RFC 7252: the key exchange works on secp256r1 with signatures over SHA-256, and whoever signs wrongly or
  sends no point of the curve is refused.

  @REQ-TLS-033
  Scenario Outline: secp256r1 alone
    Given the implementation as <role> over <transport>
    When we make a handshake by certificates, offering secp256r1 alone
    Then we are let in, or it is inconclusive over tls by SD-101
    And the group is secp256r1

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

  @REQ-TLS-034
  Scenario Outline: ECDSA over SHA-256 alone
    Given the implementation as <role> over <transport>
    When we make a handshake by certificates, offering ECDSA over SHA-256 alone
    Then we are let in, or it is inconclusive over tls by SD-100
    And its signature is ECDSA over SHA-256

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

  @REQ-TLS-030
  Scenario Outline: A signature by another key than the one that is shown
    Given the implementation as <role> over <transport>
    When we make a handshake by certificates with the fault "<fault>"
    Then we are refused

    Examples:
      | role     | transport | fault           |
      | Entity B | tls       | wrong signature |
      | Entity B | dtls      | wrong signature |
      | MAF      | tls       | wrong signature |
      | MAF      | dtls      | wrong signature |
      | MEF      | tls       | wrong signature |
      | MEF      | dtls      | wrong signature |
      | Entity A | tls       | wrong signature |
      | Entity A | dtls      | wrong signature |
      | enrolee  | tls       | wrong signature |
      | enrolee  | dtls      | wrong signature |

  @REQ-TLS-030
  Scenario Outline: A public key that is no point of the curve
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation     | because                       |
      | Entity B | tls       | key-off-curve | no signature verifies with it |
      | Entity B | dtls      | key-off-curve | no signature verifies with it |
      | MAF      | tls       | key-off-curve | no signature verifies with it |
      | MAF      | dtls      | key-off-curve | no signature verifies with it |
      | MEF      | tls       | key-off-curve | no signature verifies with it |
      | MEF      | dtls      | key-off-curve | no signature verifies with it |
      | Entity A | tls       | key-off-curve | no signature verifies with it |
      | Entity A | dtls      | key-off-curve | no signature verifies with it |
      | enrolee  | tls       | key-off-curve | no signature verifies with it |
      | enrolee  | dtls      | key-off-curve | no signature verifies with it |

  @REQ-TLS-031
  Scenario Outline: A client that leaves out its signature
    Given the implementation as <role> over <transport>
    When we make a handshake by certificates with the fault "<fault>"
    Then we are refused

    Examples:
      | role     | transport | fault           |
      | Entity B | tls       | missing message |
      | Entity B | dtls      | missing message |
      | MAF      | tls       | missing message |
      | MAF      | dtls      | missing message |
      | MEF      | tls       | missing message |
      | MEF      | dtls      | missing message |

  @REQ-TLS-032
  Scenario Outline: A key share off the curve
    Given the implementation as <role> over <transport>
    When we make a handshake by certificates with the fault "<fault>"
    Then we are refused

    Examples:
      | role     | transport | fault         |
      | Entity B | tls       | invalid point |
      | Entity B | dtls      | invalid point |
      | MAF      | tls       | invalid point |
      | MAF      | dtls      | invalid point |
      | MEF      | tls       | invalid point |
      | MEF      | dtls      | invalid point |
      | Entity A | tls       | invalid point |
      | Entity A | dtls      | invalid point |
      | enrolee  | tls       | invalid point |
      | enrolee  | dtls      | invalid point |
