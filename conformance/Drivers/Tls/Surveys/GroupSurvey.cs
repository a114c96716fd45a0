using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>Which groups it has for the key exchange, in the order in which it chooses them.</summary>
internal sealed class GroupSurvey(Interview interview)
{
    private const ushort Secp256r1 = 23;

    private bool IsTls13 => interview.Version == WireVersion.Tls13;

    /// <summary>Leaves out what was chosen until the server refuses; then tries what is left once more with secp256r1 behind it.</summary>
    public async Task RunAsync()
    {
        var suites = interview.Suites.Where(s => IsTls13 || CipherSuites.UsesCurve(s)).ToList();
        if (suites.Count == 0)
            return;
        var rest = (IsTls13 ? Hellos.GroupsOfTls13 : Hellos.CurvesBeforeTls13).ToList();
        var last = await RemoveAsync(suites, rest, null);

        // A certificate on secp256r1 goes only with a client that has that curve (RFC 8422 5.1): without it the others can't be chosen either.
        if (!IsTls13 && last.IsRefusal && !rest.Contains(Secp256r1))
            await RemoveAsync(suites, rest, Secp256r1);
        if (rest.Contains(Secp256r1))
        {
            var alone = await interview.AskForSureAsync(Hello(suites, [Secp256r1]));
            var presence = alone.Hello is null ? Findings.PresenceIn(alone) : GroupIn(alone) switch
            {
                Secp256r1 => Presence.There,
                null => Presence.NotKnown,
                _ => Presence.Absent,
            };
            Add(Secp256r1, presence, $"alone: {alone.Said}");
        }
    }

    private async Task<Answer> RemoveAsync(List<ushort> suites, List<ushort> rest, ushort? behind)
    {
        while (true)
        {
            var answer = await interview.AskAsync(Hello(suites, behind is { } last ? [.. rest, last] : rest));
            if (rest.Count == 0 || GroupIn(answer) is not { } group || !rest.Remove(group))
                return answer;
            Add(group, Presence.There, "chosen");
        }
    }

    private ClientHello Hello(List<ushort> suites, IReadOnlyList<ushort> groups)
    {
        var hello = interview.Hello(suites) with { Groups = [.. groups] };

        // Without a share the server has to name the group that it wants one of: no key is made for nothing.
        return IsTls13 ? hello with { KeyShares = [] } : hello;
    }

    private static ushort? GroupIn(Answer answer) => answer.Flight.KeyExchange?.Group ?? answer.Hello?.Group;

    private void Add(ushort group, Presence presence, string seen) => interview.Add(TlsTopic.Group, Registered.Group(group), presence, seen, group);
}
