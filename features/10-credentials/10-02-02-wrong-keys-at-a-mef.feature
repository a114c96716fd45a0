@handshake
Feature: 10-02-02 Wrong keys at a MEF

  TS-0003 10.2.2, RFC 4279: both ends hold the same key, or there is no handshake. How it is refused is left open (SD-095).

  @REQ-TLS-021
  Scenario Outline: A wrong key under the right identity
    Given the implementation as <role> over <transport>
    When we make a handshake with <credential>
    Then we are refused

    Examples:
      | role     | transport | credential                     |
      | MEF      | tls       | another key                    |
      | MEF      | tls       | the key but for its last bit   |
      | MEF      | tls       | the key without its last octet |
      | MEF      | tls       | the key and an octet of zero   |
      | MEF      | tls       | a key of zeros                 |
      | MEF      | dtls      | another key                    |
      | MEF      | dtls      | the key but for its last bit   |
      | MEF      | dtls      | the key without its last octet |
      | MEF      | dtls      | the key and an octet of zero   |
      | MEF      | dtls      | a key of zeros                 |
