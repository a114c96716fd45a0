namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>The public key certificate flavours of TS-0003 8.1.2.1, as a target file names them.</summary>
public enum PeerFlavour
{
    /// <summary>raw-public-key</summary>
    Raw,

    /// <summary>device</summary>
    Device,

    /// <summary>cse-id</summary>
    CseId,

    /// <summary>ae-id</summary>
    AeId,

    /// <summary>node-id</summary>
    NodeId,

    /// <summary>fqdn</summary>
    Fqdn,
}
