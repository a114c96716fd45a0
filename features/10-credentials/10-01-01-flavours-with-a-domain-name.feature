@handshake
Feature: 10-01-01 Flavours with a domain name

  TS-0003 10.1.1.6 to 10.1.1.8: FQDN, CSE-ID and Node-ID certificates keep the profile for chains, have their name in subjectAltName, and
  no wildcard.

  @REQ-CRT-029
  Scenario Outline: Profile of FQDN certificates
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour fqdn
    When we look at what it presents
    Then each certificate that it presents keeps the rule key-algorithm
    And each certificate that it presents keeps the rule key-curve
    And each certificate that it presents keeps the rule signature-algorithm
    And each certificate that it presents keeps the rule signature-curve
    And each certificate that it presents keeps the rule hash

    Examples:
      | role | transport |
      | MEF  | tls       |
      | MEF  | dtls      |
      | MAF  | tls       |
      | MAF  | dtls      |

  @REQ-CRT-030
  Scenario Outline: Name in FQDN certificates
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour fqdn
    When we look at what it presents
    Then the certificate that it presents keeps the rule name-present
    And the certificate that it presents keeps the rule name-form
    And the certificate that it presents keeps the rule name-identity

    Examples:
      | role | transport |
      | MEF  | tls       |
      | MEF  | dtls      |
      | MAF  | tls       |
      | MAF  | dtls      |

  @REQ-CRT-031
  Scenario Outline: No wildcard in FQDN certificates
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour fqdn
    When we look at what it presents
    Then the certificate that it presents keeps the rule name-wildcard

    Examples:
      | role | transport |
      | MEF  | tls       |
      | MEF  | dtls      |
      | MAF  | tls       |
      | MAF  | dtls      |

  @REQ-CRT-032
  Scenario Outline: Profile of CSE-ID certificates
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour cse-id
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

  @REQ-CRT-033
  Scenario Outline: Name in CSE-ID certificates
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour cse-id
    When we look at what it presents
    Then the certificate that it presents keeps the rule name-present
    And the certificate that it presents keeps the rule name-form
    And the certificate that it presents keeps the rule name-identity

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-034
  Scenario Outline: No wildcard in CSE-ID certificates
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour cse-id
    When we look at what it presents
    Then the certificate that it presents keeps the rule name-wildcard

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-035
  Scenario Outline: Profile of Node-ID certificates
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour node-id
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

  @REQ-CRT-036
  Scenario Outline: Name in Node-ID certificates
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour node-id
    When we look at what it presents
    Then the certificate that it presents keeps the rule name-present
    And the certificate that it presents keeps the rule name-form
    And the certificate that it presents keeps the rule name-identity

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-037
  Scenario Outline: No wildcard in Node-ID certificates
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour node-id
    When we look at what it presents
    Then the certificate that it presents keeps the rule name-wildcard

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |
