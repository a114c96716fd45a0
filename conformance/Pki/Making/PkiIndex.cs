using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>What stands in the folder of a test PKI, for people and for programs.</summary>
internal static class PkiIndex
{
    /// <summary>First line of the README, by which an older one is known.</summary>
    public const string Title = "# Test PKI for oneM2M TS-0003";

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object for each entry.</summary>
    public static string Json(IReadOnlyList<PkiEntry> entries) => JsonSerializer.Serialize(
        entries.Select(e => new
        {
            file = e.File,
            key = Path.ChangeExtension(e.File, ".key"),
            flavour = FlavourNames.Of(e.Flavour),
            identity = e.Identity,
            deviation = e.Deviation?.Name,
            breaks = e.Deviation?.Breaks,
            rules = e.Deviation?.Rules.Select(r => r.Id),
            clause = e.Deviation?.Rules[0].ClauseFor(e.Flavour),
            severity = e.Deviation?.Rules[0].SeverityFor(e.Flavour).ToString().ToLowerInvariant(),
        }),
        Format) + "\n";

    /// <summary>The README.</summary>
    public static string Readme(TestPki pki, IReadOnlyList<PkiEntry> entries)
    {
        var text = new StringBuilder();
        text.Append($"""
            {Title}

            Made by `ts0003 pki` on {pki.Now:yyyy-MM-dd}, valid until {pki.NotAfter:yyyy-MM-dd}. All keys are test keys: trust `root.pem` in a laboratory only, and never
            beside anchors that protect something.

            | file | what it is |
            |---|---|
            | `root.pem` | the trust anchor; configure the IUT to trust it, and nothing else |
            | `ca/FLAVOUR.pem`, `.key` | the CA that issues certificates of that flavour, held to its names by name constraints |
            | `root.crl.pem`, `ca/FLAVOUR.crl.pem` | revocation lists; `.stale.crl.pem` is one whose nextUpdate is past |
            | `good/FLAVOUR.pem`, `.key` | a certificate with its chain, the entity's first, and its private key; an IUT has to accept it |
            | `good/FLAVOUR.ocsp-good.der`, `.ocsp-revoked.der` | OCSP answers about it, for stapling |
            | `good/FLAVOUR.csr.pem` | a certificate signing request of 10.1.4 |
            | `broken/FLAVOUR/NAME.pem`, `.key` | the same with one thing wrong; `.crl.pem` beside it where its CAs are its own |
            | `{PkiFolder.IndexName}` | this list for programs |

            ## Good

            | file | identity |
            |---|---|

            """);
        foreach (var entry in entries.Where(e => e.Deviation is null))
            text.Append($"| `{entry.File}` | `{entry.Identity}` |\n");
        text.Append("""

            Many stacks, OpenSSL and GnuTLS among them, cannot process name constraints on an otherName and refuse every device certificate below them,
            as RFC 5280 4.2.1.10 tells them to. `ts0003 pki --plain-device-ca` leaves these constraints out, which 10.1.1.4.2 lets it.

            ## Broken

            Each breaks the rule in its line. More than one stands there where one cannot be broken without the other. 10.1.1 binds who presents a
            certificate; a verifier that lets a key or hash outside the profile in breaks nothing by it. What 8.1.2 demands, it has to refuse.

            | file, for each flavour | what is wrong | clause | rule |
            |---|---|---|---|

            """);
        foreach (var deviation in Deviations.All)
        {
            var flavours = deviation.Flavours.Count == FlavourNames.Chained.Count ? "FLAVOUR"
                : deviation.Flavours.Count == 1 ? FlavourNames.Of(deviation.Flavours[0])
                : "{" + string.Join(',', deviation.Flavours.Select(FlavourNames.Of)) + "}";
            text.Append($"| `broken/{flavours}/{deviation.Name}{(deviation.Kind == IssuedKind.Request ? ".csr" : "")}.pem` | {deviation.Breaks} | {deviation.Clause} | {string.Join(", ", deviation.Rules.Select(r => r.Id))} |\n");
        }

        return text.ToString();
    }
}
