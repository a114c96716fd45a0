@handshake
Feature: 08-01-02-02 Revocation

  TS-0003 8.1.2.2: in the Infrastructure Domain, the certificate of a MEF is looked up in a revocation list. Elsewhere it is no duty, and
  what happens is noted (SD-104).

  @REQ-CAV-018 @REQ-CAV-057
  Scenario Outline: A MEF whose certificate is revoked
    Given the implementation as enrolee over <transport>
    And it is in the Infrastructure Domain
    When we show the revoked certificate
    Then we are refused

    Examples:
      | transport |
      | tls       |
      | dtls      |

  @REQ-CAV-020
  Scenario Outline: A revoked certificate elsewhere
    Given the implementation as <role> over <transport>
    When we show the revoked certificate
    Then it is noted whether we are let in
    And an honest peer is still let in by certificates

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
