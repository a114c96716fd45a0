using OneM2M.Conformance.Pki.Reading;

namespace OneM2M.Conformance.Pki.Making;

/// <summary>
/// The suite's own PKI, in memory: a root, a CA for each flavour whose name constraints hold it to that flavour's names, entities, revocation
/// lists and OCSP answers. Names and serial numbers are the same in every run, keys are new in each, dates follow the clock.
/// </summary>
public sealed class TestPki
{
    private const KeyUsageBits CaUsage = KeyUsageBits.DigitalSignature | KeyUsageBits.KeyCertSign | KeyUsageBits.CrlSign;

    private const int StaleDays = 30;

    private readonly Dictionary<CertificateFlavour, Authority> _authorities = [];
    private readonly Lazy<TestKey> _rsa = new(TestKey.Rsa);
    private readonly bool _constrainsDevices;

    /// <summary>
    /// Makes root and CAs. Certificates are valid from a day before now for <paramref name="validity"/>. Constraints on hardware identifiers,
    /// which 8.1.2.2 demands and 10.1.1.4.2 recommends, are left out without <paramref name="constrainsDevices"/>: stacks that cannot process
    /// constraints on an otherName have to refuse every device certificate below them.
    /// </summary>
    public TestPki(PkiNames names, TimeProvider clock, TimeSpan? validity = null, bool constrainsDevices = true)
    {
        Names = names;
        _constrainsDevices = constrainsDevices;
        var now = clock.GetUtcNow();

        // DER has whole seconds.
        Now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        (NotBefore, NotAfter) = (Now.AddDays(-1), Now + (validity ?? TimeSpan.FromDays(365)));
        Root = MakeRoot("root", FlavourNames.Chained.Select(f => $"{FlavourNames.Of(f)}/ca-revoked/CA"));
        foreach (var flavour in FlavourNames.Chained)
            _authorities[flavour] = Authority(Root, "CA " + FlavourNames.Of(flavour), flavour, draft => draft, revoked: [$"{FlavourNames.Of(flavour)}/revoked"]);
    }

    /// <summary>
    /// A PKI below a CA that somebody else made and whose key we were given: it is the root here, and issues certificates of entities itself,
    /// so that a path length constraint of it is kept.
    /// </summary>
    public TestPki(PkiNames names, TimeProvider clock, Authority above)
    {
        Names = names;
        var now = clock.GetUtcNow();
        Now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        (NotBefore, NotAfter) = (Now.AddDays(-1), Now.AddDays(365));
        Root = above;
        foreach (var flavour in FlavourNames.Chained)
            _authorities[flavour] = above;
    }

    /// <summary>The identities that are certified.</summary>
    public PkiNames Names { get; }

    /// <summary>The trust anchor.</summary>
    public Authority Root { get; }

    /// <summary>The instant at which all this was made.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Begin of the validity of what is valid.</summary>
    public DateTimeOffset NotBefore { get; }

    /// <summary>End of the validity of what is valid.</summary>
    public DateTimeOffset NotAfter { get; }

    /// <summary>An RSA key that is made when somebody first needs one.</summary>
    internal TestKey Rsa => _rsa.Value;

    /// <summary>The CA that issues certificates of <paramref name="flavour"/>.</summary>
    public Authority For(CertificateFlavour flavour) => _authorities[flavour];

    /// <summary>A certificate of <paramref name="flavour"/> with its chain that keeps every rule; for a raw public key the key alone.</summary>
    public Issued Good(CertificateFlavour flavour)
    {
        var key = TestKey.P256();
        return flavour == CertificateFlavour.RawPublicKey
            ? new Issued(IssuedKind.RawKey, key.SubjectPublicKeyInfo, key, [])
            : Leaf(flavour, For(flavour), "good", key, draft => draft);
    }

    /// <summary>As <see cref="Good"/>, by a CA of its own below the root.</summary>
    public Issued GoodBelowCa(CertificateFlavour flavour) =>
        Leaf(flavour, Broken.Ca(this, flavour, "good below", draft => draft), "good below", TestKey.P256(), draft => draft);

    /// <summary>A request for a certificate of <paramref name="flavour"/> that keeps every rule (10.1.4).</summary>
    public Issued GoodRequest(CertificateFlavour flavour)
    {
        var key = TestKey.P256();
        return new Issued(IssuedKind.Request, RequestDraft.For(this, flavour, key).Sign(key), key, []);
    }

    /// <summary>The revocation lists of the root and of all CAs, in which the certificates called "revoked" stand; current as long as the PKI is valid.</summary>
    public IReadOnlyList<byte[]> RevocationLists() => [.. _authorities.Values.Prepend(Root).Select(a => a.RevocationLists[0])];

    /// <summary>A revocation list of <paramref name="authority"/> whose nextUpdate is past.</summary>
    public byte[] StaleRevocationList(Authority authority) => RevocationListDraft.Sign(authority, [], NotBefore.AddDays(-2 * StaleDays), NotBefore.AddDays(-StaleDays));

    /// <summary>An OCSP answer of <paramref name="authority"/> about <paramref name="issued"/>: good or revoked, current as long as the PKI is valid.</summary>
    public byte[] Status(Authority authority, Issued issued, bool isRevoked) => OcspAnswer.Sign(authority, issued.Octets, NotBefore, NotAfter, isRevoked ? NotBefore : null);

    /// <summary>An OCSP answer of <paramref name="authority"/> about <paramref name="issued"/>: good, with a nextUpdate that is past.</summary>
    public byte[] StaleStatus(Authority authority, Issued issued) => OcspAnswer.Sign(authority, issued.Octets, NotBefore.AddDays(-2 * StaleDays), NotBefore.AddDays(-StaleDays));

    /// <summary>Whether CAs constrain the names that certificates of <paramref name="flavour"/> are known by.</summary>
    public bool Constrains(CertificateFlavour flavour) => flavour != CertificateFlavour.Device || _constrainsDevices;

    /// <summary>A new root. Another one with the same name is what an untrusted issuer looks like.</summary>
    internal Authority MakeRoot(string serial, IEnumerable<string>? revoked = null)
    {
        var key = TestKey.P256();
        var name = Asn.Name("Root");
        var domains = FlavourNames.Chained.Where(f => f is not (CertificateFlavour.AeId or CertificateFlavour.Device)).SelectMany(Subtrees);
        var draft = new CertificateDraft
        {
            Issuer = name,
            Subject = name,
            Key = key,
            Serial = CertificateDraft.SerialOf(serial),
            NotBefore = NotBefore,
            NotAfter = NotAfter,
            Extensions =
            [
                DraftExtension.SubjectKey(key.Identifier), DraftExtension.Basic(isCa: true), DraftExtension.KeyUsage(CaUsage),
                DraftExtension.Constraints([.. domains, .. Subtrees(CertificateFlavour.AeId), .. _constrainsDevices ? Subtrees(CertificateFlavour.Device) : []], []),
            ],
        };
        return WithList(new Authority("Root", key, draft.Sign(key), []) { Chain = [] }, revoked ?? [], []);
    }

    /// <summary>A CA for <paramref name="flavour"/> below <paramref name="above"/>, with what <paramref name="change"/> changes.</summary>
    internal Authority Authority(Authority above, string name, CertificateFlavour flavour, Func<CertificateDraft, CertificateDraft> change, TestKey? key = null, IEnumerable<string>? revoked = null)
    {
        key ??= TestKey.P256();
        var draft = Draft(above, name, name, key) with
        {
            Extensions =
            [
                DraftExtension.SubjectKey(key.Identifier), DraftExtension.AuthorityKey(above.Key.Identifier), DraftExtension.Basic(isCa: true),
                DraftExtension.KeyUsage(CaUsage), DraftExtension.Constraints(Subtrees(flavour), []),
            ],
        };
        return WithList(new Authority(name, key, change(draft).Sign(above.Key), above.Chain), revoked ?? [], above.RevocationLists);
    }

    /// <summary>A certificate of an entity by <paramref name="issuer"/>, with what <paramref name="change"/> changes.</summary>
    internal Issued Leaf(CertificateFlavour flavour, Authority issuer, string name, TestKey key, Func<CertificateDraft, CertificateDraft> change)
    {
        var serial = $"{FlavourNames.Of(flavour)}/{name}";
        var draft = Draft(issuer, FlavourNames.Of(flavour) + " " + name, serial, key) with
        {
            Extensions =
            [
                DraftExtension.SubjectKey(key.Identifier), DraftExtension.AuthorityKey(issuer.Key.Identifier), DraftExtension.Basic(isCa: false),
                DraftExtension.KeyUsage(KeyUsageBits.DigitalSignature), DraftExtension.Purposes(Oids.ServerAuthentication, Oids.ClientAuthentication),
                DraftExtension.Names(Names.Name(flavour, Names.Of(flavour)!)),
            ],
        };
        return new Issued(IssuedKind.Chain, change(draft).Sign(issuer.Key), key, issuer.Chain) { RevocationLists = issuer.RevocationLists };
    }

    /// <summary>Subtrees for a CA of <paramref name="flavour"/>; domain names for one of devices whose identifiers are not constrained.</summary>
    internal IReadOnlyList<byte[]> Subtrees(CertificateFlavour flavour) => Names.Subtrees(Constrained(flavour));

    /// <summary>A name outside what the CA for <paramref name="flavour"/> may name.</summary>
    internal byte[] NameOutside(CertificateFlavour flavour) => Names.Name(Constrained(flavour), Names.Outside(Constrained(flavour)));

    /// <summary>A name within it: the identity of <paramref name="flavour"/> where that is what the CA is held to.</summary>
    internal byte[] NameInside(CertificateFlavour flavour) => Names.Name(Constrained(flavour), Names.Of(Constrained(flavour))!);

    /// <summary>The flavour to whose names the CA for <paramref name="flavour"/> is held.</summary>
    private CertificateFlavour Constrained(CertificateFlavour flavour) => Constrains(flavour) ? flavour : CertificateFlavour.CseId;

    private Authority WithList(Authority authority, IEnumerable<string> revoked, IReadOnlyList<byte[]> above) => authority with
    {
        RevocationLists = [RevocationListDraft.Sign(authority, revoked.Select(CertificateDraft.SerialOf), NotBefore, NotAfter), .. above],
    };

    private CertificateDraft Draft(Authority issuer, string name, string serial, TestKey key) => new()
    {
        Issuer = issuer.Subject,
        Subject = Asn.Name(name),
        Key = key,
        Serial = CertificateDraft.SerialOf(serial),
        NotBefore = NotBefore,
        NotAfter = NotAfter,
        Extensions = [],
    };
}
