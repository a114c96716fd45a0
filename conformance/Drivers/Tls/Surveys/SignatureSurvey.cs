using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>With which algorithms the server signs its key exchange.</summary>
internal sealed class SignatureSurvey(Interview interview)
{
    private const ushort EcdsaSecp256r1Sha256 = 0x0403;

    /// <summary>TLS 1.2 says which one it took, so that one after the other is left out; TLS 1.3 says it in ciphertext, so that each is offered alone.</summary>
    public async Task RunAsync()
    {
        var suites = interview.Suites.Where(s => interview.Version == WireVersion.Tls13 || CipherSuites.IsSigned(s)).ToList();
        if (suites.Count == 0)
            return;
        if (interview.Version == WireVersion.Tls13)
        {
            var answers = await Task.WhenAll(Hellos.SignaturesOfTls13.Select(async a => (Algorithm: a, Answer: await interview.AskAsync(Hello(suites, [a])))));
            foreach (var (algorithm, answer) in answers)
                AddAlone(algorithm, answer);
            return;
        }

        var rest = Registered.SignatureAlgorithms.Keys.ToList();
        while (rest.Count > 0)
        {
            var answer = await interview.AskAsync(Hello(suites, [.. rest]));
            if (answer.Flight.KeyExchange?.SignatureAlgorithm is not { } algorithm || !rest.Remove(algorithm))
                break;
            Add(algorithm, Presence.There, "signed with");
        }

        // It signs with what it likes, so that the one that matters may not have had its turn.
        var certified = suites.Where(s => CipherSuites.KeyExchange(s) == "ECDHE_ECDSA").ToList();
        if (rest.Contains(EcdsaSecp256r1Sha256) && certified.Count > 0)
            AddAlone(EcdsaSecp256r1Sha256, await interview.AskForSureAsync(Hello(certified, [EcdsaSecp256r1Sha256])));
    }

    private void AddAlone(ushort algorithm, Answer answer)
    {
        var other = answer.Flight.KeyExchange?.SignatureAlgorithm is { } used && used != algorithm;
        Add(algorithm, other ? Presence.Absent : Findings.PresenceIn(answer), other ? "signed with another one" : answer.Hello is not null ? "taken, offered alone" : $"alone: {answer.Said}");
    }

    private ClientHello Hello(List<ushort> suites, IReadOnlyList<ushort> algorithms) => interview.Hello(suites) with { SignatureAlgorithms = algorithms };

    private void Add(ushort algorithm, Presence presence, string seen) =>
        interview.Add(TlsTopic.Signature, Registered.SignatureAlgorithm(algorithm), presence, seen, algorithm);
}
