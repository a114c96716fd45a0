@handshake
Feature: 08-01-02-02 Outside the profile

  TS-0003 10.1.1 binds certificates and not verifiers (SD-099): a certificate that breaks the profile on a valid path may be taken. Which
  ones are taken is noted, and whoever comes next is served.

  @REQ-CAV-014
  Scenario Outline: Keys and signatures outside the profile
    Given the implementation as <role> over tls
    When we show a certificate with the deviation <deviation>
    Then it is noted whether we are let in
    And an honest peer is still let in by certificates

    Examples:
      | role     | deviation                     | because                           |
      | Entity A | key-p384                      | a key on secp384r1                |
      | Entity A | key-explicit-parameters       | the curve is written out          |
      | Entity A | key-compressed                | a compressed point                |
      | Entity A | key-hybrid                    | a hybrid point                    |
      | Entity A | signature-sha1                | signed over SHA-1                 |
      | Entity A | signature-sha384              | signed over SHA-384               |
      | Entity A | signature-sha512              | signed over SHA-512               |
      | Entity A | issuer-signature-sha384       | the CA is signed over SHA-384     |
      | Entity A | signature-rsa                 | signed with RSA                   |
      | Entity A | signature-p384                | signed by a CA on secp384r1       |
      | Entity A | signature-algorithms-disagree | two algorithms in one certificate |
      | Entity B | key-p384                      | a key on secp384r1                |
      | Entity B | key-explicit-parameters       | the curve is written out          |
      | Entity B | key-compressed                | a compressed point                |
      | Entity B | key-hybrid                    | a hybrid point                    |
      | Entity B | signature-sha1                | signed over SHA-1                 |
      | Entity B | signature-sha384              | signed over SHA-384               |
      | Entity B | signature-sha512              | signed over SHA-512               |
      | Entity B | issuer-signature-sha384       | the CA is signed over SHA-384     |
      | Entity B | signature-rsa                 | signed with RSA                   |
      | Entity B | signature-p384                | signed by a CA on secp384r1       |
      | Entity B | signature-algorithms-disagree | two algorithms in one certificate |

  @REQ-CAV-014
  Scenario Outline: Keys that sign in another way
    Given the implementation as <role> over tls
    When we show a certificate with the deviation <deviation>
    Then it is noted whether we are let in
    And an honest peer is still let in by certificates

    Examples:
      | role     | deviation   | because        |
      | Entity B | key-rsa     | an RSA key     |
      | Entity B | key-ed25519 | an Ed25519 key |

  @REQ-CAV-014
  Scenario Outline: Not quite the structure of RFC 5280
    Given the implementation as <role> over tls
    When we show a certificate with the deviation <deviation>
    Then it is noted whether we are let in
    And an honest peer is still let in by certificates

    Examples:
      | role     | deviation                 | because                      |
      | Entity A | trailing-octets           | octets after the certificate |
      | Entity A | extension-trailing-octets | octets after an extension    |
      | Entity A | length-not-shortest       | a length in two octets       |
      | Entity A | boolean-not-der           | TRUE as 01                   |
      | Entity A | default-written-out       | FALSE written out            |
      | Entity A | version-1                 | extensions in version 1      |
      | Entity A | serial-negative           | a negative serial number     |
      | Entity A | serial-zero               | serial number 0              |
      | Entity A | serial-21-octets          | a long serial number         |
      | Entity A | duplicated-extension      | key usage twice              |
      | Entity B | trailing-octets           | octets after the certificate |
      | Entity B | extension-trailing-octets | octets after an extension    |
      | Entity B | length-not-shortest       | a length in two octets       |
      | Entity B | boolean-not-der           | TRUE as 01                   |
      | Entity B | default-written-out       | FALSE written out            |
      | Entity B | version-1                 | extensions in version 1      |
      | Entity B | serial-negative           | a negative serial number     |
      | Entity B | serial-zero               | serial number 0              |
      | Entity B | serial-21-octets          | a long serial number         |
      | Entity B | duplicated-extension      | key usage twice              |
