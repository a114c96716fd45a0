using OneM2M.Security.Certificates;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>One verification: what comes, what is expected, what is trusted. Without changes all of it is good.</summary>
internal sealed record Scene
{
    public Draft Entity { get; init; } = Bench.Entity;

    public Draft Ca { get; init; } = Bench.Ca;

    public Draft Root { get; init; } = Bench.Root;

    /// <summary>What comes, if not entity and CA.</summary>
    public IReadOnlyList<byte[]>? Chain { get; init; }

    /// <summary>What is trusted, if not the root.</summary>
    public IReadOnlyList<byte[]>? Anchors { get; init; }

    public CertificateExpectation Expected { get; init; } = Bench.Expected;

    public IReadOnlyList<byte[]> Lists { get; init; } = [];

    public IReadOnlyList<byte[]> Staples { get; init; } = [];

    public DateTimeOffset Now { get; init; } = Bench.Now;

    /// <summary>The same for another flavour, with the names that it takes, within what the root permits.</summary>
    public static Scene Of(CertificateFlavour flavour, string? identifier, params byte[][] names) => new()
    {
        Entity = Bench.Entity.Named(names),
        Expected = new CertificateExpectation(flavour, CertificateEnd.Server) { Identifier = identifier },
    };

    public Scene Expecting(Func<CertificateExpectation, CertificateExpectation> change) => this with { Expected = change(Expected) };

    public CertificateVerdict Verify(CertificateRules? rules = null) =>
        CertificateVerification.Verify(Chain ?? [Entity.Sign(), Ca.Sign()], Expected, Anchors ?? [Root.Sign()], Lists, Now, rules, Staples);
}
