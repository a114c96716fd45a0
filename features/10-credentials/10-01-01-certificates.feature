@handshake
Feature: 10-01-01 Certificates

  TS-0003 10.1.1.1: what holds for every certificate that an implementation presents, those of CAs included. CAs without digitalSignature
  give a warning (SD-088).

  @REQ-CRT-001
  Scenario Outline: The profile holds for every certificate that is presented
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then each certificate that it presents keeps the rule key-curve
    And each certificate that it presents keeps the rule hash
    And each certificate that it presents keeps the rule key-usage

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

  @REQ-CRT-007
  Scenario Outline: Algorithm of the public key
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then the certificate that it presents keeps the rule key-algorithm

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

  @REQ-CRT-008
  Scenario Outline: The curve is named
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then the certificate that it presents keeps the rule key-parameters

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

  @REQ-CRT-009
  Scenario Outline: The curve is secp256r1
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then the certificate that it presents keeps the rule key-curve

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

  @REQ-CRT-010
  Scenario Outline: Form of the public key
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then the certificate that it presents keeps the rule key-point-form
    And the certificate that it presents keeps the rule key-point

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

  @REQ-CRT-011
  Scenario Outline: Hash algorithm
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then the certificate that it presents keeps the rule hash

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

  @REQ-CRT-012
  Scenario Outline: Key usage
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then the certificate that it presents keeps the rule key-usage

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

  @REQ-CRT-013
  Scenario Outline: digitalSignature
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then the certificate that it presents keeps the rule key-usage-digital-signature
    And each certificate that it presents keeps the rule key-usage-digital-signature

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
