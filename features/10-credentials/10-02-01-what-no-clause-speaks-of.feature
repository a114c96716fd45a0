@handshake
Feature: 10-02-01 What no clause speaks of

  TS-0003 10.2.1 is silent on newer versions, cookies of DTLS, extended master secret, encrypt-then-MAC and renegotiation (SD-105, SD-107,
  SD-110). What an implementation does there is noted.

  @REQ-TLS-003 @REQ-TLS-011
  Scenario Outline: At a server of TLS
    Given the implementation as <role> over tls
    When we take its inventory
    Then it has the version TLS 1.2
    And it is noted what no clause speaks of

    Examples:
      | role     |
      | Entity B |
      | MAF      |
      | MEF      |

  @REQ-TLS-003 @REQ-TLS-006 @REQ-TLS-011
  Scenario Outline: At a server of DTLS
    Given the implementation as <role> over dtls
    When we take its inventory
    Then it has the version DTLS 1.2
    And it is noted what no clause speaks of

    Examples:
      | role     |
      | Entity B |
      | MAF      |
      | MEF      |

  @REQ-TLS-003 @REQ-TLS-011
  Scenario Outline: At a client
    Given the implementation as <role> over <transport>
    When we make a handshake by <way>
    Then we are let in
    And it is noted what no clause speaks of

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

  @REQ-TLS-011
  Scenario Outline: Empty records and another handshake within one
    Given the implementation as <role> over <transport>
    When we make a handshake by <way> with the fault "<fault>"
    Then it is noted whether we are let in
    And an honest peer is still let in by <way>

    Examples:
      | role     | transport | way          | fault         |
      | Entity B | tls       | shared keys  | empty records |
      | Entity B | tls       | shared keys  | renegotiation |
      | Entity B | tls       | certificates | empty records |
      | Entity B | tls       | certificates | renegotiation |
      | Entity A | tls       | shared keys  | empty records |
      | Entity A | tls       | shared keys  | renegotiation |
      | Entity A | tls       | certificates | empty records |
      | Entity A | tls       | certificates | renegotiation |
