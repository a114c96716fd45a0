namespace OneM2M.Conformance.Pki.Reading;

/// <summary>The choices of GeneralName (RFC 5280 4.2.1.6), by their tag numbers.</summary>
internal enum GeneralNameKind
{
    OtherName = 0,
    Rfc822Name = 1,
    DnsName = 2,
    X400Address = 3,
    DirectoryName = 4,
    EdiPartyName = 5,
    Uri = 6,
    IpAddress = 7,
    RegisteredId = 8,
}
