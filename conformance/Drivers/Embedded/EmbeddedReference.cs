using System.Net;
using System.Security.Cryptography;
using OneM2M.Conformance.Drivers.Http;
using OneM2M.Conformance.Iut;
using OneM2M.Conformance.Verdicts;
using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Conformance.Drivers.Embedded;

/// <summary>Starts the reference on loopback. From then on it is tested over real sockets with the same driver as any product.</summary>
public sealed class EmbeddedReference : IAsyncDisposable
{
    private readonly HostingCse _cse;

    private EmbeddedReference(HostingCse cse, HttpCse driver) => (_cse, Driver) = (cse, driver);

    /// <summary>The driver that reaches it.</summary>
    public HttpCse Driver { get; }

    /// <summary>
    /// What the reference claims: everything that the suite knows, except what only a deployment can bring. What the standard leaves open
    /// it takes as a parameter, so that it pins every way.
    /// </summary>
    public static TargetProfile Profile { get; } = new()
    {
        Pins = null,
        Name = "embedded reference",
        Roles = [.. Iut.Roles.All.Keys.Except(["mn-cse", "asn-cse"], StringComparer.Ordinal)],
        CseId = "/id-in",
        SpId = "//m2msp.example",
        CseName = "cse-in",
        Admin = "CAdmin",
        Claims = Capabilities.All.Keys.Except([Capabilities.PlainOriginators, "location-policy"]).ToHashSet(StringComparer.Ordinal),
    };

    /// <summary>Starts it. <paramref name="vary"/> puts a mutant at a seam; null leaves the reference as it is.
    /// <paramref name="redactor"/> learns the token by which the reference is told what to believe.</summary>
    public static async Task<EmbeddedReference> StartAsync(
        string requestIdPrefix, TimeSpan timeout, double? rate, Redactor redactor, Func<CseOptions, CseOptions>? vary)
    {
        // Known to this process only, so that nobody else on the machine can tell the reference what to believe.
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        redactor.AddText(token);
        var options = new CseOptions
        {
            CseId = Profile.CseId,
            SpId = Profile.SpId!,
            ResourceName = Profile.CseName,
            AdminOriginator = Profile.Admin,
            Listen = new IPEndPoint(IPAddress.Loopback, 0),
            TestIdentityToken = token,
        };
        var cse = await HostingCse.StartAsync(vary is null ? options : vary(options));
        var driver = new HttpCse(new HttpCseOptions
        {
            Endpoint = cse.BaseAddress,
            Profile = Profile,
            RequestIdPrefix = requestIdPrefix,
            Timeout = timeout,
            Rate = rate,
            CallerHeaders = caller => CallerHeaders.Of(caller, token),
        });
        return new EmbeddedReference(cse, driver);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Driver.Dispose();
        await _cse.DisposeAsync();
    }
}
