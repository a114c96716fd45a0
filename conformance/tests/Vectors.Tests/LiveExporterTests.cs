using System.Globalization;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Vectors.Computations;
using OneM2M.Conformance.Vectors.Tables;

namespace OneM2M.Conformance.Vectors.Tests;

/// <summary>The exporter of 10.3.1 on a live session: what openssl exports after a TLS 1.2 handshake with a pre-shared key is what each computation makes of the session's secrets.</summary>
public sealed class LiveExporterTests
{
    [Theory]
    [InlineData("enrolment", "EXPORTER-oneM2M-Bootstrap", "PSK-AES128-CBC-SHA256", "SHA-256")]
    [InlineData("connection", "EXPORTER-oneM2M-Connection", "PSK-AES128-CBC-SHA256", "SHA-256")]
    [InlineData("escertke", "EXPORTER-oneM2M-ESCertKE", "PSK-AES128-CBC-SHA256", "SHA-256")]
    [InlineData("enrolment", "EXPORTER-oneM2M-Bootstrap", "PSK-AES256-GCM-SHA384", "SHA-384")]
    public async Task TheExportOfASessionIsComputedFromItsSecrets(string use, string label, string suite, string prf)
    {
        var session = await OpenSslSession.HandshakeAsync(suite, label);
        var table = new Table("live", "A session of this test");
        table.Operation("tls.export", "10.3.1");
        table.Valid("a live session", "Plain", new JsonObject
        {
            ["use"] = use,
            ["prf"] = prf,
            ["masterSecret"] = session.MasterSecret,
            ["clientRandom"] = session.ClientRandom,
            ["serverRandom"] = session.ServerRandom,
        });
        foreach (var computation in new IComputation[] { new ReferenceComputation(), new SystemComputation(), new OutsideComputation() })
            Assert.Equal(session.Exported, computation.Compute(table.Cases).Single().Out["exported"]!.GetValue<string>());
        Assert.Equal(96, session.Exported.Length);
        Assert.Equal(48, session.MasterSecret.Length / 2);
        Assert.NotEqual(0, int.Parse(session.Exported[..7], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }
}
