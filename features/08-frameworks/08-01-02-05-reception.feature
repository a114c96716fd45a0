@handshake
Feature: 08-01-02-05 Reception

  TS-0003 8.1.2.5: the certificate of the other entity comes in the handshake, so that a server asks for it and ends the handshake where
  none comes.

  @REQ-CAV-041
  Scenario Outline: A server asks for the certificate of its client
    Given the implementation as <role> over <transport>
    When we make a handshake by certificates
    Then it asks for our certificate

    Examples:
      | role     | transport |
      | Entity B | tls       |
      | Entity B | dtls      |
      | MAF      | tls       |
      | MAF      | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |

  @REQ-CAV-041
  Scenario Outline: A client without a certificate is refused
    Given the implementation as <role> over <transport>
    When we show no certificate
    Then we are refused

    Examples:
      | role     | transport |
      | Entity B | tls       |
      | Entity B | dtls      |
      | MAF      | tls       |
      | MAF      | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |
