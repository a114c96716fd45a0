@handshake
Feature: 10-02-01 Faults in the handshake

  TS-0003 10.2.1: a handshake is that of TLS 1.2, so that one with a wrong end, another order or a record beyond its length is refused.
  Over UDP, what comes too early, or is altered on its way, is dropped and sent again, so that both are judged over TCP.

  @REQ-TLS-007
  Scenario Outline: A Finished that is wrong
    Given the implementation as <role> over <transport>
    When we make a handshake by <way> with the fault "<fault>"
    Then we are refused

    Examples:
      | role     | transport | way          | fault             |
      | Entity B | tls       | shared keys  | tampered Finished |
      | Entity B | tls       | shared keys  | altered record    |
      | Entity B | tls       | certificates | tampered Finished |
      | Entity B | tls       | certificates | altered record    |
      | Entity B | dtls      | shared keys  | tampered Finished |
      | Entity B | dtls      | certificates | tampered Finished |
      | MAF      | tls       | shared keys  | tampered Finished |
      | MAF      | tls       | shared keys  | altered record    |
      | MAF      | tls       | certificates | tampered Finished |
      | MAF      | tls       | certificates | altered record    |
      | MAF      | dtls      | shared keys  | tampered Finished |
      | MAF      | dtls      | certificates | tampered Finished |
      | MEF      | tls       | shared keys  | tampered Finished |
      | MEF      | tls       | shared keys  | altered record    |
      | MEF      | tls       | certificates | tampered Finished |
      | MEF      | tls       | certificates | altered record    |
      | MEF      | dtls      | shared keys  | tampered Finished |
      | MEF      | dtls      | certificates | tampered Finished |
      | Entity A | tls       | shared keys  | tampered Finished |
      | Entity A | tls       | shared keys  | altered record    |
      | Entity A | tls       | certificates | tampered Finished |
      | Entity A | tls       | certificates | altered record    |
      | Entity A | dtls      | shared keys  | tampered Finished |
      | Entity A | dtls      | certificates | tampered Finished |
      | enrolee  | tls       | shared keys  | tampered Finished |
      | enrolee  | tls       | shared keys  | altered record    |
      | enrolee  | tls       | certificates | tampered Finished |
      | enrolee  | tls       | certificates | altered record    |
      | enrolee  | dtls      | shared keys  | tampered Finished |
      | enrolee  | dtls      | certificates | tampered Finished |

  @REQ-TLS-008
  Scenario Outline: Messages in another order
    Given the implementation as <role> over <transport>
    When we make a handshake by <way> with the fault "<fault>"
    Then we are refused

    Examples:
      | role     | transport | way          | fault                 |
      | Entity B | tls       | shared keys  | messages out of order |
      | Entity B | tls       | certificates | messages out of order |
      | MAF      | tls       | shared keys  | messages out of order |
      | MAF      | tls       | certificates | messages out of order |
      | MEF      | tls       | shared keys  | messages out of order |
      | MEF      | tls       | certificates | messages out of order |
      | Entity A | tls       | certificates | messages out of order |
      | enrolee  | tls       | certificates | messages out of order |

  @REQ-TLS-008
  Scenario Outline: Application data before the end
    Given the implementation as <role> over <transport>
    When we make a handshake by <way> with the fault "<fault>"
    Then we are refused

    Examples:
      | role     | transport | way          | fault                  |
      | Entity B | tls       | shared keys  | early application data |
      | Entity B | tls       | certificates | early application data |
      | MAF      | tls       | shared keys  | early application data |
      | MAF      | tls       | certificates | early application data |
      | MEF      | tls       | shared keys  | early application data |
      | MEF      | tls       | certificates | early application data |
      | Entity A | tls       | shared keys  | early application data |
      | Entity A | tls       | certificates | early application data |
      | enrolee  | tls       | shared keys  | early application data |
      | enrolee  | tls       | certificates | early application data |

  @REQ-TLS-009
  Scenario Outline: A suite that the client did not offer
    Given the implementation as <role> over <transport>
    When we make a handshake by <way> with the fault "<fault>"
    Then we are refused

    Examples:
      | role     | transport | way          | fault             |
      | Entity A | tls       | shared keys  | suite not offered |
      | Entity A | tls       | certificates | suite not offered |
      | Entity A | dtls      | shared keys  | suite not offered |
      | Entity A | dtls      | certificates | suite not offered |
      | enrolee  | tls       | shared keys  | suite not offered |
      | enrolee  | tls       | certificates | suite not offered |
      | enrolee  | dtls      | shared keys  | suite not offered |
      | enrolee  | dtls      | certificates | suite not offered |

  @REQ-TLS-010
  Scenario Outline: A record that is too long
    Given the implementation as <role> over <transport>
    When we make a handshake by <way> with the fault "<fault>"
    Then we are refused

    Examples:
      | role     | transport | way          | fault            |
      | Entity B | tls       | shared keys  | oversized record |
      | Entity B | tls       | certificates | oversized record |
      | MAF      | tls       | shared keys  | oversized record |
      | MAF      | tls       | certificates | oversized record |
      | MEF      | tls       | shared keys  | oversized record |
      | MEF      | tls       | certificates | oversized record |
      | Entity A | tls       | shared keys  | oversized record |
      | Entity A | tls       | certificates | oversized record |
      | enrolee  | tls       | shared keys  | oversized record |
      | enrolee  | tls       | certificates | oversized record |
