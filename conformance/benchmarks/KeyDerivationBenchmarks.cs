using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using OneM2M.Security.KeyDerivation;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;

namespace OneM2M.Conformance.Benchmarks;

/// <summary>
/// Derivations of 10.3 against one bare HMAC-SHA-256 of the same key and message. Goal: at most 1.5 times the bare one of the same library.
/// The longest message, that of 10.3.3, is also the one of the bare HMACs; all messages here fill the same number of blocks of SHA-256.
/// A bare one is what any caller has to do: hand over the key and the message, which are ready, and have the MAC in an array that is there.
/// </summary>
[MemoryDiagnoser]
public class KeyDerivationBenchmarks : IDisposable
{
    private const string Identifier = "//m2msp.example/mn1/C190XX7T";
    private static readonly byte[] Octets = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly byte[] Message = DerivationRules.Standard.ProvisionedKeyMessage(Identifier);
    private readonly Ke _ke = new(Octets);
    private readonly byte[] _mac = new byte[32];

    /// <summary>One HMAC of BouncyCastle, the library that derives.</summary>
    [Benchmark(Baseline = true)]
    public byte[] BouncyCastle()
    {
        var hmac = new HMac(new Sha256Digest());
        hmac.Init(new KeyParameter(Octets));
        hmac.BlockUpdate(Message);
        hmac.DoFinal(_mac);
        return _mac;
    }

    /// <summary>One HMAC of the platform (OpenSSL here).</summary>
    [Benchmark]
    public int Platform() => HMACSHA256.HashData(Octets, Message, _mac);

    /// <summary>10.3.2.</summary>
    [Benchmark]
    public int Km()
    {
        using var key = EnrolmentKeyDerivation.MasterCredential(_ke, Identifier);
        return key.Length;
    }

    /// <summary>10.3.3.</summary>
    [Benchmark]
    public int Kpsa()
    {
        using var key = EnrolmentKeyDerivation.ProvisionedSecureConnectionKey(_ke, Identifier);
        return key.Length;
    }

    /// <summary>10.3.3 of an identifier that Normalization Form KC changes; the message is two octets longer, in as many blocks of SHA-256.</summary>
    [Benchmark]
    public int KpsaOfALigature()
    {
        using var key = EnrolmentKeyDerivation.ProvisionedSecureConnectionKey(_ke, "//m2msp.example/mn1/C190XX7\ufb01");
        return key.Length;
    }

    /// <summary>10.3.7.</summary>
    [Benchmark]
    public int UsageConstrained()
    {
        using var key = EnrolmentKeyDerivation.UsageConstrained(_ke, "22"u8, Identifier);
        return key.Length;
    }

    /// <summary>Of 10.3.3, what comes before the HMAC: normalization, encoding, concatenation.</summary>
    [Benchmark]
    public int MessageOfKpsa() => DerivationRules.Standard.ProvisionedKeyMessage(Identifier).Length;

    /// <summary>What comes after it: the key at a place that the garbage collector does not move, zeroed in the end.</summary>
    [Benchmark]
    public int KeptAndZeroed()
    {
        using var key = new Kpsa(Octets);
        return key.Length;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _ke.Dispose();
        GC.SuppressFinalize(this);
    }
}
