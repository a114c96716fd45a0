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
        var options = new LintOptions(FlavourNames.Parse(parsed.GetValue(_flavour)!)!.Value, TimeProvider.System.GetUtcNow())
        {
            Identity = parsed.GetValue(_identity),
            Entity = parsed.GetValue(_entity),
            Chain = Objects(parsed, _chain, FoundKind.Certificate),
            Anchors = Objects(parsed, _anchors, FoundKind.Certificate),
            RevocationLists = Objects(parsed, _lists, FoundKind.RevocationList),
        };
        var results = parsed.GetValue(_files)!.Select(file => (file, Linter.Lint(Octets(file), options))).ToList();
        output.WriteLine(parsed.GetValue(_json) ? CertificateText.Json(results, options) : CertificateText.Of(results, options));
        return results.Exists(r => r.Item2.HasErrors) ? ExitCode.Failed : ExitCode.Passed;
    }

    private static List<byte[]> Objects(ParseResult parsed, Option<string[]> option, FoundKind kind)
    {
        var found = new List<byte[]>();
        foreach (var file in parsed.GetValue(option) ?? [])
        {
            var objects = ObjectFile.Read(Octets(file)).Where(o => o.Kind == kind).Select(o => o.Octets).ToList();
            if (objects.Count == 0)
                throw new UsageException($"{option.Name} {file}: no {(kind == FoundKind.Certificate ? "certificate" : "revocation list")} in it");
            found.AddRange(objects);
        }

        return found;
    }

    /// <summary>The octets of a file, and one more than the linter takes where there are more.</summary>
    private static byte[] Octets(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var octets = new byte[Linter.MostOctets + 1];
            return octets[..file.ReadAtLeast(octets, octets.Length, throwOnEndOfStream: false)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"{path}: cannot be read ({e.Message})");
        }
    }
}
