@handshake
Feature: 08-01-02-02 Issuers

  TS-0003 8.1.2.2, section 6.1 of RFC 5280: who may issue certificates, how long a path may become, and what a verifier has to understand.

  @REQ-CAV-008 @REQ-CAV-057
  Scenario Outline: An issuer that is no CA
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation                   | because                     |
      | Entity B | tls       | issuer-ca-false             | basicConstraints say so     |
      | Entity B | tls       | issuer-no-basic-constraints | nothing says that it is one |
      | Entity B | dtls      | issuer-ca-false             | basicConstraints say so     |
      | Entity B | dtls      | issuer-no-basic-constraints | nothing says that it is one |
      | MAF      | tls       | issuer-ca-false             | basicConstraints say so     |
      | MAF      | tls       | issuer-no-basic-constraints | nothing says that it is one |
      | MAF      | dtls      | issuer-ca-false             | basicConstraints say so     |
      | MAF      | dtls      | issuer-no-basic-constraints | nothing says that it is one |
      | MEF      | tls       | issuer-ca-false             | basicConstraints say so     |
      | MEF      | tls       | issuer-no-basic-constraints | nothing says that it is one |
      | MEF      | dtls      | issuer-ca-false             | basicConstraints say so     |
      | MEF      | dtls      | issuer-no-basic-constraints | nothing says that it is one |
      | Entity A | tls       | issuer-ca-false             | basicConstraints say so     |
      | Entity A | tls       | issuer-no-basic-constraints | nothing says that it is one |
      | Entity A | dtls      | issuer-ca-false             | basicConstraints say so     |
      | Entity A | dtls      | issuer-no-basic-constraints | nothing says that it is one |
      | enrolee  | tls       | issuer-ca-false             | basicConstraints say so     |
      | enrolee  | tls       | issuer-no-basic-constraints | nothing says that it is one |
      | enrolee  | dtls      | issuer-ca-false             | basicConstraints say so     |
      | enrolee  | dtls      | issuer-no-basic-constraints | nothing says that it is one |

  @REQ-CAV-009 @REQ-CAV-057
  Scenario Outline: A CA that may not sign certificates
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation           | because                       |
      | Entity B | tls       | issuer-no-cert-sign | key usage without keyCertSign |
      | Entity B | dtls      | issuer-no-cert-sign | key usage without keyCertSign |
      | MAF      | tls       | issuer-no-cert-sign | key usage without keyCertSign |
      | MAF      | dtls      | issuer-no-cert-sign | key usage without keyCertSign |
      | MEF      | tls       | issuer-no-cert-sign | key usage without keyCertSign |
      | MEF      | dtls      | issuer-no-cert-sign | key usage without keyCertSign |
      | Entity A | tls       | issuer-no-cert-sign | key usage without keyCertSign |
      | Entity A | dtls      | issuer-no-cert-sign | key usage without keyCertSign |
      | enrolee  | tls       | issuer-no-cert-sign | key usage without keyCertSign |
      | enrolee  | dtls      | issuer-no-cert-sign | key usage without keyCertSign |

  @REQ-CAV-010 @REQ-CAV-057
  Scenario Outline: More CAs than one of them allows
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation            | because                                 |
      | Entity B | tls       | path-length-exceeded | a CA below one with pathLenConstraint 0 |
      | Entity B | dtls      | path-length-exceeded | a CA below one with pathLenConstraint 0 |
      | MAF      | tls       | path-length-exceeded | a CA below one with pathLenConstraint 0 |
      | MAF      | dtls      | path-length-exceeded | a CA below one with pathLenConstraint 0 |
      | MEF      | tls       | path-length-exceeded | a CA below one with pathLenConstraint 0 |
      | MEF      | dtls      | path-length-exceeded | a CA below one with pathLenConstraint 0 |
      | Entity A | tls       | path-length-exceeded | a CA below one with pathLenConstraint 0 |
      | Entity A | dtls      | path-length-exceeded | a CA below one with pathLenConstraint 0 |
      | enrolee  | tls       | path-length-exceeded | a CA below one with pathLenConstraint 0 |
      | enrolee  | dtls      | path-length-exceeded | a CA below one with pathLenConstraint 0 |

  @REQ-CAV-013 @REQ-CAV-057
  Scenario Outline: A critical extension that nobody knows
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation                  | because                           |
      | Entity B | tls       | unknown-critical-extension | an object identifier for examples |
      | Entity B | dtls      | unknown-critical-extension | an object identifier for examples |
      | MAF      | tls       | unknown-critical-extension | an object identifier for examples |
      | MAF      | dtls      | unknown-critical-extension | an object identifier for examples |
      | MEF      | tls       | unknown-critical-extension | an object identifier for examples |
      | MEF      | dtls      | unknown-critical-extension | an object identifier for examples |
      | Entity A | tls       | unknown-critical-extension | an object identifier for examples |
      | Entity A | dtls      | unknown-critical-extension | an object identifier for examples |
      | enrolee  | tls       | unknown-critical-extension | an object identifier for examples |
      | enrolee  | dtls      | unknown-critical-extension | an object identifier for examples |
