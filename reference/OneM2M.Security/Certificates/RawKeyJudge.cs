namespace OneM2M.Security.Certificates;

/// <summary>Raw public keys: 8.1.2.5, 10.1.1.2, 10.1.2.</summary>
internal static class RawKeyJudge
{
    /// <summary>Judges a SubjectPublicKeyInfo.</summary>
    public static void Judge(byte[] octets, Judging judging)
    {
        var (trusted, rules) = (judging.Expectation.PublicKeys, judging.Rules);
        judging.Expect(trusted.Count == 0 ? rules.RawKeyIsTrustedUntold : trusted.Any(t => rules.RawKeyMatches(t, octets)), CertificateFault.RawKeyNotTrusted, 0);
        if (octets.Length > CertificateReading.MostOctets || Asn1Reading.OrNull(() => ReadKey.Read(octets)) is not { } key)
        {
            judging.Refuse(CertificateFault.Unreadable, 0);
            return;
        }

        EntityJudge.Key(key, judging);
        if (judging.Expectation.EnforcesProfile)
            ProfileJudge.Judge(key, 0, judging);
    }
}
