@handshake
Feature: 10-02-03 Suites of certificates

  TS-0003 10.2.3: frameworks with certificates use ECDHE_ECDSA; one suite is mandatory for TLS and one for DTLS.

  @REQ-TLS-035
  Scenario Outline: The mandatory suite of TLS
    Given the implementation as <role> over tls
    When we make a handshake with the suites TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256
    Then we are let in
    And the suite is TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256

    Examples:
      | role     |
      | Entity B |
      | MAF      |
      | MEF      |
      | Entity A |
      | enrolee  |

  @REQ-TLS-036
  Scenario Outline: The mandatory suite of DTLS
    Given the implementation as <role> over dtls
    When we make a handshake with the suites TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8
    Then we are let in
    And the suite is TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8

    Examples:
      | role     |
      | Entity B |
      | MAF      |
      | MEF      |
      | Entity A |
      | enrolee  |

  @REQ-TLS-029
  Scenario Outline: ECDHE_ECDSA, although another key exchange is offered behind it
    Given the implementation as <role> over <transport>
    When we make a handshake with the suites <suites>
    Then we are let in
    And the key exchange is ECDHE_ECDSA

    Examples:
      | role     | transport | suites                                                                       |
      | Entity B | tls       | TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256, TLS_DHE_RSA_WITH_AES_128_CBC_SHA256 |
      | Entity B | dtls      | TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8, TLS_DHE_RSA_WITH_AES_128_CCM_8           |
      | MAF      | tls       | TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256, TLS_DHE_RSA_WITH_AES_128_CBC_SHA256 |
      | MAF      | dtls      | TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8, TLS_DHE_RSA_WITH_AES_128_CCM_8           |
      | MEF      | tls       | TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256, TLS_DHE_RSA_WITH_AES_128_CBC_SHA256 |
      | MEF      | dtls      | TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8, TLS_DHE_RSA_WITH_AES_128_CCM_8           |

  @REQ-TLS-029
  Scenario Outline: A client goes on with ECDHE_ECDSA
    Given the implementation as <role> over <transport>
    When we make a handshake by certificates
    Then we are let in
    And the key exchange is ECDHE_ECDSA

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |
