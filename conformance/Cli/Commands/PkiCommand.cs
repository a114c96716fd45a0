using System.CommandLine;
using System.Globalization;
using OneM2M.Conformance.Pki;
using OneM2M.Conformance.Pki.Making;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Commands;

/// <summary>`ts0003 pki`: writes the suite's own certificates, for a vendor to configure an implementation with.</summary>
internal sealed class PkiCommand(TextWriter output)
{
    private const int MostDays = 3650;

    private readonly Option<string> _out = new("--out") { Description = "Directory to write to: a new or empty one, or one that holds a test PKI already", HelpName = "DIR", DefaultValueFactory = _ => "pki" };
    private readonly Option<string?> _domain = new("--domain") { Description = "Domain name of the M2M service provider, below which everybody is named", HelpName = "FQDN", DefaultValueFactory = _ => "m2msp.example" };
    private readonly Option<string?> _cse = new("--cse-id") { Description = "Public domain name of the CSE-ID (in-cse.DOMAIN)", HelpName = "FQDN" };
    private readonly Option<string?> _ae = new("--ae-id") { Description = "URI of the Absolute AE-ID, with scheme (http://DOMAIN/in-cse/Csecurity)", HelpName = "URI" };
    private readonly Option<string?> _node = new("--node-id") { Description = "Domain name that serves as Node-ID (node-1.DOMAIN)", HelpName = "FQDN" };
    private readonly Option<string?> _fqdn = new("--fqdn") { Description = "FQDN of the M2M Enrolment Function (mef.DOMAIN)", HelpName = "FQDN" };
    private readonly Option<int> _days = new("--days") { Description = "How long everything is valid", HelpName = "DAYS", DefaultValueFactory = _ => 365 };

    private readonly Option<bool> _plain = new("--plain-device-ca") { Description = "No name constraints on hardware identifiers, for stacks that cannot process those on an otherName (OpenSSL, GnuTLS)" };

    /// <summary>The command.</summary>
    public static Command Create(TextWriter output)
    {
        var pki = new PkiCommand(output);
        var command = new Command("pki", """
            Write certificates, private keys and revocation lists: a root and a CA for each flavour of 8.1.2.1, for each flavour one that keeps
            every rule, and for each way to break a rule one that breaks that rule only. README.md and index.json say which file breaks which rule of which
            clause. Keys are new in every call, names and serial numbers are not; private keys are readable by their owner only. A directory
            with other files in it is not written to.

            Examples:
              ts0003 pki                                           to ./pki
              ts0003 pki --out lab/pki --domain sp.example         names below sp.example
              ts0003 pki --cse-id cse7.sp.example --domain sp.example
            """);
        foreach (var option in (Option[])[pki._out, pki._domain, pki._cse, pki._ae, pki._node, pki._fqdn, pki._days, pki._plain])
            command.Add(option);
        command.SetAction(pki.Execute);
        return command;
    }

    private int Execute(ParseResult parsed)
    {
        var (name, days) = (parsed.GetValue(_out)!, parsed.GetValue(_days));
        if (days is < 1 or > MostDays)
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--days {days}: 1 to {MostDays} are expected"));
        var names = Names(parsed);
        var directory = OutputDirectory.Probe(name);
        try
        {
            // Files of the same names, private keys among them, are replaced: only ever those of an earlier call.
            if (!PkiFolder.IsFree(directory))
                throw new UsageException($"--out {name}: there are files in it that are not those of a test PKI, which has a {PkiFolder.ReadmeName} that says so; name a new or an empty directory");
            var entries = PkiFolder.Write(directory, new TestPki(names, TimeProvider.System, TimeSpan.FromDays(days), constrainsDevices: !parsed.GetValue(_plain)));
            output.WriteLine($"{entries.Count(e => e.Deviation is null)} good and {entries.Count(e => e.Deviation is not null)} broken ones written to {directory}; {PkiFolder.ReadmeName} says which is which");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--out {name}: cannot be written ({e.Message}); name a directory that can");
        }

        return ExitCode.Passed;
    }

    private PkiNames Names(ParseResult parsed)
    {
        var names = new PkiNames(Checked(parsed, _domain, CertificateFlavour.Fqdn)!);
        return names with
        {
            CseId = Checked(parsed, _cse, CertificateFlavour.CseId) ?? names.CseId,
            AeId = Checked(parsed, _ae, CertificateFlavour.AeId) ?? names.AeId,
            NodeId = Checked(parsed, _node, CertificateFlavour.NodeId) ?? names.NodeId,
            Fqdn = Checked(parsed, _fqdn, CertificateFlavour.Fqdn) ?? names.Fqdn,
        };
    }

    /// <summary>The value of <paramref name="option"/>; a full stop at the end of a domain name, which certificates do not have, is taken away.</summary>
    private static string? Checked(ParseResult parsed, Option<string?> option, CertificateFlavour flavour) =>
        parsed.GetValue(option) is not { } value || PkiNames.CanBe(flavour, value)
            ? flavour == CertificateFlavour.AeId ? parsed.GetValue(option) : parsed.GetValue(option)?.TrimEnd('.')
            : throw new UsageException($"{option.Name} {value}: {(flavour == CertificateFlavour.AeId ? "a URI as http://sp.example/in-cse/C1 is expected" : "a domain name of two labels at least is expected")}");
}
