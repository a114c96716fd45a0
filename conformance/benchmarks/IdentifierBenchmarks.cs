using BenchmarkDotNet.Attributes;
using OneM2M.Security.Identifiers;

namespace OneM2M.Conformance.Benchmarks;

/// <summary>Reading identifiers of usual length. Goal: 10 million a second and core, so 100 ns each, and 0 B for telling whether they are valid.</summary>
[MemoryDiagnoser]
public class IdentifierBenchmarks
{
    /// <summary>Two digits: were they a literal, the compiler would answer.</summary>
    [Params("25")]
    public string Digits { get; set; } = "";

    /// <summary>10.3.4.</summary>
    [Benchmark]
    public bool KeId() => Security.Identifiers.KeId.TryValidate("000102030405060708090a0b0c0d0e0f@mef.m2msp.example", out _, out _);

    /// <summary>10.6.</summary>
    [Benchmark]
    public bool KmId() => Security.Identifiers.KmId.TryValidate("firstname.lastname@maf.m2msp.example", out _, out _);

    /// <summary>10.6 with a B-TID.</summary>
    [Benchmark]
    public bool KmIdOfGba() => Security.Identifiers.KmId.TryValidate("AAECAwQFBgcICQoLDA0ODw==@bsf.mnc001.mcc262.pub.3gppnetwork.org", out _, out _);

    /// <summary>10.4.</summary>
    [Benchmark]
    public bool CredentialId() => Security.Identifiers.CredentialId.TryValidate("10-thiskey@mymef.com", out _, out _);

    /// <summary>10.1.2.</summary>
    [Benchmark]
    public bool PublicKeyId() => Security.Identifiers.PublicKeyId.TryValidate("ni:///sha-256;UyaQV-Ev4rdLoHyJJWCi11OHfrYv9E1aGQAlMO2X_-Q", out _, out _);

    /// <summary>TS-0001 table 7.2-1.</summary>
    [Benchmark]
    public bool AeId() => Security.Identifiers.AeId.TryValidate("//m2msp.example/mn1/C190XX7T", out _, out _);

    /// <summary>TS-0004 6.3.4.2.39.</summary>
    [Benchmark]
    public bool Suid() => Security.Identifiers.Suid.TryValidate(Digits, out _, out _);

    /// <summary>A refusal, with its reason.</summary>
    [Benchmark]
    public bool Refused() => Security.Identifiers.KmId.TryValidate("firstname.lastname@maf.m2msp..example", out _, out _);

    /// <summary>10.6, with the copy of the text that the identifier holds.</summary>
    [Benchmark]
    public KmId KmIdKept()
    {
        Security.Identifiers.KmId.TryParse("firstname.lastname@maf.m2msp.example", out var id, out _);
        return id;
    }
}
