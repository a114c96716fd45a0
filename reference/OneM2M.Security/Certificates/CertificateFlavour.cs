namespace OneM2M.Security.Certificates;

/// <summary>The public key certificate flavours of TS-0003 8.1.2.1.</summary>
public enum CertificateFlavour
{
    /// <summary>A raw public key (RFC 7250): no certificate, no chain.</summary>
    Raw,

    /// <summary>Names the hardware.</summary>
    Device,

    /// <summary>Names a CSE by the public domain name of its CSE-ID.</summary>
    CseId,

    /// <summary>Names an AE by its Absolute AE-ID as a URI.</summary>
    AeId,

    /// <summary>Names a node by its M2M-Node-ID.</summary>
    NodeId,

    /// <summary>Names an M2M Enrolment Function or M2M Authentication Function by its FQDN.</summary>
    Fqdn,
}
