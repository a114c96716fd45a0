@handshake
Feature: 08-01-02-03 Own certificate

  TS-0003 8.1.2.3: who authenticates itself by certificates has one with its chain, and its private key; where it carries a CSE-ID or AE-
  ID, that of the entity.

  @REQ-CAV-023
  Scenario Outline: It presents a certificate of the declared flavour, with its chain
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then it presents what the target file says

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

  @REQ-CAV-025
  Scenario Outline: It proves the private key
    Given the implementation as <role> over <transport>
    When we make a handshake by certificates
    Then we are let in
    And it signs with the key of what it presents

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

  @REQ-CAV-024
  Scenario Outline: What it presents leads to the trust anchor
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then each certificate that it presents keeps the rule chain-order
    And each certificate that it presents keeps the rule signature
    And each certificate that it presents keeps the rule trust-anchor
    And each certificate that it presents keeps the rule expired
    And each certificate that it presents keeps the rule not-yet-valid
    And each certificate that it presents keeps the rule path-length
    And each certificate that it presents keeps the rule name-constraints-satisfied
    And each certificate that it presents keeps the rule self-signed

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

  @REQ-CAV-027
  Scenario Outline: A CSE-ID certificate names the CSE-ID of the entity
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour cse-id
    When we look at what it presents
    Then the certificate that it presents keeps the rule name-identity

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CAV-028
  Scenario Outline: An AE-ID certificate names the AE-ID of the entity
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour ae-id
    When we look at what it presents
    Then the certificate that it presents keeps the rule name-identity

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |
