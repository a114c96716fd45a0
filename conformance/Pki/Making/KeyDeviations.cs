using static OneM2M.Conformance.Pki.Linting.ProfileRules;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>Public keys that 10.1.1.1 does not allow, in certificates that are good otherwise.</summary>
internal static class KeyDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        Broken.Key("key-rsa", "an RSA key of 2048 bits", KeyAlgorithm, pki => pki.Rsa),
        Broken.Key("key-ed25519", "an Ed25519 key", KeyAlgorithm, _ => TestKey.Ed25519()),
        Broken.Key("key-p384", "a key on secp384r1", KeyCurve, _ => TestKey.P384()),
        Broken.Key("key-explicit-parameters", "the curve secp256r1 written out instead of named", KeyParameters, _ => PublicKeyForms.Explicit(TestKey.P256())),
        Broken.Key("key-compressed", "a compressed point", KeyPointForm, _ => PublicKeyForms.Compressed(TestKey.P256())),
        Broken.Key("key-hybrid", "a point in the hybrid form", KeyPointForm, _ => PublicKeyForms.Hybrid(TestKey.P256())),
        Broken.Key("key-off-curve", "a point that does not lie on the curve", KeyPoint, _ => PublicKeyForms.OffCurve(TestKey.P256())),
    ];
}
