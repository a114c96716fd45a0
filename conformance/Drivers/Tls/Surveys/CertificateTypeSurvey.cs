using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>Raw public keys and X.509 certificates, both ways (RFC 7250).</summary>
internal sealed class CertificateTypeSurvey(Interview interview)
{
    /// <summary>Asks with the suites that come with a certificate; without any there is nothing to ask.</summary>
    public async Task RunAsync()
    {
        var suites = interview.Suites.Where(CipherSuites.IsSigned).ToList();
        if (suites.Count == 0)
            return;
        var hello = interview.Hello(suites) with { ServerCertificateTypes = [] };
        var plain = interview.AskAsync(hello);
        var raw = interview.AskAsync(hello with { ServerCertificateTypes = [Registered.RawPublicKey] });
        var client = interview.AskAsync(hello with { ServerCertificateTypes = [Registered.X509, Registered.RawPublicKey], ClientCertificateTypes = [Registered.RawPublicKey] });
        await Task.WhenAll(plain, raw, client);
        var x509 = plain.Result is { Hello: not null, Flight.CertificateOctets: null } ? Presence.NotKnown : Findings.PresenceIn(plain.Result);
        Add(TlsNames.X509OfServer, x509, plain.Result.Flight.Certificate.Length > 0 ? $"{plain.Result.Flight.Certificate.Length} octets" : plain.Result.Said);
        RecordRaw(raw.Result);
        RecordRawOfClient(client.Result);
        RecordRequest(plain.Result, client.Result);
    }

    private void RecordRaw(Answer answer)
    {
        var (presence, seen) = answer.Hello switch
        {
            { ServerCertificateType: Registered.RawPublicKey } => (Presence.There, $"{answer.Flight.Certificate.Length} octets"),
            { } => (Presence.Absent, "asked for it alone, goes on with X.509"),
            null => (Findings.PresenceIn(answer), answer.Said),
        };
        Add(TlsNames.RawPublicKeyOfServer, presence, seen);
    }

    private void RecordRawOfClient(Answer answer)
    {
        var (presence, seen) = answer switch
        {
            { Hello.ClientCertificateType: Registered.RawPublicKey } => (Presence.There, "taken up"),
            { Hello: not null, Flight.AsksForCertificate: true } => (Presence.Absent, "asks for a certificate, and does not take up a raw public key"),
            { Hello: not null } => (Presence.NotKnown, "asks for no certificate of the client"),
            _ => (Findings.PresenceIn(answer), answer.Said),
        };
        Add(TlsNames.RawPublicKeyOfClient, presence, seen);
    }

    private void RecordRequest(Answer plain, Answer client)
    {
        var whole = plain.Flight.IsWhole && plain.Hello is not null;
        var asks = plain.Flight.AsksForCertificate || client.Flight.AsksForCertificate;
        Add(TlsNames.CertificateRequest, asks ? Presence.There : whole ? Presence.Absent : Presence.NotKnown, asks ? "CertificateRequest" : whole ? "none in its flight" : plain.Said);
    }

    private void Add(string name, Presence presence, string seen) => interview.Add(TlsTopic.CertificateType, name, presence, seen);
}
