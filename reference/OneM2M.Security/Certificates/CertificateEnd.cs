namespace OneM2M.Security.Certificates;

/// <summary>The end of (D)TLS that presents a certificate.</summary>
public enum CertificateEnd
{
    /// <summary>The server: Entity B, an M2M Enrolment Function, an M2M Authentication Function.</summary>
    Server,

    /// <summary>The client: Entity A, an enrolee.</summary>
    Client,
}
