@handshake
Feature: 10-01-01 Device certificates

  TS-0003 10.1.1.4: device certificates have a hardware identifier and keep the profile for chains, and so do their CAs. That CAs
  constrain the identifiers is recommended (SD-084).

  @REQ-CRT-020
  Scenario Outline: Profile of device certificates
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour device
    When we look at what it presents
    Then the certificate that it presents keeps the rule key-algorithm
    And the certificate that it presents keeps the rule key-curve
    And the certificate that it presents keeps the rule signature-algorithm
    And the certificate that it presents keeps the rule signature-curve
    And the certificate that it presents keeps the rule hash

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-021
  Scenario Outline: Hardware identifier
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour device
    When we look at what it presents
    Then the certificate that it presents keeps the rule name-present
    And the certificate that it presents keeps the rule name-form

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-021
  Scenario Outline: How the hardware identifier is written
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour device
    When we look at what it presents
    Then the certificate that it presents keeps the rule name-form
    And it is noted how the hardware identifier is written

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-023
  Scenario Outline: CAs of device certificates
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour device
    When we look at what it presents
    Then each certificate that it presents keeps the rule key-algorithm
    And each certificate that it presents keeps the rule key-curve
    And each certificate that it presents keeps the rule signature-algorithm
    And each certificate that it presents keeps the rule signature-curve
    And each certificate that it presents keeps the rule hash

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-024
  Scenario Outline: Name constraints for devices
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour device
    When we look at what it presents
    Then each certificate that it presents keeps the rule name-constraints
    And each certificate that it presents keeps the rule name-constraints-form

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |
