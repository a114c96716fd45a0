@handshake
Feature: 08-01-02-05 Raw public keys

  TS-0003 8.1.2.4 and 8.1.2.5: a raw public key is taken where its identifier is the configured one, and refused otherwise. Entity B may
  have none configured (SD-093).

  @REQ-CAV-030 @REQ-CAV-042
  Scenario Outline: The configured key at Entity A
    Given the implementation as Entity A over <transport>
    And it expects a certificate of the flavour raw-public-key
    When we show our raw public key
    Then we are let in

    Examples:
      | transport |
      | tls       |
      | dtls      |

  @REQ-CAV-034 @REQ-CAV-042
  Scenario Outline: The configured key at Entity B
    Given the implementation as Entity B over <transport>
    And it expects a certificate of the flavour raw-public-key
    When we show our raw public key
    Then we are let in

    Examples:
      | transport |
      | tls       |
      | dtls      |

  @REQ-CAV-038 @REQ-CAV-042
  Scenario Outline: The configured key at MEF
    Given the implementation as MEF over <transport>
    And it expects a certificate of the flavour raw-public-key
    When we show our raw public key
    Then we are let in

    Examples:
      | transport |
      | tls       |
      | dtls      |

  @REQ-CAV-030 @REQ-CAV-043
  Scenario Outline: A good key that nobody configured at Entity A
    Given the implementation as Entity A over <transport>
    And it expects a certificate of the flavour raw-public-key
    When we show another raw public key
    Then we are refused

    Examples:
      | transport |
      | tls       |
      | dtls      |

  @REQ-CAV-030 @REQ-CAV-043
  Scenario Outline: Other keys at Entity A
    Given the implementation as Entity A over <transport>
    And it expects a certificate of the flavour raw-public-key
    When we show a raw public key with the deviation <deviation>
    Then we are refused

    Examples:
      | transport | deviation               | because                  |
      | tls       | raw-rsa                 | an RSA key               |
      | tls       | raw-ed25519             | an Ed25519 key           |
      | tls       | raw-p384                | a key on secp384r1       |
      | tls       | raw-compressed          | a compressed point       |
      | tls       | raw-explicit-parameters | the curve is written out |
      | tls       | raw-off-curve           | no point of the curve    |
      | tls       | raw-trailing-octets     | octets after the key     |
      | dtls      | raw-rsa                 | an RSA key               |
      | dtls      | raw-ed25519             | an Ed25519 key           |
      | dtls      | raw-p384                | a key on secp384r1       |
      | dtls      | raw-compressed          | a compressed point       |
      | dtls      | raw-explicit-parameters | the curve is written out |
      | dtls      | raw-off-curve           | no point of the curve    |
      | dtls      | raw-trailing-octets     | octets after the key     |

  @REQ-CAV-038 @REQ-CAV-043
  Scenario Outline: A good key that nobody configured at MEF
    Given the implementation as MEF over <transport>
    And it expects a certificate of the flavour raw-public-key
    When we show another raw public key
    Then we are refused

    Examples:
      | transport |
      | tls       |
      | dtls      |

  @REQ-CAV-038 @REQ-CAV-043
  Scenario Outline: Other keys at MEF
    Given the implementation as MEF over <transport>
    And it expects a certificate of the flavour raw-public-key
    When we show a raw public key with the deviation <deviation>
    Then we are refused

    Examples:
      | transport | deviation               | because                  |
      | tls       | raw-rsa                 | an RSA key               |
      | tls       | raw-ed25519             | an Ed25519 key           |
      | tls       | raw-p384                | a key on secp384r1       |
      | tls       | raw-compressed          | a compressed point       |
      | tls       | raw-explicit-parameters | the curve is written out |
      | tls       | raw-off-curve           | no point of the curve    |
      | tls       | raw-trailing-octets     | octets after the key     |
      | dtls      | raw-rsa                 | an RSA key               |
      | dtls      | raw-ed25519             | an Ed25519 key           |
      | dtls      | raw-p384                | a key on secp384r1       |
      | dtls      | raw-compressed          | a compressed point       |
      | dtls      | raw-explicit-parameters | the curve is written out |
      | dtls      | raw-off-curve           | no point of the curve    |
      | dtls      | raw-trailing-octets     | octets after the key     |

  @REQ-CAV-034
  Scenario Outline: Another key at Entity B is noted
    Given the implementation as Entity B over <transport>
    And it expects a certificate of the flavour raw-public-key
    When we show another raw public key
    Then it is noted whether we are let in
    And an honest peer is still let in by certificates

    Examples:
      | transport |
      | tls       |
      | dtls      |
