@handshake
Feature: 08-01-02-04 Provisioning

  TS-0003 8.1.2.4: an Enrolee knows the trust anchor of its MEF; a MEF knows flavour, identifier and trust anchor of each Enrolee.

  @REQ-CAV-036
  Scenario Outline: An Enrolee takes who stands below the configured anchor
    Given the implementation as enrolee over <transport>
    When we show a good certificate
    Then we are let in

    Examples:
      | transport |
      | tls       |
      | dtls      |

  @REQ-CAV-036
  Scenario Outline: An Enrolee takes nobody below another anchor
    Given the implementation as enrolee over <transport>
    When we show a certificate with the deviation untrusted-issuer
    Then we are refused

    Examples:
      | transport |
      | tls       |
      | dtls      |

  @REQ-CAV-040
  Scenario Outline: A MEF takes who stands below the configured anchor
    Given the implementation as MEF over <transport>
    When we show a good certificate
    Then we are let in

    Examples:
      | transport |
      | tls       |
      | dtls      |

  @REQ-CAV-040
  Scenario Outline: A MEF takes nobody below another anchor
    Given the implementation as MEF over <transport>
    When we show a certificate with the deviation untrusted-issuer
    Then we are refused

    Examples:
      | transport |
      | tls       |
      | dtls      |

  @REQ-CAV-037 @REQ-CAV-039
  Scenario Outline: A MEF takes the Enrolee that it knows
    Given the implementation as MEF over <transport>
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

  @REQ-CAV-037
  Scenario Outline: A MEF does not take another flavour for it
    Given the implementation as MEF over <transport>
    And it expects a certificate of the flavour <flavour>
    When we show a good certificate of the flavour <other>
    Then we are refused

    Examples:
      | transport | flavour | other  |
      | tls       | cse-id  | device |
      | tls       | device  | cse-id |
      | tls       | ae-id   | cse-id |
      | tls       | node-id | device |
      | dtls      | cse-id  | device |
      | dtls      | device  | cse-id |
      | dtls      | ae-id   | cse-id |
      | dtls      | node-id | device |

  @REQ-CAV-039
  Scenario Outline: A MEF refuses an Enrolee that it does not know
    Given the implementation as MEF over <transport>
    And it expects a certificate of the flavour <flavour>
    When we show a certificate with the deviation name-other
    Then we are refused

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
