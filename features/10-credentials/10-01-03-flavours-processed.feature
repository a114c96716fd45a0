@handshake
Feature: 10-01-03 Flavours processed

  TS-0003 table 10.1.3-1, right half: which flavours of others are processed by whom. Judged where the target file has an endpoint that
  expects that flavour (SD-091); a miss is a warning.

  @REQ-CRT-044
  Scenario Outline: Entity B, a CSE
    Given the implementation as Entity B over <transport>
    And it is a CSE
    And it expects a certificate of the flavour <flavour>
    When we show a good certificate
    Then we are let in

    Examples:
      | transport | flavour |
      | tls       | device  |
      | tls       | cse-id  |
      | tls       | node-id |
      | tls       | ae-id   |
      | dtls      | device  |
      | dtls      | cse-id  |
      | dtls      | node-id |
      | dtls      | ae-id   |

  @REQ-CRT-044
  Scenario Outline: Entity A, a CSE
    Given the implementation as Entity A over <transport>
    And it is a CSE
    And it expects a certificate of the flavour <flavour>
    When we show a good certificate
    Then we are let in

    Examples:
      | transport | flavour |
      | tls       | device  |
      | tls       | cse-id  |
      | tls       | node-id |
      | dtls      | device  |
      | dtls      | cse-id  |
      | dtls      | node-id |

  @REQ-CRT-046
  Scenario Outline: Entity A, an AE of the field
    Given the implementation as Entity A over <transport>
    And it is an AE
    And it expects a certificate of the flavour <flavour>
    When we show a good certificate
    Then we are let in

    Examples:
      | transport | flavour |
      | tls       | device  |
      | tls       | cse-id  |
      | tls       | node-id |
      | dtls      | device  |
      | dtls      | cse-id  |
      | dtls      | node-id |

  @REQ-CRT-047
  Scenario Outline: Entity A, an AE of the Infrastructure Domain
    Given the implementation as Entity A over <transport>
    And it is an AE
    And it expects a certificate of the flavour <flavour>
    When we show a good certificate
    Then we are let in

    Examples:
      | transport | flavour |
      | tls       | cse-id  |
      | dtls      | cse-id  |

  @REQ-CRT-045
  Scenario Outline: An Enrolee
    Given the implementation as enrolee over <transport>
    And it expects a certificate of the flavour <flavour>
    When we show a good certificate
    Then we are let in

    Examples:
      | transport | flavour |
      | tls       | fqdn    |
      | dtls      | fqdn    |

  @REQ-CRT-049
  Scenario Outline: A MEF
    Given the implementation as MEF over <transport>
    And it expects a certificate of the flavour <flavour>
    When we show a good certificate
    Then we are let in

    Examples:
      | transport | flavour |
      | tls       | device  |
      | tls       | node-id |
      | dtls      | device  |
      | dtls      | node-id |
