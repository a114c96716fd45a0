using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Linting;

/// <summary>Certificate signing requests: 10.1.4.</summary>
internal static class RequestRules
{
    private const string Where = "request";

    /// <summary>Judges <paramref name="request"/>.</summary>
    public static void Judge(ReadRequest request, LintOptions options, Findings findings)
    {
        if (request.Trailing > 0)
            findings.Add(ProfileRules.TrailingOctets, Where, $"{request.Trailing} octets after the request", "nothing");
        if (request.Key is { } key)
            KeyRules.Judge(key, Where, findings);
        if (options.Flavour is not (CertificateFlavour.CseId or CertificateFlavour.AeId or CertificateFlavour.NodeId))
            findings.Add(ProfileRules.RequestFlavour, Where, FlavourNames.Of(options.Flavour), "cse-id, ae-id or node-id");
        Signature(request, options, findings);
        Names(request, options, findings);
        findings.AddEncoding(request.Notes, Where);
    }

    private static void Names(ReadRequest request, LintOptions options, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var extension in request.Extensions)
        {
            if (!seen.Add(extension.Oid))
                findings.Add(ProfileRules.ExtensionUnique, Where, $"{extension.Oid} twice", "each at most once");
        }

        if (request.Signed is null || options.Flavour == CertificateFlavour.RawPublicKey)
            return;
        var names = request.Extensions.FirstOrDefault(e => e.Oid == Oids.SubjectAltName);
        NameRules.Judge(names, names is null ? null : ExtensionValues.Names(names, request.Notes), request.Subject, ProfileRules.RequestName, Where, options, findings);
    }

    private static void Signature(ReadRequest request, LintOptions options, Findings findings)
    {
        if (request is not { Algorithm: { } algorithm, IsWhole: true, Key: { } key })
            return;
        if (SignatureCheck.HashOf(algorithm) is { } hash)
            findings.Expect(hash.Name == "SHA256", ProfileRules.RequestHash, Where, () => AlgorithmNames.Of(algorithm), "SHA-256");
        if (!options.VerifiesSignatures)
            return;
        var verified = SignatureCheck.Verify(request, key);
        if (verified is null)
            findings.Leave($"signature of the request: {AlgorithmNames.Of(algorithm)} with this key cannot be verified here");
        findings.Expect(verified != false, ProfileRules.RequestSignature, Where, () => "the signature does not verify", "a signature by the key that the request names");
    }
}
