using System.CommandLine;
using OneM2M.Conformance.Cli.Output;
using OneM2M.Conformance.Pki;
using OneM2M.Conformance.Pki.Linting;
using OneM2M.Conformance.Pki.Reading;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Commands;

/// <summary>`ts0003 certificate`: holds files to the certificate profiles of 10.1.1, 10.1.4 and 8.1.2.</summary>
internal sealed class CertificateCommand(TextWriter output)
{
    // A bundle of all roots of a platform has a few hundred thousand, a revocation list of a large CA some millions.
    private const int MostOctetsBeside = 1 << 26;

    private readonly Argument<string[]> _files = new("FILE") { Description = "Certificate, chain, raw public key or request, in PEM or DER; each is judged by itself", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _flavour = new("--flavour") { Description = "cse-id, ae-id, node-id, fqdn, device or raw-public-key", HelpName = "FLAVOUR", Required = true };
    private readonly Option<string?> _identity = new("--identity") { Description = "The name that it has to have (8.1.2.5), of a raw public key its ni: URI", HelpName = "TEXT" };
    private readonly Option<string[]> _chain = new("--chain") { Description = "Certificates of CAs, for files without a chain", HelpName = "FILE" };
    private readonly Option<string[]> _anchors = new("--anchors") { Description = "Trust anchors at which the chain has to end", HelpName = "FILE" };
    private readonly Option<string[]> _lists = new("--crl") { Description = "Revocation lists", HelpName = "FILE" };
    private readonly Option<string?> _entity = new("--entity") { Description = "Whom it is for: " + string.Join(", ", EntityFlavours.Entities), HelpName = "ENTITY" };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON document instead of text" };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var certificate = new CertificateCommand(output);
        certificate._entity.AcceptOnlyFromAmong([.. EntityFlavours.Entities]);
        certificate._flavour.AcceptOnlyFromAmong([.. FlavourNames.All]);
        var command = new Command("certificate", """
            Judge certificates without an implementation: every rule of 10.1.1.1 to 10.1.1.8, 10.1.3, 10.1.4 and 8.1.2 that the files break,
            with its clause, what was found and what is expected. A "shall" gives an error, a "should" a warning; what the standard does not
            mention and yet surprises is an observation. What could not be judged is said. Exit code 0: no error; 1: an error; 2: usage.

            Examples:
              ts0003 certificate cse.pem --flavour cse-id --identity in-cse.m2msp.example
              ts0003 certificate mef.der --flavour fqdn --chain ca.pem --anchors root.pem --crl ca.crl.pem
              ts0003 certificate raw.pub --flavour raw-public-key --identity 'ni:///sha-256-120;f4OxZX_x_FO5LcGBSKHW'
            """);
        command.Add(certificate._files);
        foreach (var option in (Option[])[certificate._flavour, certificate._identity, certificate._entity, certificate._chain, certificate._anchors, certificate._lists, certificate._json])
            command.Add(option);
        command.SetAction(certificate.Execute);
        return command;
    }

    private int Execute(ParseResult parsed)
    {
        var unread = new List<string>();
        var options = new LintOptions(FlavourNames.Parse(parsed.GetValue(_flavour)!)!.Value, TimeProvider.System.GetUtcNow())
        {
            Identity = parsed.GetValue(_identity),
            Entity = parsed.GetValue(_entity),
            Chain = Objects(parsed, _chain, FoundKind.Certificate, unread),
            Anchors = Objects(parsed, _anchors, FoundKind.Certificate, unread),
            RevocationLists = Objects(parsed, _lists, FoundKind.RevocationList, unread),
            Unread = unread,
        };
        var results = parsed.GetValue(_files)!.Select(file => (file, Linter.Lint(Octets(file, Linter.MostOctets), options))).ToList();
        output.WriteLine(parsed.GetValue(_json) ? CertificateText.Json(results, options) : CertificateText.Of(results, options));
        return results.Exists(r => r.Item2.HasErrors) ? ExitCode.Failed : ExitCode.Passed;
    }

    /// <summary>All objects of <paramref name="kind"/> in the files of <paramref name="option"/>; what is something else goes to <paramref name="unread"/>.</summary>
    private static List<byte[]> Objects(ParseResult parsed, Option<string[]> option, FoundKind kind, List<string> unread)
    {
        var what = kind == FoundKind.Certificate ? "certificate" : "revocation list";
        var found = new List<byte[]>();
        foreach (var file in parsed.GetValue(option) ?? [])
        {
            var octets = Octets(file, MostOctetsBeside);
            if (octets.Length > MostOctetsBeside)
                throw new UsageException($"{option.Name} {file}: more than {MostOctetsBeside} octets; give the {what}s that are needed only");
            var objects = ObjectFile.Read(octets);
            if (objects.All(o => o.Kind != kind))
                throw new UsageException($"{option.Name} {file}: no {what} in it");
            found.AddRange(objects.Where(o => o.Kind == kind).Select(o => o.Octets));
            unread.AddRange(objects.Index().Where(o => o.Item.Kind != kind).Select(o => $"{option.Name} {file}: object {o.Index + 1} is no {what} that can be read"));
        }

        return found;
    }

    /// <summary>The octets of a file, and one more than <paramref name="most"/> where there are more.</summary>
    private static byte[] Octets(string path, int most)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var octets = new MemoryStream();
            var piece = new byte[Math.Min(most, 1 << 16) + 1];
            for (int read; octets.Length <= most && (read = file.Read(piece, 0, (int)Math.Min(piece.Length, most + 1 - octets.Length))) > 0;)
                octets.Write(piece, 0, read);
            return octets.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{path}: cannot be read ({e.Message})");
        }
    }
}
