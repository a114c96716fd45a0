namespace OneM2M.Conformance.Iut.Tls;

/// <summary>What a fact is about.</summary>
public enum TlsTopic
{
    /// <summary>A protocol version.</summary>
    Version,

    /// <summary>A cipher suite within a version, in the order in which the endpoint chose.</summary>
    Suite,

    /// <summary>Whose order of suites counts.</summary>
    Preference,

    /// <summary>A group for the key exchange.</summary>
    Group,

    /// <summary>An algorithm with which the server signs.</summary>
    Signature,

    /// <summary>A type of certificate (RFC 7250).</summary>
    CertificateType,

    /// <summary>What the server does with a server name.</summary>
    ServerName,

    /// <summary>Extensions and habits that harden a handshake.</summary>
    Hardening,

    /// <summary>Compression of TLS.</summary>
    Compression,
}
