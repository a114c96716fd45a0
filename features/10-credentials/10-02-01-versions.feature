@handshake
Feature: 10-02-01 Versions

  TS-0003 10.2.1: TLS 1.2 over TCP and DTLS 1.2 over UDP, nothing older. A newer version beside them is noted (SD-105).

  @REQ-TLS-001
  Scenario Outline: TLS 1.2 over TCP
    Given the implementation as <role> over tls
    When we make a handshake by <way>
    Then we are let in
    And the version is TLS 1.2

    Examples:
      | role     | way          |
      | Entity B | shared keys  |
      | Entity B | certificates |
      | MAF      | shared keys  |
      | MAF      | certificates |
      | MEF      | shared keys  |
      | MEF      | certificates |
      | Entity A | shared keys  |
      | Entity A | certificates |
      | enrolee  | shared keys  |
      | enrolee  | certificates |

  @REQ-TLS-004
  Scenario Outline: DTLS 1.2 over UDP
    Given the implementation as <role> over dtls
    When we make a handshake by <way>
    Then we are let in
    And the version is DTLS 1.2

    Examples:
      | role     | way          |
      | Entity B | shared keys  |
      | Entity B | certificates |
      | MAF      | shared keys  |
      | MAF      | certificates |
      | MEF      | shared keys  |
      | MEF      | certificates |
      | Entity A | shared keys  |
      | Entity A | certificates |
      | enrolee  | shared keys  |
      | enrolee  | certificates |

  @REQ-TLS-002
  Scenario Outline: A server has no older version of TLS
    Given the implementation as <role> over tls
    When we take its inventory
    Then it has the version TLS 1.2
    And it has not the version TLS 1.1
    And it has not the version TLS 1.0
    And it has not the version SSL 3.0

    Examples:
      | role     |
      | Entity B |
      | MAF      |
      | MEF      |

  @REQ-TLS-005
  Scenario Outline: A server has no older version of DTLS
    Given the implementation as <role> over dtls
    When we take its inventory
    Then it has the version DTLS 1.2
    And it has not the version DTLS 1.0

    Examples:
      | role     |
      | Entity B |
      | MAF      |
      | MEF      |

  @REQ-TLS-002
  Scenario Outline: A client of TLS does not go on with an older version
    Given the implementation as <role> over tls
    When we make a handshake by <way> with the fault "older version"
    Then we are refused

    Examples:
      | role     | way          |
      | Entity A | shared keys  |
      | Entity A | certificates |
      | enrolee  | shared keys  |
      | enrolee  | certificates |

  @REQ-TLS-005
  Scenario Outline: A client of DTLS does not go on with an older version
    Given the implementation as <role> over dtls
    When we make a handshake by <way> with the fault "older version"
    Then we are refused

    Examples:
      | role     | way          |
      | Entity A | shared keys  |
      | Entity A | certificates |
      | enrolee  | shared keys  |
      | enrolee  | certificates |
