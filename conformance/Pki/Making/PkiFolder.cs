using OneM2M.Conformance.Pki.Linting;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>The test PKI as files: PEM, private keys readable by their owner only, and an index of what breaks which rule.</summary>
public static class PkiFolder
{
    /// <summary>Name of the index for people.</summary>
    public const string ReadmeName = "README.md";

    /// <summary>Name of the index for programs.</summary>
    public const string IndexName = "index.json";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>
    /// Whether <paramref name="directory"/> can be written to without taking the place of somebody's files: it does not exist, is empty, or
    /// holds a test PKI already. Throws what the file system throws.
    /// </summary>
    public static bool IsFree(string directory)
    {
        if (!Directory.Exists(directory) || !Directory.EnumerateFileSystemEntries(directory).Any())
            return true;
        var readme = Path.Combine(directory, ReadmeName);
        return File.Exists(readme) && File.ReadLines(readme).FirstOrDefault() == PkiIndex.Title;
    }

    /// <summary>
    /// Writes everything to <paramref name="directory"/>, which is made where it does not exist, in place of files of the same names; see
    /// <see cref="IsFree"/>. Returns what a peer can be shown. Throws what the file system throws.
    /// </summary>
    public static IReadOnlyList<PkiEntry> Write(string directory, TestPki pki)
    {
        var entries = new List<PkiEntry>();
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(directory);
        else
            Directory.CreateDirectory(directory, OwnerOnly | UnixFileMode.UserExecute);

        // First, so that what a call that came to no end left behind is known as ours.
        Put(Path.Combine(directory, ReadmeName), $"{PkiIndex.Title}\n\nNot complete: the call of `ts0003 pki` that writes it has not come to its end.\n");
        WriteAuthority(directory, "root", pki, pki.Root);
        foreach (var flavour in FlavourNames.Chained)
            WriteAuthority(directory, "ca/" + FlavourNames.Of(flavour), pki, pki.For(flavour));
        foreach (var flavour in Enum.GetValues<CertificateFlavour>())
        {
            var good = pki.Good(flavour);
            entries.Add(WriteIssued(directory, $"good/{FlavourNames.Of(flavour)}.pem", pki, flavour, good, null));
            if (good.Kind == IssuedKind.Chain)
                WriteStaples(directory, FlavourNames.Of(flavour), pki, pki.For(flavour), good);
            if (flavour is CertificateFlavour.CseId or CertificateFlavour.AeId or CertificateFlavour.NodeId)
                entries.Add(WriteIssued(directory, $"good/{FlavourNames.Of(flavour)}.csr.pem", pki, flavour, pki.GoodRequest(flavour), null));
            foreach (var deviation in Deviations.For(pki.Names, flavour))
            {
                var file = $"broken/{FlavourNames.Of(flavour)}/{deviation.Name}{(deviation.Kind == IssuedKind.Request ? ".csr" : "")}.pem";
                entries.Add(WriteIssued(directory, file, pki, flavour, deviation.MakeFor(pki, flavour), deviation));
            }
        }

        Put(Path.Combine(directory, IndexName), PkiIndex.Json(entries));
        Put(Path.Combine(directory, ReadmeName), PkiIndex.Readme(pki, entries));
        return entries;
    }

    private static PkiEntry WriteIssued(string directory, string file, TestPki pki, CertificateFlavour flavour, Issued issued, Deviation? deviation)
    {
        Put(Path.Combine(directory, file), issued.ToPem());
        Put(Path.Combine(directory, Path.ChangeExtension(file, ".key")), issued.Key.ToPem() + "\n", isSecret: true);

        // Where the CAs are a deviation's own: who checks revocation needs their lists too.
        var lists = issued.RevocationLists.Where(l => !pki.RevocationLists().Contains(l)).ToList();
        if (lists.Count > 0)
            Put(Path.Combine(directory, Path.ChangeExtension(file, ".crl.pem")), string.Concat(lists.Select(l => Issued.Pem("X509 CRL", l))));
        return new PkiEntry(file, flavour, pki.Names.Of(flavour) ?? PublicKeyIdentifier.Of(issued.Key.SubjectPublicKeyInfo), deviation);
    }

    private static void WriteAuthority(string directory, string name, TestPki pki, Authority authority)
    {
        Put(Path.Combine(directory, name + ".pem"), Issued.Pem("CERTIFICATE", authority.Certificate));
        Put(Path.Combine(directory, name + ".key"), authority.Key.ToPem() + "\n", isSecret: true);
        Put(Path.Combine(directory, name + ".crl.pem"), Issued.Pem("X509 CRL", authority.RevocationLists[0]));
        Put(Path.Combine(directory, name + ".stale.crl.pem"), Issued.Pem("X509 CRL", pki.StaleRevocationList(authority)));
    }

    private static void WriteStaples(string directory, string flavour, TestPki pki, Authority authority, Issued good)
    {
        Put(Path.Combine(directory, $"good/{flavour}.ocsp-good.der"), pki.Status(authority, good, isRevoked: false));
        Put(Path.Combine(directory, $"good/{flavour}.ocsp-revoked.der"), pki.Status(authority, good, isRevoked: true));
        Put(Path.Combine(directory, $"good/{flavour}.ocsp-stale.der"), pki.StaleStatus(authority, good));
    }

    private static void Put(string path, string text, bool isSecret = false) => Put(path, System.Text.Encoding.ASCII.GetBytes(text), isSecret);

    /// <summary>Through a new file with the mode that it is to have, so that a reader never sees half of one, nor an old mode stays.</summary>
    private static void Put(string path, byte[] octets, bool isSecret = false)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (isSecret && !OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        var half = $"{path}.{Environment.ProcessId}.new";
        File.Delete(half);
        using (var stream = new FileStream(half, options))
            stream.Write(octets);
        File.Move(half, path, overwrite: true);
    }
}
