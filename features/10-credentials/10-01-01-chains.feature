@handshake
Feature: 10-01-01 Chains

  TS-0003 10.1.1.3: certificates with chains are signed with ECDSA on secp256r1 over SHA-256, keep the common profile, and have few
  intermediate CAs.

  @REQ-CRT-016
  Scenario Outline: Each certificate of the chain keeps the common profile
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then each certificate that it presents keeps the rule key-algorithm
    And each certificate that it presents keeps the rule key-parameters
    And each certificate that it presents keeps the rule key-curve
    And each certificate that it presents keeps the rule key-point-form
    And each certificate that it presents keeps the rule key-usage
    And each certificate that it presents keeps the rule encoding

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

  @REQ-CRT-017
  Scenario Outline: Signatures are of ECDSA on secp256r1
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then each certificate that it presents keeps the rule signature-algorithm
    And each certificate that it presents keeps the rule signature-curve

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

  @REQ-CRT-018
  Scenario Outline: Signatures are over SHA-256
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then each certificate that it presents keeps the rule hash

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

  @REQ-CRT-019
  Scenario Outline: Few intermediate CAs
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then each certificate that it presents keeps the rule chain-length

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
