@handshake
Feature: 10-02-02 Suites of shared keys

  TS-0003 10.2.2: frameworks with a shared key use a key exchange of RFC 4279; one suite is mandatory for TLS and one for DTLS. Other
  suites are noted (SD-097, SD-102).

  @REQ-TLS-025
  Scenario Outline: The mandatory suite of TLS
    Given the implementation as <role> over tls
    When we make a handshake with the suites TLS_PSK_WITH_AES_128_CBC_SHA256
    Then we are let in
    And the suite is TLS_PSK_WITH_AES_128_CBC_SHA256

    Examples:
      | role     |
      | Entity B |
      | MAF      |
      | MEF      |
      | Entity A |
      | enrolee  |

  @REQ-TLS-026
  Scenario Outline: The mandatory suite of DTLS
    Given the implementation as <role> over dtls
    When we make a handshake with the suites TLS_PSK_WITH_AES_128_CCM_8
    Then we are let in
    And the suite is TLS_PSK_WITH_AES_128_CCM_8

    Examples:
      | role     |
      | Entity B |
      | MAF      |
      | MEF      |
      | Entity A |
      | enrolee  |

  @REQ-TLS-019
  Scenario Outline: A key exchange of RFC 4279, although another is offered behind it
    Given the implementation as <role> over <transport>
    When we make a handshake with the suites <suites>
    Then we are let in
    And the key exchange is one of RFC 4279

    Examples:
      | role     | transport | suites                                                                 |
      | Entity B | tls       | TLS_PSK_WITH_AES_128_CBC_SHA256, TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256 |
      | Entity B | dtls      | TLS_PSK_WITH_AES_128_CCM_8, TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256    |
      | MAF      | tls       | TLS_PSK_WITH_AES_128_CBC_SHA256, TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256 |
      | MAF      | dtls      | TLS_PSK_WITH_AES_128_CCM_8, TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256    |
      | MEF      | tls       | TLS_PSK_WITH_AES_128_CBC_SHA256, TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256 |
      | MEF      | dtls      | TLS_PSK_WITH_AES_128_CCM_8, TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256    |

  @REQ-TLS-019
  Scenario Outline: A client goes on with a key exchange of RFC 4279
    Given the implementation as <role> over <transport>
    When we make a handshake by shared keys
    Then we are let in
    And the key exchange is one of RFC 4279

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-TLS-028
  Scenario Outline: Other suites of a server
    Given the implementation as <role> over <transport>
    When we take its inventory
    Then it has one of the mandatory suites
    And it is noted which suites are dangerous or outside 10.2

    Examples:
      | role     | transport |
      | Entity B | tls       |
      | Entity B | dtls      |
      | MAF      | tls       |
      | MAF      | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |

  @REQ-TLS-028
  Scenario Outline: Other suites of a client
    Given the implementation as <role> over <transport>
    When we make a handshake by <way>
    Then its hello offers one of the mandatory suites
    And it is noted which suites are dangerous or outside 10.2

    Examples:
      | role     | transport | way          |
      | Entity A | tls       | shared keys  |
      | Entity A | tls       | certificates |
      | Entity A | dtls      | shared keys  |
      | Entity A | dtls      | certificates |
      | enrolee  | tls       | shared keys  |
      | enrolee  | tls       | certificates |
      | enrolee  | dtls      | shared keys  |
      | enrolee  | dtls      | certificates |
