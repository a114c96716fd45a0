@handshake
Feature: 10-02-01 Server names

  TS-0003 10.2.1, RFC 6066: a client names the authority that it turns to, and a server with several authorities goes by that name.
  Unknown and absent names are noted (SD-098).

  @REQ-TLS-012
  Scenario Outline: A client names the authority
    Given the implementation as <role> over <transport>
    When we make a handshake by <way>
    Then it names our authority

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

  @REQ-TLS-013
  Scenario Outline: The name is a HostName
    Given the implementation as <role> over <transport>
    When we make a handshake by <way>
    Then the name is a domain name without a final dot

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

  @REQ-TLS-014
  Scenario Outline: A server takes its own name
    Given the implementation as <role> over <transport>
    When we make a handshake by <way>, naming its authority
    Then we are let in

    Examples:
      | role     | transport | way          |
      | Entity B | tls       | shared keys  |
      | Entity B | tls       | certificates |
      | Entity B | dtls      | shared keys  |
      | Entity B | dtls      | certificates |
      | MAF      | tls       | shared keys  |
      | MAF      | tls       | certificates |
      | MAF      | dtls      | shared keys  |
      | MAF      | dtls      | certificates |
      | MEF      | tls       | shared keys  |
      | MEF      | tls       | certificates |
      | MEF      | dtls      | shared keys  |
      | MEF      | dtls      | certificates |

  @REQ-TLS-015
  Scenario Outline: A server with several authorities goes by the name
    Given the implementation as <role> over <transport>
    And it serves another authority
    When we make a handshake by certificates, naming <authority>
    Then what it presents names the authority

    Examples:
      | role     | transport | authority           |
      | Entity B | tls       | its authority       |
      | Entity B | tls       | its other authority |
      | Entity B | dtls      | its authority       |
      | Entity B | dtls      | its other authority |
      | MAF      | tls       | its authority       |
      | MAF      | tls       | its other authority |
      | MAF      | dtls      | its authority       |
      | MAF      | dtls      | its other authority |
      | MEF      | tls       | its authority       |
      | MEF      | tls       | its other authority |
      | MEF      | dtls      | its authority       |
      | MEF      | dtls      | its other authority |

  @REQ-TLS-016
  Scenario Outline: A name that a server has not, and none
    Given the implementation as <role> over <transport>
    When we make a handshake by <way>, naming <authority>
    Then it is noted whether we are let in
    And an honest peer is still let in by <way>

    Examples:
      | role     | transport | way          | authority            |
      | Entity B | tls       | shared keys  | an unknown authority |
      | Entity B | tls       | shared keys  | no authority         |
      | Entity B | tls       | certificates | an unknown authority |
      | Entity B | tls       | certificates | no authority         |
      | Entity B | dtls      | shared keys  | an unknown authority |
      | Entity B | dtls      | shared keys  | no authority         |
      | Entity B | dtls      | certificates | an unknown authority |
      | Entity B | dtls      | certificates | no authority         |
      | MAF      | tls       | shared keys  | an unknown authority |
      | MAF      | tls       | shared keys  | no authority         |
      | MAF      | tls       | certificates | an unknown authority |
      | MAF      | tls       | certificates | no authority         |
      | MAF      | dtls      | shared keys  | an unknown authority |
      | MAF      | dtls      | shared keys  | no authority         |
      | MAF      | dtls      | certificates | an unknown authority |
      | MAF      | dtls      | certificates | no authority         |
      | MEF      | tls       | shared keys  | an unknown authority |
      | MEF      | tls       | shared keys  | no authority         |
      | MEF      | tls       | certificates | an unknown authority |
      | MEF      | tls       | certificates | no authority         |
      | MEF      | dtls      | shared keys  | an unknown authority |
      | MEF      | dtls      | shared keys  | no authority         |
      | MEF      | dtls      | certificates | an unknown authority |
      | MEF      | dtls      | certificates | no authority         |
