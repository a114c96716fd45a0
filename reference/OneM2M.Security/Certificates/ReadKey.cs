namespace OneM2M.Security.Certificates;

/// <summary>A SubjectPublicKeyInfo.</summary>
/// <param name="Octets">All of it.</param>
/// <param name="Algorithm">Object identifier of the algorithm.</param>
/// <param name="Curve">Object identifier of a named curve; null where there is none.</param>
/// <param name="Key">The octets of the key itself.</param>
internal sealed record ReadKey(byte[] Octets, string Algorithm, string? Curve, byte[] Key)
{
    /// <summary>Reads it; throws for what is none.</summary>
    public static ReadKey Read(byte[] der)
    {
        var parts = Asn1Reading.Sequence(der);
        if (parts.Count != 2)
            throw new FormatException("no SubjectPublicKeyInfo");
        var algorithm = Asn1Reading.Sequence(parts[0]);
        if (algorithm.Count is < 1 or > 2)
            throw new FormatException("no AlgorithmIdentifier");
        var curve = algorithm.Count == 2 && algorithm[1][0] == 0x06 ? CertificateReading.Identifier(algorithm[1]) : null;
        return new ReadKey(der, CertificateReading.Identifier(algorithm[0]), curve, CertificateReading.Bits(parts[1]));
    }
}
