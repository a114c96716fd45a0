@handshake
Feature: 10-01-01 AE-ID certificates

  TS-0003 10.1.1.5: AE-ID certificates have the URI of the AE-ID, with or without a scheme (SD-086), within the name constraints of the CA
  that signed them, and no wildcard; they keep the profile for chains.

  @REQ-CRT-025
  Scenario Outline: Profile of AE-ID certificates
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour ae-id
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
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-026
  Scenario Outline: URI of the AE-ID
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour ae-id
    When we look at what it presents
    Then the certificate that it presents keeps the rule name-present
    And the certificate that it presents keeps the rule name-form
    And the certificate that it presents keeps the rule name-identity

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-027
  Scenario Outline: Name constraints for AE-IDs
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour ae-id
    When we look at what it presents
    Then each certificate that it presents keeps the rule name-constraints
    And each certificate that it presents keeps the rule name-constraints-form
    And each certificate that it presents keeps the rule name-constraints-satisfied

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-028
  Scenario Outline: No wildcard in AE-ID certificates
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour ae-id
    When we look at what it presents
    Then the certificate that it presents keeps the rule name-wildcard

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |
