using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>Which versions it speaks: each is offered alone, with all that belongs to it.</summary>
internal static class VersionSurvey
{
    /// <summary>Versions to ask for, the one that TS-0003 wants first.</summary>
    public static IReadOnlyList<WireVersion> Versions(bool datagrams) => datagrams
        ? [WireVersion.Dtls12, WireVersion.Dtls10]
        : [WireVersion.Tls12, WireVersion.Tls13, WireVersion.Tls11, WireVersion.Tls10, WireVersion.Ssl30];

    /// <summary>Records a version, given the answer to its hello; of a stranger, who refuses all that does not name it, none is known to be absent.</summary>
    public static void Record(Interview interview, Answer answer, bool ofStranger) => interview.Add(
        TlsTopic.Version,
        interview.Version.Name(),
        ofStranger ? Presence.NotKnown : Of(interview.Version, answer),
        answer.Said,
        (int)interview.Version);

    private static Presence Of(WireVersion version, Answer answer) => answer switch
    {
        { Hello: { } hello } => hello.Version == version ? Presence.There : Presence.Absent,

        // With TLS 1.3 a server that has only keys to share, and no certificate, refuses for want of a known key; that it does not speak 1.3
        // it would say with another alert.
        { Flight.Refusal: not null } when version == WireVersion.Tls13 => answer.RefusesVersion ? Presence.Absent : Presence.NotKnown,
        { IsRefusal: true } => Presence.Absent,
        _ => Presence.NotKnown,
    };
}
