namespace OneM2M.Conformance.Pki.Linting;

/// <summary>What the linter is to know besides the file.</summary>
/// <param name="Flavour">The flavour that the file is meant to have.</param>
/// <param name="Now">The instant at which it is to be valid.</param>
public sealed record LintOptions(CertificateFlavour Flavour, DateTimeOffset Now)
{
    /// <summary>
    /// The identity of the entity: the public domain name, Absolute AE-ID, Node-ID, FQDN, hardware identifier (an object identifier dotted) or
    /// public key identifier (ni: URI). Null: no name is compared.
    /// </summary>
    public string? Identity { get; init; }

    /// <summary>The entity that it is for, one of <see cref="EntityFlavours.Entities"/>. Null: whether it may have that flavour is not judged.</summary>
    public string? Entity { get; init; }

    /// <summary>DER of further certificates of CAs, for a file that holds the first certificate only.</summary>
    public IReadOnlyList<byte[]> Chain { get; init; } = [];

    /// <summary>DER of the certificates of the trust anchors. None: the end of the chain is not judged.</summary>
    public IReadOnlyList<byte[]> Anchors { get; init; } = [];

    /// <summary>DER of revocation lists. None: revocation is not judged.</summary>
    public IReadOnlyList<byte[]> RevocationLists { get; init; } = [];

    /// <summary>What of the files with these was not read, and why: it is passed on to <see cref="LintResult.NotJudged"/>.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Whether signatures are verified; a campaign over millions of inputs leaves it out.</summary>
    public bool VerifiesSignatures { get; init; } = true;
}
