@handshake
Feature: 08-01-02-02 Path validation

  TS-0003 8.1.2.2, section 6.1 of RFC 5280: a path that is valid is taken, and one that is not is refused, by servers of their clients and
  by clients of their servers. Each certificate that is to be refused differs in one thing from one that is taken.

  @REQ-CAV-003 @REQ-CAV-056
  Scenario Outline: A valid path below a configured trust anchor is taken
    Given the implementation as <role> over <transport>
    When we show a good certificate
    Then we are let in

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

  @REQ-CAV-004 @REQ-CAV-057
  Scenario Outline: A signature that does not verify
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation              | because                                     |
      | Entity B | tls       | signature-spoiled      | one bit of it is turned over                |
      | Entity B | tls       | signature-by-other-key | by another key than that of the CA it names |
      | Entity B | dtls      | signature-spoiled      | one bit of it is turned over                |
      | Entity B | dtls      | signature-by-other-key | by another key than that of the CA it names |
      | MAF      | tls       | signature-spoiled      | one bit of it is turned over                |
      | MAF      | tls       | signature-by-other-key | by another key than that of the CA it names |
      | MAF      | dtls      | signature-spoiled      | one bit of it is turned over                |
      | MAF      | dtls      | signature-by-other-key | by another key than that of the CA it names |
      | MEF      | tls       | signature-spoiled      | one bit of it is turned over                |
      | MEF      | tls       | signature-by-other-key | by another key than that of the CA it names |
      | MEF      | dtls      | signature-spoiled      | one bit of it is turned over                |
      | MEF      | dtls      | signature-by-other-key | by another key than that of the CA it names |
      | Entity A | tls       | signature-spoiled      | one bit of it is turned over                |
      | Entity A | tls       | signature-by-other-key | by another key than that of the CA it names |
      | Entity A | dtls      | signature-spoiled      | one bit of it is turned over                |
      | Entity A | dtls      | signature-by-other-key | by another key than that of the CA it names |
      | enrolee  | tls       | signature-spoiled      | one bit of it is turned over                |
      | enrolee  | tls       | signature-by-other-key | by another key than that of the CA it names |
      | enrolee  | dtls      | signature-spoiled      | one bit of it is turned over                |
      | enrolee  | dtls      | signature-by-other-key | by another key than that of the CA it names |

  @REQ-CAV-005 @REQ-CAV-057
  Scenario Outline: A certificate out of its time
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation     | because                 |
      | Entity B | tls       | expired       | it ended an hour ago    |
      | Entity B | tls       | not-yet-valid | it begins in the future |
      | Entity B | dtls      | expired       | it ended an hour ago    |
      | Entity B | dtls      | not-yet-valid | it begins in the future |
      | MAF      | tls       | expired       | it ended an hour ago    |
      | MAF      | tls       | not-yet-valid | it begins in the future |
      | MAF      | dtls      | expired       | it ended an hour ago    |
      | MAF      | dtls      | not-yet-valid | it begins in the future |
      | MEF      | tls       | expired       | it ended an hour ago    |
      | MEF      | tls       | not-yet-valid | it begins in the future |
      | MEF      | dtls      | expired       | it ended an hour ago    |
      | MEF      | dtls      | not-yet-valid | it begins in the future |
      | Entity A | tls       | expired       | it ended an hour ago    |
      | Entity A | tls       | not-yet-valid | it begins in the future |
      | Entity A | dtls      | expired       | it ended an hour ago    |
      | Entity A | dtls      | not-yet-valid | it begins in the future |
      | enrolee  | tls       | expired       | it ended an hour ago    |
      | enrolee  | tls       | not-yet-valid | it begins in the future |
      | enrolee  | dtls      | expired       | it ended an hour ago    |
      | enrolee  | dtls      | not-yet-valid | it begins in the future |

  @REQ-CAV-006 @REQ-CAV-057
  Scenario Outline: A CA out of its time
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation      | because                                           |
      | Entity B | tls       | issuer-expired | the CA ended an hour ago, the certificate has not |
      | Entity B | dtls      | issuer-expired | the CA ended an hour ago, the certificate has not |
      | MAF      | tls       | issuer-expired | the CA ended an hour ago, the certificate has not |
      | MAF      | dtls      | issuer-expired | the CA ended an hour ago, the certificate has not |
      | MEF      | tls       | issuer-expired | the CA ended an hour ago, the certificate has not |
      | MEF      | dtls      | issuer-expired | the CA ended an hour ago, the certificate has not |
      | Entity A | tls       | issuer-expired | the CA ended an hour ago, the certificate has not |
      | Entity A | dtls      | issuer-expired | the CA ended an hour ago, the certificate has not |
      | enrolee  | tls       | issuer-expired | the CA ended an hour ago, the certificate has not |
      | enrolee  | dtls      | issuer-expired | the CA ended an hour ago, the certificate has not |

  @REQ-CAV-007 @REQ-CAV-057
  Scenario Outline: No path to a trust anchor
    Given the implementation as <role> over <transport>
    When we show a certificate with the deviation <deviation>
    Then we are refused

    Examples:
      | role     | transport | deviation        | because                                     |
      | Entity B | tls       | untrusted-issuer | the root has the right name and another key |
      | Entity B | tls       | self-signed      | signed with its own key                     |
      | Entity B | dtls      | untrusted-issuer | the root has the right name and another key |
      | Entity B | dtls      | self-signed      | signed with its own key                     |
      | MAF      | tls       | untrusted-issuer | the root has the right name and another key |
      | MAF      | tls       | self-signed      | signed with its own key                     |
      | MAF      | dtls      | untrusted-issuer | the root has the right name and another key |
      | MAF      | dtls      | self-signed      | signed with its own key                     |
      | MEF      | tls       | untrusted-issuer | the root has the right name and another key |
      | MEF      | tls       | self-signed      | signed with its own key                     |
      | MEF      | dtls      | untrusted-issuer | the root has the right name and another key |
      | MEF      | dtls      | self-signed      | signed with its own key                     |
      | Entity A | tls       | untrusted-issuer | the root has the right name and another key |
      | Entity A | tls       | self-signed      | signed with its own key                     |
      | Entity A | dtls      | untrusted-issuer | the root has the right name and another key |
      | Entity A | dtls      | self-signed      | signed with its own key                     |
      | enrolee  | tls       | untrusted-issuer | the root has the right name and another key |
      | enrolee  | tls       | self-signed      | signed with its own key                     |
      | enrolee  | dtls      | untrusted-issuer | the root has the right name and another key |
      | enrolee  | dtls      | self-signed      | signed with its own key                     |
