using OneM2M.Conformance.Pki.Linting;
using static OneM2M.Conformance.Pki.Linting.ProfileRules;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>Raw public keys that 10.1.1.2 does not allow.</summary>
internal static class RawKeyDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Raw("raw-rsa", "an RSA key of 2048 bits", KeyAlgorithm, pki => pki.Rsa),
        Raw("raw-ed25519", "an Ed25519 key", KeyAlgorithm, _ => TestKey.Ed25519()),
        Raw("raw-p384", "a key on secp384r1", KeyCurve, _ => TestKey.P384()),
        Raw("raw-explicit-parameters", "the curve secp256r1 written out instead of named", KeyParameters, _ => PublicKeyForms.Explicit(TestKey.P256())),
        Raw("raw-compressed", "a compressed point", KeyPointForm, _ => PublicKeyForms.Compressed(TestKey.P256())),
        Raw("raw-off-curve", "a point that does not lie on the curve", KeyPoint, _ => PublicKeyForms.OffCurve(TestKey.P256())),
        Raw("raw-trailing-octets", "two octets after the key", TrailingOctets, _ => TestKey.P256(), 0x05, 0x00),
    ];

    private static Deviation Raw(string name, string breaks, ProfileRule rule, Func<TestPki, TestKey> make, params byte[] trailing) => new(name, IssuedKind.RawKey, breaks, [rule])
    {
        Flavours = [CertificateFlavour.RawPublicKey],
        Make = (pki, _, _) =>
        {
            var key = make(pki);
            return new Issued(IssuedKind.RawKey, [.. key.SubjectPublicKeyInfo, .. trailing], key, []);
        },
    };
}
