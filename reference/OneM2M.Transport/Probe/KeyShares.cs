using System.Security.Cryptography;

namespace OneM2M.Transport.Probe;

/// <summary>
/// Public shares whose private part nobody needs, since the probe reads one flight and goes. A curve of NIST gets its own base point,
/// which is a valid one; of x25519 and x448 any octets are.
/// </summary>
internal static class KeyShares
{
    private static readonly byte[] P256 = Convert.FromHexString(
        "046B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296" + "4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5");

    private static readonly byte[] P384 = Convert.FromHexString(
        "04AA87CA22BE8B05378EB1C71EF320AD746E1D3B628BA79B9859F741E082542A385502F25DBF55296C3A545E3872760AB7" +
        "3617DE4A96262C6F5D9E98BF9292DC29F8F41DBD289A147CE9DA3113B5F0B8C00A60B1CE1D7E819D7A431D7C90EA0E5F");

    /// <summary>A share of <paramref name="group"/>; of a group that is none of these, 32 octets that its peer will refuse.</summary>
    public static byte[] Of(ushort group) => group switch
    {
        23 => P256,
        24 => P384,
        30 => RandomNumberGenerator.GetBytes(56),
        _ => RandomNumberGenerator.GetBytes(32),
    };
}
