namespace OneM2M.Transport.Probe;

/// <summary>Numbers of the extensions that the probe sends or reads.</summary>
public static class ExtensionType
{
    public const ushort ServerName = 0;
    public const ushort SupportedGroups = 10;
    public const ushort PointFormats = 11;
    public const ushort SignatureAlgorithms = 13;
    public const ushort ClientCertificateType = 19;
    public const ushort ServerCertificateType = 20;
    public const ushort EncryptThenMac = 22;
    public const ushort ExtendedMasterSecret = 23;
    public const ushort SupportedVersions = 43;
    public const ushort Cookie = 44;
    public const ushort KeyShare = 51;
    public const ushort RenegotiationInfo = 0xff01;
}
