@handshake
Feature: 08-01-02-04 Association

  TS-0003 8.1.2.4: what Entities A and B know of each other beforehand. It shows in whom they take: the entity that they were configured
  for, nobody below another trust anchor, and at Entity A nobody else.

  @REQ-CAV-029 @REQ-CAV-031 @REQ-CAV-032
  Scenario Outline: Entity A takes the Entity B that it was configured for
    Given the implementation as Entity A over <transport>
    And it expects a certificate of the flavour <flavour>
    When we show a good certificate
    Then we are let in

    Examples:
      | transport | flavour |
      | tls       | device  |
      | tls       | cse-id  |
      | tls       | node-id |
      | tls       | fqdn    |
      | dtls      | device  |
      | dtls      | cse-id  |
      | dtls      | node-id |
      | dtls      | fqdn    |

  @REQ-CAV-029
  Scenario Outline: Entity A does not take another flavour for it
    Given the implementation as Entity A over <transport>
    And it expects a certificate of the flavour <flavour>
    When we show a good certificate of the flavour <other>
    Then we are refused

    Examples:
      | transport | flavour | other  |
      | tls       | cse-id  | ae-id  |
      | tls       | cse-id  | device |
      | tls       | device  | cse-id |
      | tls       | node-id | device |
      | tls       | fqdn    | ae-id  |
      | dtls      | cse-id  | ae-id  |
      | dtls      | cse-id  | device |
      | dtls      | device  | cse-id |
      | dtls      | node-id | device |
      | dtls      | fqdn    | ae-id  |

  @REQ-CAV-031
  Scenario Outline: Entity A does not take another identifier
    Given the implementation as Entity A over <transport>
    And it expects a certificate of the flavour <flavour>
    When we show a certificate with the deviation name-other
    Then we are refused

    Examples:
      | transport | flavour |
      | tls       | device  |
      | tls       | cse-id  |
      | tls       | node-id |
      | tls       | fqdn    |
      | dtls      | device  |
      | dtls      | cse-id  |
      | dtls      | node-id |
      | dtls      | fqdn    |

  @REQ-CAV-032
  Scenario Outline: Entity A takes nobody below another anchor
    Given the implementation as Entity A over <transport>
    When we show a certificate with the deviation untrusted-issuer
    Then we are refused

    Examples:
      | transport |
      | tls       |
      | dtls      |

  @REQ-CAV-033 @REQ-CAV-035
  Scenario Outline: Entity B takes the flavour that it was configured for
    Given the implementation as Entity B over <transport>
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

  @REQ-CAV-035
  Scenario Outline: Entity B takes nobody below another anchor
    Given the implementation as Entity B over <transport>
    When we show a certificate with the deviation untrusted-issuer
    Then we are refused

    Examples:
      | transport |
      | tls       |
      | dtls      |

  @REQ-CAV-035
  Scenario Outline: Another identifier at Entity B is noted
    Given the implementation as Entity B over <transport>
    When we show a certificate with the deviation <deviation>
    Then it is noted whether we are let in
    And an honest peer is still let in by certificates

    Examples:
      | transport | deviation  | because                       |
      | tls       | name-other | another name below the anchor |
      | tls       | no-name    | no name at all                |
      | dtls      | name-other | another name below the anchor |
      | dtls      | no-name    | no name at all                |
