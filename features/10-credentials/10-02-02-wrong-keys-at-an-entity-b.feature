@handshake
Feature: 10-02-02 Wrong keys at an Entity B

  TS-0003 10.2.2, RFC 4279: both ends hold the same key, or there is no handshake. How it is refused is left open (SD-095).

  @REQ-TLS-021
  Scenario Outline: A wrong key under the right identity
    Given the implementation as <role> over <transport>
    When we make a handshake with <credential>
    Then we are refused

    Examples:
      | role     | transport | credential                     |
      | Entity B | tls       | another key                    |
      | Entity B | tls       | the key but for its last bit   |
      | Entity B | tls       | the key without its last octet |
      | Entity B | tls       | the key and an octet of zero   |
      | Entity B | tls       | a key of zeros                 |
      | Entity B | dtls      | another key                    |
      | Entity B | dtls      | the key but for its last bit   |
      | Entity B | dtls      | the key without its last octet |
      | Entity B | dtls      | the key and an octet of zero   |
      | Entity B | dtls      | a key of zeros                 |
