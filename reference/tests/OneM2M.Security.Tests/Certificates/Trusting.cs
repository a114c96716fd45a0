using OneM2M.Security.Certificates;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>The rules with every signature taken as right.</summary>
internal sealed class Trusting : CertificateRules
{
    public override bool SignatureHolds(string algorithm, ReadOnlySpan<byte> issuerKey, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature) => true;

    public override bool ListSignatureHolds(string algorithm, ReadOnlySpan<byte> issuerKey, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature) => true;

    public override bool AnswerSignatureHolds(string algorithm, ReadOnlySpan<byte> key, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature) => true;
}
