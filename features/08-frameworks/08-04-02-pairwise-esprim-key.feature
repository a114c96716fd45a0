Feature: 08-04-02 pairwiseESPrimKey of Kc

  TS-0003 8.4.2, MAF ESPrim framework: pairwiseESPrimKey comes of Kc and a reserved string. Neither the string nor the function is given
  (SD-063): the string is an input, and the target file pins the function.

  @REQ-KEY-065
  Scenario Outline: pairwiseESPrimKey is a function of Kc and the reserved string
    When the implementation derives pairwiseESPrimKey, vector <vector>
    Then it gives the values of the vector

    Examples:
      | vector                | because                                      |
      | pairwise-esprim-key-1 | a reserved string of ASCII letters           |
      | pairwise-esprim-key-2 | a reserved string of octets that are no text |
      | pairwise-esprim-key-3 | a reserved string longer than a block        |

  @REQ-KEY-065
  Scenario Outline: pairwiseESPrimKey is no other function of the two
    When the implementation derives pairwiseESPrimKey, vector <vector>
    Then it gives another value than this mistake would

    Examples:
      | vector                | mistake                                        |
      | pairwise-esprim-key-4 | the reserved string as the key of the HMAC     |
      | pairwise-esprim-key-5 | the reserved string with a NUL after it        |
      | pairwise-esprim-key-6 | the bare SHA-256 of Kc and the reserved string |
      | pairwise-esprim-key-7 | HMAC-SHA-1                                     |
      | pairwise-esprim-key-8 | Kc itself                                      |

  @REQ-KEY-065
  Scenario Outline: pairwiseESPrimKey is not derived of what is no Kc
    When the implementation derives pairwiseESPrimKey, vector <vector>
    Then it refuses to, unless it takes the other reading of SD-079

    Examples:
      | vector                 | because                                  |
      | pairwise-esprim-key-9  | a Kc of 31 octets                        |
      | pairwise-esprim-key-10 | a Kc of 48 octets: all that was exported |
