using OneM2M.Transport.Associations;

namespace OneM2M.Transport.Dtls;

/// <summary>What a node answers to application data of one datagram; null answers nothing. One at a time for each association.</summary>
/// <param name="identity">Whom it came from.</param>
/// <param name="datagram">What came, deciphered.</param>
public delegate ValueTask<byte[]?> DatagramHandler(AssociationIdentity identity, ReadOnlyMemory<byte> datagram);
