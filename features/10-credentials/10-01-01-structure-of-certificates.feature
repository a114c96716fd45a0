@handshake
Feature: 10-01-01 Structure of certificates

  TS-0003 10.1.1.1: certificates are those of RFC 5280, in structure and extensions.

  @REQ-CRT-002
  Scenario Outline: Structure
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then each certificate that it presents keeps the rule encoding
    And each certificate that it presents keeps the rule trailing-octets
    And each certificate that it presents keeps the rule version
    And each certificate that it presents keeps the rule serial
    And each certificate that it presents keeps the rule issuer-name
    And each certificate that it presents keeps the rule extension-unique
    And each certificate that it presents keeps the rule signature-agreement

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

  @REQ-CRT-003
  Scenario Outline: Extensions
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then the certificate that it presents keeps the rule authority-key-identifier
    And the certificate that it presents keeps the rule extension-critical
    And the certificate that it presents keeps the rule name-critical
    And the certificate that it presents keeps the rule name-syntax

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

  @REQ-CRT-004
  Scenario Outline: Entities and CAs
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then each certificate that it presents keeps the rule leaf-is-ca
    And each certificate that it presents keeps the rule key-usage-cert-sign
    And each certificate that it presents keeps the rule name-constraints-in-ca-only
    And each certificate that it presents keeps the rule basic-constraints
    And each certificate that it presents keeps the rule basic-constraints-critical
    And each certificate that it presents keeps the rule subject-of-ca
    And each certificate that it presents keeps the rule subject-key-identifier-of-ca
    And each certificate that it presents keeps the rule name-constraints-critical

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

  @REQ-CRT-005
  Scenario Outline: Extended key usage
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then the certificate that it presents keeps the rule extended-key-usage

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

  @REQ-CRT-006
  Scenario Outline: What RFC 5280 recommends
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then the certificate that it presents keeps the rule key-usage-critical
    And the certificate that it presents keeps the rule subject-key-identifier

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
