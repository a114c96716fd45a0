@handshake
Feature: 10-01-01 Raw public keys

  TS-0003 10.1.1.2: a raw public key is presented by RFC 7250, and is of the algorithm, curve and form of 10.1.1.1.

  @REQ-CRT-014
  Scenario Outline: Form of a raw public key
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour raw-public-key
    When we look at what it presents
    Then it presents what the target file says
    And the raw public key that it presents keeps the rule raw-form
    And the raw public key that it presents keeps the rule trailing-octets

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CRT-015
  Scenario Outline: Profile of a raw public key
    Given the implementation as <role> over <transport>
    And it presents a certificate of the flavour raw-public-key
    When we look at what it presents
    Then the raw public key that it presents keeps the rule key-algorithm
    And the raw public key that it presents keeps the rule key-parameters
    And the raw public key that it presents keeps the rule key-curve
    And the raw public key that it presents keeps the rule key-point-form
    And the raw public key that it presents keeps the rule key-point

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | Entity B | tls       |
      | Entity B | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |
