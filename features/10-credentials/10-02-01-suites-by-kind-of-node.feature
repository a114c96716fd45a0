@handshake
Feature: 10-02-01 Suites by kind of node

  TS-0003 10.2.1: clients and servers on Middle Nodes have one suite at least, servers on Infrastructure Nodes all of them. Suites of a
  framework that is not claimed are shown as mandatory and not claimed (SD-109).

  @REQ-TLS-017
  Scenario Outline: A client has one of the suites
    Given the implementation as <role> over <transport>
    When we make a handshake by <way>
    Then its hello offers one of the mandatory suites

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

  @REQ-TLS-017
  Scenario Outline: A server on a Middle Node has one of the suites
    Given the implementation as <role> over <transport>
    And it is on a Middle Node
    When we take its inventory
    Then it has one of the mandatory suites

    Examples:
      | role     | transport |
      | Entity B | tls       |
      | Entity B | dtls      |
      | MAF      | tls       |
      | MAF      | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |

  @REQ-TLS-018
  Scenario Outline: A server on an Infrastructure Node has all suites
    Given the implementation as <role> over <transport>
    And it is in the Infrastructure Domain
    When we take its inventory
    Then it has all mandatory suites of what it claims

    Examples:
      | role     | transport |
      | Entity B | tls       |
      | Entity B | dtls      |
      | MAF      | tls       |
      | MAF      | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |
