@handshake
Feature: 08-01-02-05 Names

  TS-0003 8.1.2.5: whoever knows the identifier of the other entity looks for exactly that value in subjectAltName. Domain names in
  another letter case, or with a final dot, may match (SD-106).

  @REQ-CAV-045
  Scenario Outline: The identifier stands in subjectAltName
    Given the implementation as <role> over <transport>
    When we show a good certificate
    Then we are let in

    Examples:
      | role     | transport |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |

  @REQ-CAV-046 @REQ-CAV-044
  Scenario Outline: The name of another entity
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation  | because                                |
      | Entity A | tls       | name-other | the CA may issue it, the path is valid |
      | Entity A | dtls      | name-other | the CA may issue it, the path is valid |
      | enrolee  | tls       | name-other | the CA may issue it, the path is valid |
      | enrolee  | dtls      | name-other | the CA may issue it, the path is valid |
      | MEF      | tls       | name-other | the CA may issue it, the path is valid |
      | MEF      | dtls      | name-other | the CA may issue it, the path is valid |

  @REQ-CAV-044
  Scenario Outline: The right name on a path that is not valid
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation        | because                       |
      | Entity A | tls       | untrusted-issuer | another root of the same name |
      | Entity A | dtls      | untrusted-issuer | another root of the same name |
      | enrolee  | tls       | untrusted-issuer | another root of the same name |
      | enrolee  | dtls      | untrusted-issuer | another root of the same name |
      | MEF      | tls       | untrusted-issuer | another root of the same name |
      | MEF      | dtls      | untrusted-issuer | another root of the same name |

  @REQ-CAV-047
  Scenario Outline: Part of a name
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation               | because                              |
      | Entity A | tls       | name-longer             | it begins with the right one         |
      | Entity A | tls       | name-shorter            | the right one begins or ends with it |
      | Entity A | tls       | name-ends-with-identity | it ends with the right one           |
      | Entity A | dtls      | name-longer             | it begins with the right one         |
      | Entity A | dtls      | name-shorter            | the right one begins or ends with it |
      | Entity A | dtls      | name-ends-with-identity | it ends with the right one           |
      | enrolee  | tls       | name-longer             | it begins with the right one         |
      | enrolee  | tls       | name-shorter            | the right one begins or ends with it |
      | enrolee  | tls       | name-ends-with-identity | it ends with the right one           |
      | enrolee  | dtls      | name-longer             | it begins with the right one         |
      | enrolee  | dtls      | name-shorter            | the right one begins or ends with it |
      | enrolee  | dtls      | name-ends-with-identity | it ends with the right one           |
      | MEF      | tls       | name-longer             | it begins with the right one         |
      | MEF      | tls       | name-shorter            | the right one begins or ends with it |
      | MEF      | tls       | name-ends-with-identity | it ends with the right one           |
      | MEF      | dtls      | name-longer             | it begins with the right one         |
      | MEF      | dtls      | name-shorter            | the right one begins or ends with it |
      | MEF      | dtls      | name-ends-with-identity | it ends with the right one           |

  @REQ-CAV-048
  Scenario Outline: A wildcard that covers the name
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation        | because                   |
      | Entity A | tls       | wildcard-instead | the name itself is absent |
      | Entity A | dtls      | wildcard-instead | the name itself is absent |
      | enrolee  | tls       | wildcard-instead | the name itself is absent |
      | enrolee  | dtls      | wildcard-instead | the name itself is absent |
      | MEF      | tls       | wildcard-instead | the name itself is absent |
      | MEF      | dtls      | wildcard-instead | the name itself is absent |

  @REQ-CAV-049
  Scenario Outline: An octet of zero after the name
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation     | because                              |
      | Entity A | tls       | name-with-nul | a text that ends at zero would match |
      | Entity A | dtls      | name-with-nul | a text that ends at zero would match |
      | enrolee  | tls       | name-with-nul | a text that ends at zero would match |
      | enrolee  | dtls      | name-with-nul | a text that ends at zero would match |
      | MEF      | tls       | name-with-nul | a text that ends at zero would match |
      | MEF      | dtls      | name-with-nul | a text that ends at zero would match |

  @REQ-CAV-050
  Scenario Outline: The name outside subjectAltName
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation                | because                       |
      | Entity A | tls       | no-name                  | no subjectAltName             |
      | Entity A | tls       | name-in-common-name-only | the name as CN of the subject |
      | Entity A | dtls      | no-name                  | no subjectAltName             |
      | Entity A | dtls      | name-in-common-name-only | the name as CN of the subject |
      | enrolee  | tls       | no-name                  | no subjectAltName             |
      | enrolee  | tls       | name-in-common-name-only | the name as CN of the subject |
      | enrolee  | dtls      | no-name                  | no subjectAltName             |
      | enrolee  | dtls      | name-in-common-name-only | the name as CN of the subject |
      | MEF      | tls       | no-name                  | no subjectAltName             |
      | MEF      | tls       | name-in-common-name-only | the name as CN of the subject |
      | MEF      | dtls      | no-name                  | no subjectAltName             |
      | MEF      | dtls      | name-in-common-name-only | the name as CN of the subject |

  @REQ-CAV-046
  Scenario Outline: Another letter case, or a final dot, is noted
    Given the implementation as <role> over <transport>
    And it expects a certificate of the flavour <flavour>
    When we show a certificate with the name in <form>
    Then it is noted whether we are let in
    And an honest peer is still let in by certificates

    Examples:
      | role     | flavour | transport | form                      |
      | Entity A | cse-id  | tls       | capital letters           |
      | Entity A | cse-id  | tls       | its form with a final dot |
      | Entity A | cse-id  | dtls      | capital letters           |
      | Entity A | cse-id  | dtls      | its form with a final dot |
      | enrolee  | fqdn    | tls       | capital letters           |
      | enrolee  | fqdn    | tls       | its form with a final dot |
      | enrolee  | fqdn    | dtls      | capital letters           |
      | enrolee  | fqdn    | dtls      | its form with a final dot |
