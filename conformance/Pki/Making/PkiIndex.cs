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
            hasToBeRefused = e.Deviation?.HasToBeRefused(e.Flavour),
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
            | `root.crl.pem`, `ca/FLAVOUR.crl.pem` | revocation lists, current until {pki.NotAfter:yyyy-MM-dd}; `.stale.crl.pem` is one whose nextUpdate is past |
            | `good/FLAVOUR.pem`, `.key` | a certificate with its chain, the entity's first, and its private key; who authenticates entities by that flavour has to accept it |
            | `good/FLAVOUR.ocsp-good.der`, `.ocsp-revoked.der` | OCSP answers about it, for stapling, current until {pki.NotAfter:yyyy-MM-dd}; `.ocsp-stale.der` is one whose nextUpdate is past |
            | `good/FLAVOUR.csr.pem` | a certificate signing request of 10.1.4 |
            | `broken/FLAVOUR/NAME.pem`, `.key` | the same with one thing wrong; `.crl.pem` beside it where its CAs are its own |
            | `{PkiFolder.IndexName}` | this list for programs |

            ## Good

            | file | identity |
            |---|---|

            """);
        foreach (var entry in entries.Where(e => e.Deviation is null))
            text.Append($"| `{entry.File}` | `{entry.Identity}` |\n");
        text.Append("\nMany stacks, OpenSSL and GnuTLS among them, cannot process name constraints on an otherName and refuse every device certificate below them,\nas RFC 5280 4.2.1.10 tells them to. ");
        text.Append(pki.Constrains(CertificateFlavour.Device)
            ? "`ts0003 pki --plain-device-ca` leaves these constraints out, which 10.1.1.4.2 lets it.\n"
            : "These constraints have been left out (`--plain-device-ca`), which 10.1.1.4.2\nlets a CA do and 8.1.2.2 does not: `ts0003 certificate` warns of name-constraints-form below each CA for devices.\n");
        text.Append("""

            ## Broken

            Each breaks the rule in its line. More than one stands there where one cannot be broken without the other. The last column says what a
            verifier has to refuse: 8.1.2.2 has it validate the path and 8.1.2.5 compare the name, and an Infrastructure Domain entity look whether
            the certificate of an M2M Enrolment Function is revoked. Everything else, 10.1.1 above all, binds who makes certificates; a verifier that
            lets such a key, hash or extension in breaks nothing by it.

            | file, for each flavour | what is wrong | clause | rule | has to be refused |
            |---|---|---|---|---|

            """);
        var made = entries.ToLookup(e => e.Deviation, e => e.Flavour);
        foreach (var deviation in Deviations.All.Where(made.Contains))
        {
            var flavours = made[deviation].ToList();
            var refused = flavours.Where(deviation.HasToBeRefused).ToList();
            var last = refused.Count == 0 ? "no" : refused.Count == flavours.Count ? "yes" : Listed(refused) + " only";
            text.Append($"| `broken/{Folders(flavours)}/{deviation.Name}{(deviation.Kind == IssuedKind.Request ? ".csr" : "")}.pem` | {deviation.Breaks} | {deviation.Clause} | {string.Join(", ", deviation.Rules.Select(r => r.Id))} | {last} |\n");
        }

        return text.ToString();
    }

    private static string Folders(List<CertificateFlavour> flavours) =>
        flavours.Count == FlavourNames.Chained.Count ? "FLAVOUR" : flavours.Count == 1 ? FlavourNames.Of(flavours[0]) : "{" + string.Join(',', flavours.Select(FlavourNames.Of)) + "}";

    private static string Listed(IEnumerable<CertificateFlavour> flavours) => string.Join(", ", flavours.Select(FlavourNames.Of));
}
