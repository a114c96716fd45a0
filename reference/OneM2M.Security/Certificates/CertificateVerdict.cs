namespace OneM2M.Security.Certificates;

/// <summary>What became of a verification (TS-0003 8.1.2.5).</summary>
/// <param name="Faults">Why it is refused; none: it is accepted. The entity's certificate first, then upwards.</param>
/// <param name="Warnings">What the standard is of two minds about; does not refuse.</param>
/// <param name="Identifiers">
/// The identifiers of the expected flavour in the certificate, as it writes them; of a raw public key none. To be believed where it is accepted.
/// </param>
public sealed record CertificateVerdict(
    IReadOnlyList<CertificateFinding> Faults, IReadOnlyList<CertificateFinding> Warnings, IReadOnlyList<string> Identifiers)
{
    /// <summary>Whether the other entity is authenticated, given that it proves to hold the private key.</summary>
    public bool IsAccepted => Faults.Count == 0;

    /// <summary>"accepted", or the reasons in one line.</summary>
    public override string ToString() => IsAccepted ? "accepted" : string.Join("; ", Faults);
}
