namespace OneM2M.Conformance.Pki;

/// <summary>The public key certificate flavours of TS-0003 8.1.2.1.</summary>
public enum CertificateFlavour
{
    /// <summary>A SubjectPublicKeyInfo alone (RFC 7250).</summary>
    RawPublicKey,

    /// <summary>Names a hardware instance.</summary>
    Device,

    /// <summary>Names a CSE by the public domain name representation of its CSE-ID.</summary>
    CseId,

    /// <summary>Names an AE by the full URI representation of its AE-ID.</summary>
    AeId,

    /// <summary>Names a Node by its M2M-Node-ID.</summary>
    NodeId,

    /// <summary>Names an M2M Enrolment Function or M2M Authentication Function by its FQDN.</summary>
    Fqdn,
}
