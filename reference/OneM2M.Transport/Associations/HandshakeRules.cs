namespace OneM2M.Transport.Associations;

/// <summary>
/// What an entity decides in a (D)TLS handshake, one virtual member for each rule, as TS-0003 has it. A variant that breaks one rule
/// overrides one member. Numbers are those of the registries (RFC 5246, 8422).
/// </summary>
public class HandshakeRules
{
    /// <summary>The rules of the standard.</summary>
    public static HandshakeRules Standard { get; } = new();

    /// <summary>Versions, preferred first: TLS 1.2 over TCP, DTLS 1.2 over UDP, no other (10.2.1).</summary>
    public virtual IReadOnlyList<int> Versions(bool datagrams) => datagrams ? [0xfefd] : [0x0303];

    /// <summary>
    /// Suites with pre-shared keys, all of RFC 4279's key exchanges: over TLS at least TLS_PSK_WITH_AES_128_CBC_SHA256, over DTLS at least
    /// TLS_PSK_WITH_AES_128_CCM_8 (10.2.2). A server on an IN has all of them over both (10.2.1).
    /// </summary>
    public virtual IReadOnlyList<int> SuitesWithKeys(bool datagrams) => datagrams ? [0xc0a8, 0x00ae] : [0x00ae, 0xc0a8];

    /// <summary>
    /// Suites with certificates, all ECDHE_ECDSA: over TLS at least TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256, over DTLS at least
    /// TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8 (10.2.3). A server on an IN has all of them over both (10.2.1).
    /// </summary>
    public virtual IReadOnlyList<int> SuitesWithCertificates(bool datagrams) => datagrams ? [0xc0ae, 0xc023] : [0xc023, 0xc0ae];

    /// <summary>Groups of the ephemeral key exchange: secp256r1 (10.2.3 through RFC 7252 9.1.3.3).</summary>
    public virtual IReadOnlyList<int> Groups => [23];

    /// <summary>Signatures that are taken: ECDSA with SHA-256 (10.2.3 through RFC 7252 9.1.3.3).</summary>
    public virtual IReadOnlyList<int> Signatures => [0x0403];

    /// <summary>Algorithm of its own signatures: ECDSA with SHA-256 (10.2.3 through RFC 7252 9.1.3.3).</summary>
    public virtual int SigningAlgorithm => 0x0403;

    /// <summary>The signature of the key exchange, or of the proof of possession, as it is sent: what the Private Signing Key made (8.1.2.3).</summary>
    public virtual byte[] SignatureSent(byte[] made) => made;

    /// <summary>Whether a server chooses by its own order of suites instead of the client's; either is open (RFC 5246 7.4.1.2).</summary>
    public virtual bool PrefersOwnOrder => false;

    /// <summary>Whether a client ends where the server chooses a suite that it did not offer (10.2.1 through RFC 5246 7.4.1.3).</summary>
    public virtual bool RefusesSuitesNotOffered => true;

    /// <summary>Whether a point that does not lie on the curve ends the handshake (10.2.3 through RFC 8422 5.11).</summary>
    public virtual bool ChecksPoint => true;

    /// <summary>Whether the verify_data of the other side's Finished is compared over TLS (10.2.1 through RFC 5246 7.4.9).</summary>
    public virtual bool ChecksFinished => true;

    /// <summary>Whether application data in clear ends the handshake over TLS (10.2.1 through RFC 5246 7.4.9).</summary>
    public virtual bool RefusesEarlyData => true;

    /// <summary>Whether a record in clear of more than 2^14 octets ends the handshake over TLS (10.2.1 through RFC 5246 6.2.1).</summary>
    public virtual bool RefusesLongRecords => true;

    /// <summary>Whether a client is let in that knows RFC 5746, or does not; each is, since the standard asks for neither (10.2.1).</summary>
    public virtual bool LetsInWithRenegotiation(bool isSecure) => true;

    /// <summary>
    /// The authority that a client means: the one that it names, in any case (RFC 6066 3, 10.2.1); the first where it names none; null, which
    /// ends the handshake, where it names one that is not here.
    /// </summary>
    public virtual VirtualAuthority? Meant(string? serverName, IReadOnlyList<VirtualAuthority> authorities) =>
        serverName is null ? authorities[0] : authorities.FirstOrDefault(a => a.Name.Equals(serverName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a server that used the server_name says so (RFC 6066 3).</summary>
    public virtual bool AcknowledgesServerName => true;

    /// <summary>Keys that are good at the authority that is meant: its own (10.2.1).</summary>
    public virtual IReadOnlyList<PresharedKey> KeysOf(VirtualAuthority meant, IReadOnlyList<VirtualAuthority> authorities) => meant.Keys;

    /// <summary>What the authority that is meant authenticates itself with: its own (10.2.1).</summary>
    public virtual IReadOnlyList<LocalCredential> CredentialsOf(VirtualAuthority meant, IReadOnlyList<VirtualAuthority> authorities) => meant.Credentials;

    /// <summary>Who judges certificates of clients: the authority that is meant (10.2.1).</summary>
    public virtual Func<PresentedChain, PeerJudgement> JudgeOf(VirtualAuthority meant, IReadOnlyList<VirtualAuthority> authorities) => meant.Judge;

    /// <summary>The key of an identity, compared octet for octet (RFC 4279 5.2); null, which ends the handshake, where there is none (8.2.2.1).</summary>
    public virtual PresharedKey? Find(byte[] identity, IReadOnlyList<PresharedKey> keys) => keys.FirstOrDefault(k => k.Identity.AsSpan().SequenceEqual(identity));

    /// <summary>The key as it goes into the pre-master secret: all of it (RFC 4279 2).</summary>
    public virtual byte[] KeyUsed(PresharedKey key) => key.Key;

    /// <summary>psk_identity_hint; none, since no profile asks for one (RFC 4279 5.2).</summary>
    public virtual byte[]? IdentityHint(VirtualAuthority meant) => null;

    /// <summary>Whether a server with certificates asks the client for one: both authenticate (8.1.2.5, 8.2.2.2).</summary>
    public virtual bool AsksForCertificate => true;

    /// <summary>Whether a client that shows no certificate is let in; it is not (8.1.2.5).</summary>
    public virtual bool LetsInWithoutCertificate => false;

    /// <summary>What is made of a presented chain: what its judge says, and a refusal aborts the handshake (8.1.2.5).</summary>
    public virtual PeerJudgement Judge(PresentedChain presented, Func<PresentedChain, PeerJudgement> judge) => judge(presented);

    /// <summary>Whether the signature by which a client shows that it has the private key is checked (8.1.2.3).</summary>
    public virtual bool ChecksProofOfPossession => true;

    /// <summary>Whether a client that shows a certificate has to sign (CertificateVerify) before its Finished (8.1.2.3, RFC 5246 7.4.8).</summary>
    public virtual bool WaitsForProofOfPossession => true;

    /// <summary>Types of certificates that a server takes of a client that offers any: X.509 (0) and raw public keys (2) (10.2.3, RFC 7250).</summary>
    public virtual IReadOnlyList<int> CertificateTypes => [0, 2];

    /// <summary>Certificates that are shown: all of the chain but the trust anchor (8.1.2.3).</summary>
    public virtual IReadOnlyList<byte[]> Shown(LocalCredential credential) => credential.Chain;

    /// <summary>Whether a client asks for the status of the server's certificate (RFC 6066 8), one of the ways that 8.1.2.2 names.</summary>
    public virtual bool AsksForStatus => true;

    /// <summary>Whether a server asks for a cookie before it keeps a state for a peer (RFC 6347 4.2.1).</summary>
    public virtual bool AsksForCookie => true;

    /// <summary>Whether a block cipher's MAC covers the ciphertext where the other side can (RFC 7366).</summary>
    public virtual bool EncryptsThenMacs => true;

    /// <summary>Whether the master secret depends on the handshake where the other side can (RFC 7627).</summary>
    public virtual bool ExtendsMasterSecret => true;

    /// <summary>Whether the end of an association is announced by close_notify (RFC 5246 7.2.1).</summary>
    public virtual bool AnnouncesEnd => true;

    /// <summary>
    /// What is handed to the application instead of a datagram that was dropped, e.g. since it came before (RFC 6347 4.1.2.6): nothing.
    /// <paramref name="last"/> is what the same peer said last; empty where it said nothing yet.
    /// </summary>
    public virtual ReadOnlyMemory<byte> InsteadOfDropped(ReadOnlyMemory<byte> last) => default;

    /// <summary>server_name that a client sends: the authority that it wants to reach (10.2.1); null sends none.</summary>
    public virtual string? ServerName(string authority) => authority;

    /// <summary>psk_identity that a client sends: that of its key (8.2.2.1).</summary>
    public virtual byte[] IdentitySent(PresharedKey key) => key.Identity;

    /// <summary>What a client shows where a server asks: its credential (8.1.2.5).</summary>
    public virtual LocalCredential? ShownToServer(LocalCredential? credential) => credential;
}
