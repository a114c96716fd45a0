@handshake
Feature: 10-01-03 Flavours issued

  TS-0003 table 10.1.3-1, left half: which flavours are issued to whom, held against what is presented.

  @REQ-CRT-038
  Scenario Outline: A CSE of the Field Domain
    Given the implementation as <role> over <transport>
    And it is a CSE of the Field Domain
    When we look at what it presents
    Then the certificate that it presents keeps the rule flavour-of-entity

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-041
  Scenario Outline: A CSE of the Infrastructure Domain
    Given the implementation as <role> over <transport>
    And it is a CSE of the Infrastructure Domain
    When we look at what it presents
    Then the certificate that it presents keeps the rule flavour-of-entity

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-039
  Scenario Outline: An AE
    Given the implementation as <role> over <transport>
    And it is an AE
    When we look at what it presents
    Then the certificate that it presents keeps the rule flavour-of-entity

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-042
  Scenario Outline: A MAF
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then the certificate that it presents keeps the rule flavour-of-entity

    Examples:
      | role | transport |
      | MAF  | tls       |
      | MAF  | dtls      |

  @REQ-CRT-043
  Scenario Outline: A MEF
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then the certificate that it presents keeps the rule flavour-of-entity

    Examples:
      | role | transport |
      | MEF  | tls       |
      | MEF  | dtls      |
