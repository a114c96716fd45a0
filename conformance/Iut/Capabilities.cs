namespace OneM2M.Conformance.Iut;

/// <summary>Names of what an implementation may claim. Requirements name the same words under "needs".</summary>
public static class Capabilities
{
    /// <summary>Any originator is taken over a plain binding, registered or not.</summary>
    public const string PlainOriginators = "acp.plain-originators";

    /// <summary>All names, with what they mean, in the order in which a target file lists them.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["http"] = "HTTP binding of TS-0009",
        ["acp"] = "accessControlPolicy resources decide about access (TS-0003 7.1)",
        ["acp.wildcard"] = "\"*\" in originators of a rule (TS-0003 7.1.3)",
        ["acp.group"] = "groups as originators of a rule (TS-0001 9.6.2.1)",
        ["acp.role"] = "Role-IDs as originators of a rule (TS-0003 7.1.2)",
        ["acp.sp-domain"] = "SP domains as originators of a rule (TS-0003 7.1.3)",
        ["acp.cse-originators"] = "CSEs as originators (TS-0003 7.1.3)",
        ["acp.context.time"] = "accessControlWindow (TS-0003 table 7.1.3-3)",
        ["acp.context.ip"] = "accessControlIpAddresses (TS-0003 table 7.1.3-3)",
        ["acp.context.location"] = "accessControlLocationRegion (TS-0003 table 7.1.3-3)",
        ["acp.authentication-flag"] = "accessControlAuthenticationFlag (TS-0003 table 7.1.5-1)",
        ["acp.object-details"] = "accessControlObjectDetails (TS-0003 table 7.1.3-4)",
        [PlainOriginators] = "any originator is taken over a plain binding, registered or not",
        ["discovery"] = "discovery with filterUsage (TS-0001 10.2.6)",
        ["notify"] = "Notify requests are re-targeted to an AE's pointOfAccess",
        ["subscription"] = "subscriptions and their notifications (TS-0001 9.6.8)",
        ["flexcontainer"] = "flexContainer resources",
        ["group"] = "group resources",
        ["update-acpi"] = "accessControlPolicyIDs can be updated",
        ["location-policy"] = "locationPolicy resources (TS-0003 annex F.2)",
        ["tls"] = "TLS over TCP (TS-0003 10.2.1)",
        ["dtls"] = "DTLS over UDP (TS-0003 10.2.1)",
        ["saef.psk"] = "security associations by a shared key (TS-0003 8.2.2.1, 8.2.2.3)",
        ["saef.certificate"] = "security associations by certificates (TS-0003 8.2.2.2)",
        ["rspf.psk"] = "remote provisioning by a shared key (TS-0003 8.3.2.1, 8.3.2.3)",
        ["rspf.certificate"] = "remote provisioning by certificates (TS-0003 8.3.2.2)",
        ["tls.raw-public-key"] = "raw public keys in (D)TLS (TS-0003 10.2.3, RFC 7250)",
        ["tls.revocation"] = "status of certificates is verified (TS-0003 8.1.2.2)",
    };
}
