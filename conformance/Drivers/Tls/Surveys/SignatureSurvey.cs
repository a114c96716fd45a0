using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>With which algorithms the server signs its key exchange.</summary>
internal sealed class SignatureSurvey(Findings findings, WireVersion version)
{
    private const ushort EcdsaSecp256r1Sha256 = 0x0403;

    /// <summary>TLS 1.2 says which one it took, so that one after the other is left out; TLS 1.3 says it in ciphertext, so that each is offered alone.</summary>
    public async Task RunAsync()
    {
        var suites = findings.There(TlsTopic.Suite, version).Where(s => version == WireVersion.Tls13 || CipherSuites.IsSigned(s)).ToList();
        if (suites.Count == 0)
            return;
        if (version == WireVersion.Tls13)
        {
            foreach (var fact in await Task.WhenAll(Hellos.SignaturesOfTls13.Select(a => AloneAsync(suites, a))))
                findings.Add(fact);
            return;
        }

        var rest = Registered.SignatureAlgorithms.Keys.ToList();
        while (rest.Count > 0)
        {
            var answer = await AskAsync(suites, rest);
            if (answer.Flight.KeyExchange?.SignatureAlgorithm is not { } algorithm || !rest.Remove(algorithm))
                break;
            findings.Add(Fact(algorithm, Presence.There, "signed with"));
        }

        // It signs with what it likes, so that the one that matters may not have had its turn.
        if (rest.Contains(EcdsaSecp256r1Sha256) && suites.Any(s => CipherSuites.KeyExchange(s) == "ECDHE_ECDSA"))
            findings.Add(await AloneAsync([.. suites.Where(s => CipherSuites.KeyExchange(s) == "ECDHE_ECDSA")], EcdsaSecp256r1Sha256));
    }

    private async Task<TlsFact> AloneAsync(List<ushort> suites, ushort algorithm)
    {
        var answer = await AskAsync(suites, [algorithm]);
        var other = answer.Flight.KeyExchange?.SignatureAlgorithm is { } used && used != algorithm;
        return Fact(algorithm, other ? Presence.Absent : Findings.PresenceIn(answer), other ? "signed with another one" : answer.Hello is not null ? "taken, offered alone" : $"alone: {answer.Said}");
    }

    private Task<Answer> AskAsync(List<ushort> suites, IReadOnlyList<ushort> algorithms) =>
        findings.Questioner.AskAsync(Hellos.Of(version, findings.OwnName, suites) with { SignatureAlgorithms = algorithms });

    private TlsFact Fact(ushort algorithm, Presence presence, string seen) =>
        new(TlsTopic.Signature, Registered.SignatureAlgorithm(algorithm), presence, seen) { Version = version.Name(), Code = algorithm };
}
