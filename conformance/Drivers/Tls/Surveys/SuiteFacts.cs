using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>What an answer tells of the suite that was chosen in it.</summary>
internal static class SuiteFacts
{
    /// <summary>The fact; <paramref name="answer"/> has a choice in it.</summary>
    public static TlsFact Of(WireVersion version, Answer answer)
    {
        var hello = answer.Hello!;
        return new TlsFact(TlsTopic.Suite, CipherSuites.Name(hello.Suite), Presence.There, Seen(answer))
        {
            Version = version.Name(),
            Code = hello.Suite,
            KeyExchange = KeyExchange(answer),
            EncryptThenMac = CipherSuites.IsCbc(hello.Suite) && version != WireVersion.Ssl30 ? hello.Has(ExtensionType.EncryptThenMac) : null,
        };
    }

    private static string Seen(Answer answer) => answer.Flight.Fault == FlightFault.None ? "chosen" : $"chosen, then {answer.Flight.FaultDetail}";

    private static string? KeyExchange(Answer answer) => answer.Flight.KeyExchange switch
    {
        { Group: { } group } => Registered.Group(group),
        { PrimeBits: { } bits } => $"dh {bits}",
        _ => answer.Hello!.Group is { } share ? Registered.Group(share) : CertificateKey.Describe(answer),
    };
}
