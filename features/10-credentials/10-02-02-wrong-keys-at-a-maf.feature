@handshake
Feature: 10-02-02 Wrong keys at a MAF

  TS-0003 10.2.2, RFC 4279: both ends hold the same key, or there is no handshake. How it is refused is left open (SD-095).

  @REQ-TLS-021
  Scenario Outline: A wrong key under the right identity
    Given the implementation as <role> over <transport>
    When we make a handshake with <credential>
    Then we are refused

    Examples:
      | role     | transport | credential                     |
      | MAF      | tls       | another key                    |
      | MAF      | tls       | the key but for its last bit   |
      | MAF      | tls       | the key without its last octet |
      | MAF      | tls       | the key and an octet of zero   |
      | MAF      | tls       | a key of zeros                 |
      | MAF      | dtls      | another key                    |
      | MAF      | dtls      | the key but for its last bit   |
      | MAF      | dtls      | the key without its last octet |
      | MAF      | dtls      | the key and an octet of zero   |
      | MAF      | dtls      | a key of zeros                 |
