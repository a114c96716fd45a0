namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>What the implementation under test is at an endpoint of (D)TLS.</summary>
public enum SecureRole
{
    /// <summary>Initiates a security association (8.2): the client.</summary>
    EntityA,

    /// <summary>Answers a security association (8.2): the server.</summary>
    EntityB,

    /// <summary>M2M Authentication Function (8.8): a server.</summary>
    Maf,

    /// <summary>M2M Enrolment Function (8.3): a server.</summary>
    Mef,

    /// <summary>Is provisioned by an M2M Enrolment Function (8.3): a client.</summary>
    Enrolee,
}
