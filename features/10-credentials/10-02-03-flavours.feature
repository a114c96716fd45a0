@handshake
Feature: 10-02-03 Flavours

  TS-0003 10.2.3: who supports frameworks with certificates authenticates others by every flavour: raw public keys by RFC 7250, all others
  as X.509 certificates. Judged at the endpoints that the target file names (SD-091).

  @REQ-TLS-037 @REQ-TLS-039
  Scenario Outline: X.509 certificates
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour <flavour>
    When we show a good certificate
    Then we are let in

    Examples:
      | role     | flavour | transport |
      | Entity B | device  | tls       |
      | Entity B | device  | dtls      |
      | Entity B | cse-id  | tls       |
      | Entity B | cse-id  | dtls      |
      | Entity B | node-id | tls       |
      | Entity B | node-id | dtls      |
      | Entity B | ae-id   | tls       |
      | Entity B | ae-id   | dtls      |
      | Entity A | device  | tls       |
      | Entity A | device  | dtls      |
      | Entity A | cse-id  | tls       |
      | Entity A | cse-id  | dtls      |
      | Entity A | node-id | tls       |
      | Entity A | node-id | dtls      |
      | Entity A | fqdn    | tls       |
      | Entity A | fqdn    | dtls      |
      | MEF      | device  | tls       |
      | MEF      | device  | dtls      |
      | MEF      | cse-id  | tls       |
      | MEF      | cse-id  | dtls      |
      | MEF      | node-id | tls       |
      | MEF      | node-id | dtls      |
      | MEF      | ae-id   | tls       |
      | MEF      | ae-id   | dtls      |
      | enrolee  | fqdn    | tls       |
      | enrolee  | fqdn    | dtls      |
      | MAF      | device  | tls       |
      | MAF      | device  | dtls      |
      | MAF      | cse-id  | tls       |
      | MAF      | cse-id  | dtls      |
      | MAF      | node-id | tls       |
      | MAF      | node-id | dtls      |
      | MAF      | ae-id   | tls       |
      | MAF      | ae-id   | dtls      |

  @REQ-TLS-037 @REQ-TLS-038
  Scenario Outline: Raw public keys of others
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour raw-public-key
    When we show our raw public key
    Then we are let in

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |

  @REQ-TLS-038
  Scenario Outline: A raw public key of its own is negotiated
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour raw-public-key
    When we look at what it presents
    Then it presents what the target file says

    Examples:
      | role     | transport |
      | Entity B | tls       |
      | Entity B | dtls      |

  @REQ-TLS-038
  Scenario Outline: A client offers raw public keys where it expects one
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour raw-public-key
    When we show our raw public key
    Then its hello offers raw public keys

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
