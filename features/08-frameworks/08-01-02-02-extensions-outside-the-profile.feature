@handshake
Feature: 08-01-02-02 Extensions outside the profile

  TS-0003 10.1.1 binds certificates and not verifiers (SD-099), and section 6.1 of RFC 5280 looks at few extensions of the last
  certificate. Which certificates are taken is noted, and whoever comes next is served.

  @REQ-CAV-014
  Scenario Outline: Extensions outside the profile
    Given the implementation as <role> over tls
    When we show a certificate with the deviation <deviation>
    Then it is noted whether we are let in
    And an honest peer is still let in by certificates

    Examples:
      | role     | deviation                             | because                                     |
      | Entity A | no-key-usage                          | no key usage                                |
      | Entity A | no-digital-signature                  | key usage for keyAgreement only             |
      | Entity A | key-usage-not-critical                | key usage not critical                      |
      | Entity A | leaf-may-sign-certificates            | keyCertSign in an entity's certificate      |
      | Entity A | leaf-is-ca                            | cA TRUE in an entity's certificate          |
      | Entity A | leaf-with-name-constraints            | name constraints in an entity's certificate |
      | Entity A | wrong-extended-key-usage              | for signing code only                       |
      | Entity A | no-authority-key-identifier           | no authorityKeyIdentifier                   |
      | Entity A | no-subject-key-identifier             | no subjectKeyIdentifier                     |
      | Entity A | issuer-no-digital-signature           | a CA without digitalSignature               |
      | Entity A | issuer-no-key-usage                   | a CA without key usage                      |
      | Entity A | issuer-no-subject-key-identifier      | a CA without subjectKeyIdentifier           |
      | Entity A | issuer-basic-constraints-not-critical | basicConstraints not critical               |
      | Entity A | name-not-critical                     | an empty subject beside it                  |
      | Entity A | wildcard-beside                       | a wildcard beside the right name            |
      | Entity B | no-key-usage                          | no key usage                                |
      | Entity B | no-digital-signature                  | key usage for keyAgreement only             |
      | Entity B | key-usage-not-critical                | key usage not critical                      |
      | Entity B | leaf-may-sign-certificates            | keyCertSign in an entity's certificate      |
      | Entity B | leaf-is-ca                            | cA TRUE in an entity's certificate          |
      | Entity B | leaf-with-name-constraints            | name constraints in an entity's certificate |
      | Entity B | wrong-extended-key-usage              | for signing code only                       |
      | Entity B | no-authority-key-identifier           | no authorityKeyIdentifier                   |
      | Entity B | no-subject-key-identifier             | no subjectKeyIdentifier                     |
      | Entity B | issuer-no-digital-signature           | a CA without digitalSignature               |
      | Entity B | issuer-no-key-usage                   | a CA without key usage                      |
      | Entity B | issuer-no-subject-key-identifier      | a CA without subjectKeyIdentifier           |
      | Entity B | issuer-basic-constraints-not-critical | basicConstraints not critical               |
      | Entity B | name-not-critical                     | an empty subject beside it                  |
      | Entity B | wildcard-beside                       | a wildcard beside the right name            |

  @REQ-CAV-014
  Scenario Outline: Chains outside the profile
    Given the implementation as <role> over tls
    When we show a certificate with the deviation <deviation>
    Then it is noted whether we are let in
    And an honest peer is still let in by certificates

    Examples:
      | role     | deviation                      | because                            |
      | Entity A | no-name-constraints            | a CA without name constraints      |
      | Entity A | name-constraints-not-critical  | name constraints not critical      |
      | Entity A | name-constraints-of-other-form | constraints on mail addresses only |
      | Entity A | chain-long                     | three intermediate CAs             |
      | Entity A | chain-out-of-order             | the upper CA before the lower one  |
      | Entity B | no-name-constraints            | a CA without name constraints      |
      | Entity B | name-constraints-not-critical  | name constraints not critical      |
      | Entity B | name-constraints-of-other-form | constraints on mail addresses only |
      | Entity B | chain-long                     | three intermediate CAs             |
      | Entity B | chain-out-of-order             | the upper CA before the lower one  |
