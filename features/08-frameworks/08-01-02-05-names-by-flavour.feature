@handshake
Feature: 08-01-02-05 Names by flavour

  TS-0003 8.1.2.5: in which kind of name each flavour has its identifier. The identifier in another kind of name is no match; for a Node-
  ID no kind is given (SD-085), so that another name is tried.

  @REQ-CAV-051
  Scenario Outline: The name in a device certificate
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour device
    When we show a good certificate
    Then we are let in

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |

  @REQ-CAV-051
  Scenario Outline: The name in another form in a device certificate
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour device
    When we show a certificate with the deviation name-of-other-form
    Then we are refused

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |

  @REQ-CAV-052
  Scenario Outline: The name in a CSE-ID certificate
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour cse-id
    When we show a good certificate
    Then we are let in

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |

  @REQ-CAV-052
  Scenario Outline: The name in another form in a CSE-ID certificate
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour cse-id
    When we show a certificate with the deviation name-of-other-form
    Then we are refused

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |

  @REQ-CAV-053
  Scenario Outline: The name in an AE-ID certificate
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour ae-id
    When we show a good certificate
    Then we are let in

    Examples:
      | role | transport |
      | MEF  | tls       |
      | MEF  | dtls      |

  @REQ-CAV-053
  Scenario Outline: The name in another form in an AE-ID certificate
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour ae-id
    When we show a certificate with the deviation name-of-other-form
    Then we are refused

    Examples:
      | role | transport |
      | MEF  | tls       |
      | MEF  | dtls      |

  @REQ-CAV-054
  Scenario Outline: The name in a Node-ID certificate
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour node-id
    When we show a good certificate
    Then we are let in

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |

  @REQ-CAV-054
  Scenario Outline: Another name in a Node-ID certificate
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour node-id
    When we show a certificate with the deviation name-other
    Then we are refused

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |

  @REQ-CAV-055
  Scenario Outline: The name in an FQDN certificate
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour fqdn
    When we show a good certificate
    Then we are let in

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CAV-055
  Scenario Outline: The name in another form in an FQDN certificate
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour fqdn
    When we show a certificate with the deviation name-of-other-form
    Then we are refused

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |
