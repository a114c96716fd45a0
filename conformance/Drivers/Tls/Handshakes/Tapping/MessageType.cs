namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;

/// <summary>Numbers of handshake messages, with their names.</summary>
internal static class MessageType
{
    public const byte HelloRequest = 0;
    public const byte ClientHello = 1;
    public const byte ServerHello = 2;
    public const byte HelloVerifyRequest = 3;
    public const byte NewSessionTicket = 4;
    public const byte Certificate = 11;
    public const byte ServerKeyExchange = 12;
    public const byte CertificateRequest = 13;
    public const byte ServerHelloDone = 14;
    public const byte CertificateVerify = 15;
    public const byte ClientKeyExchange = 16;
    public const byte Finished = 20;
    public const byte CertificateStatus = 22;

    /// <summary>"ClientHello"; "handshake message 99" for what has no name in TLS 1.2.</summary>
    public static string Name(byte type) => type switch
    {
        HelloRequest => "HelloRequest",
        ClientHello => "ClientHello",
        ServerHello => "ServerHello",
        HelloVerifyRequest => "HelloVerifyRequest",
        NewSessionTicket => "NewSessionTicket",
        Certificate => "Certificate",
        ServerKeyExchange => "ServerKeyExchange",
        CertificateRequest => "CertificateRequest",
        ServerHelloDone => "ServerHelloDone",
        CertificateVerify => "CertificateVerify",
        ClientKeyExchange => "ClientKeyExchange",
        Finished => "Finished",
        CertificateStatus => "CertificateStatus",
        _ => $"handshake message {type}",
    };
}
