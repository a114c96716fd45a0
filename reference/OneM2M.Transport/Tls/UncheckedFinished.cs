using System.Runtime.CompilerServices;
using Org.BouncyCastle.Tls;

namespace OneM2M.Transport.Tls;

/// <summary>A Finished that is taken as it came. BouncyCastle keeps its verify_data to itself, and ends the handshake where it has none.</summary>
internal static class UncheckedFinished
{
    /// <summary>Takes the verify_data in <paramref name="message"/> for that of the other side.</summary>
    public static void Take(TlsContext context, Stream message)
    {
        var parameters = context.SecurityParameters;
        var data = new byte[parameters.VerifyDataLength];
        message.ReadExactly(data);
        PeerVerifyData(parameters) = data;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "m_peerVerifyData")]
    private static extern ref byte[] PeerVerifyData(SecurityParameters parameters);
}
