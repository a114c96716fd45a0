using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>Which groups it has for the key exchange, in the order in which it chooses them.</summary>
internal sealed class GroupSurvey(Findings findings, WireVersion version)
{
    private const ushort Secp256r1 = 23;

    /// <summary>Leaves out what was chosen until the server refuses; then tries what is left once more with secp256r1 behind it.</summary>
    public async Task RunAsync()
    {
        var suites = findings.There(TlsTopic.Suite, version).Where(s => version == WireVersion.Tls13 || CipherSuites.UsesCurve(s)).ToList();
        if (suites.Count == 0)
            return;
        var rest = (version == WireVersion.Tls13 ? Hellos.GroupsOfTls13 : Hellos.CurvesBeforeTls13).ToList();
        var last = await RemoveAsync(suites, rest, null);

        // A certificate on secp256r1 goes only with a client that has that curve (RFC 8422 5.1): without it the others can't be chosen either.
        if (version != WireVersion.Tls13 && last.IsRefusal && !rest.Contains(Secp256r1))
            await RemoveAsync(suites, rest, Secp256r1);
        if (rest.Contains(Secp256r1))
        {
            var alone = await AskAsync(suites, [Secp256r1]);
            Add(Secp256r1, alone.Hello is not null && GroupIn(alone) == Secp256r1 ? Presence.There : Findings.PresenceIn(alone), $"alone: {alone.Said}");
        }
    }

    private async Task<Answer> RemoveAsync(List<ushort> suites, List<ushort> rest, ushort? behind)
    {
        while (true)
        {
            var answer = await AskAsync(suites, behind is { } last ? [.. rest, last] : rest);
            if (rest.Count == 0 || GroupIn(answer) is not { } group || !rest.Remove(group))
                return answer;
            Add(group, Presence.There, "chosen");
        }
    }

    private Task<Answer> AskAsync(List<ushort> suites, IReadOnlyList<ushort> groups)
    {
        var hello = Hellos.Of(version, findings.OwnName, suites) with { Groups = groups };

        // Without a share the server has to name the group that it wants one of: no key is made for nothing.
        return findings.Questioner.AskAsync(version == WireVersion.Tls13 ? hello with { KeyShares = [] } : hello);
    }

    private static ushort? GroupIn(Answer answer) => answer.Flight.KeyExchange?.Group ?? answer.Hello?.Group;

    private void Add(ushort group, Presence presence, string seen) =>
        findings.Add(new TlsFact(TlsTopic.Group, Registered.Group(group), presence, seen) { Version = version.Name(), Code = group });
}
