@handshake
Feature: 08-01-02-02 Name constraints

  TS-0003 8.1.2.2: the certificates of CAs constrain the names that may follow, and a verifier holds entities to it. For hardware
  identifiers and Node-IDs the text is of two minds (SD-084, SD-085): there a CA without constraints is a warning.

  @REQ-CAV-011 @REQ-CAV-057
  Scenario Outline: A name that is not permitted
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation          | because                                  |
      | Entity B | tls       | name-not-permitted | one name inside the subtree, one outside |
      | Entity B | dtls      | name-not-permitted | one name inside the subtree, one outside |
      | MAF      | tls       | name-not-permitted | one name inside the subtree, one outside |
      | MAF      | dtls      | name-not-permitted | one name inside the subtree, one outside |
      | MEF      | tls       | name-not-permitted | one name inside the subtree, one outside |
      | MEF      | dtls      | name-not-permitted | one name inside the subtree, one outside |
      | Entity A | tls       | name-not-permitted | one name inside the subtree, one outside |
      | Entity A | dtls      | name-not-permitted | one name inside the subtree, one outside |
      | enrolee  | tls       | name-not-permitted | one name inside the subtree, one outside |
      | enrolee  | dtls      | name-not-permitted | one name inside the subtree, one outside |

  @REQ-CAV-012 @REQ-CAV-057
  Scenario Outline: A name that is excluded
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation     | because                                  |
      | Entity B | tls       | name-excluded | the name lies inside an excluded subtree |
      | Entity B | dtls      | name-excluded | the name lies inside an excluded subtree |
      | MAF      | tls       | name-excluded | the name lies inside an excluded subtree |
      | MAF      | dtls      | name-excluded | the name lies inside an excluded subtree |
      | MEF      | tls       | name-excluded | the name lies inside an excluded subtree |
      | MEF      | dtls      | name-excluded | the name lies inside an excluded subtree |
      | Entity A | tls       | name-excluded | the name lies inside an excluded subtree |
      | Entity A | dtls      | name-excluded | the name lies inside an excluded subtree |
      | enrolee  | tls       | name-excluded | the name lies inside an excluded subtree |
      | enrolee  | dtls      | name-excluded | the name lies inside an excluded subtree |

  @REQ-CAV-015
  Scenario Outline: The CAs of what it presents have name constraints
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then each certificate that it presents keeps the rule name-constraints

    Examples:
      | role     | transport |
      | Entity B | tls       |
      | Entity B | dtls      |
      | MAF      | tls       |
      | MAF      | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |

  @REQ-CAV-016
  Scenario Outline: They constrain names of the right form
    Given the implementation as <role> over <transport>
    When we look at what it presents
    Then each certificate that it presents keeps the rule name-constraints-form

    Examples:
      | role     | transport |
      | Entity B | tls       |
      | Entity B | dtls      |
      | MAF      | tls       |
      | MAF      | dtls      |
      | MEF      | tls       |
      | MEF      | dtls      |
      | Entity A | tls       |
      | Entity A | dtls      |
      | enrolee  | tls       |
      | enrolee  | dtls      |
