using OneM2M.Conformance.Pki.Linting;
using static OneM2M.Conformance.Pki.Linting.ProfileRules;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>Certificate signing requests that 10.1.4 does not allow.</summary>
internal static class RequestDeviations
{
    private static readonly CertificateFlavour[] Flavours = [CertificateFlavour.CseId, CertificateFlavour.AeId, CertificateFlavour.NodeId];

    public static IReadOnlyList<Deviation> All { get; } =
    [
        Request("request-no-name", "asks for no subjectAltName", RequestName, (d, _, _) => d with { Extensions = [.. d.Extensions.Where(e => e.Oid != Oids.SubjectAltName)] }),
        Request("request-no-extensions", "asks for no extension at all", RequestName, (d, _, _) => d with { Extensions = [] }),
        Request("request-name-of-other-form", "asks for the identity in another form of name", NameForm, (d, pki, flavour) => Named(d, flavour == CertificateFlavour.AeId
            ? SubjectName.Dns(PkiNames.Above(pki.Names.CseId))
            : SubjectName.Uri($"http://{pki.Names.Domain}/"))) with { Flavours = [CertificateFlavour.CseId, CertificateFlavour.AeId] },
        Request("request-other-name", "asks for the name of another entity", NameIdentity, (d, pki, flavour) => Named(d, pki.Names.Name(flavour, pki.Names.Other(flavour)))) with { NeedsContext = true },
        Request("request-key-rsa", "for an RSA key", KeyAlgorithm, (d, pki, _) => d with { Key = pki.Rsa, Algorithm = Oids.RsaWithSha256 }),
        Request("request-key-p384", "for a key on secp384r1", KeyCurve, (d, _, _) => d with { Key = TestKey.P384() }),
        Request("request-key-compressed", "for a key written as a compressed point", KeyPointForm, (d, _, _) => d with { Key = PublicKeyForms.Compressed(d.Key) }),
        Request("request-spoiled", "one bit of the signature turned over", RequestSignature, (d, _, _) => d with { SpoilsSignature = true }),
        Request("request-sha384", "signed over SHA-384", RequestHash, (d, _, _) => d with { Algorithm = Oids.EcdsaWithSha384 }),
        Request("request-trailing-octets", "two octets after the request", TrailingOctets, (d, _, _) => d with { Trailing = [0x05, 0x00] }),
    ];

    private static RequestDraft Named(RequestDraft draft, byte[] name) =>
        draft with { Extensions = [.. draft.Extensions.Select(e => e.Oid == Oids.SubjectAltName ? DraftExtension.Names(name) : e)] };

    private static Deviation Request(string name, string breaks, ProfileRule rule, Func<RequestDraft, TestPki, CertificateFlavour, RequestDraft> change) => new(name, IssuedKind.Request, breaks, [rule])
    {
        Flavours = Flavours,
        Make = (pki, flavour, _) =>
        {
            var draft = change(RequestDraft.For(pki, flavour, TestKey.P256()), pki, flavour);
            return new Issued(IssuedKind.Request, draft.Sign(draft.Key), draft.Key, []);
        },
    };
}
