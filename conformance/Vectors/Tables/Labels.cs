namespace OneM2M.Conformance.Vectors.Tables;

/// <summary>The labels of clause 10.3, for mistakes that are made with them.</summary>
internal static class Labels
{
    public const string Km = "oneM2M Enrolment Key to Master Credential derivation";
    public const string Kpsa = "oneM2M Enrolment Key to Provisioned Secure Connection Key derivation";
    public const string UsageKey = "oneM2M Enrolment Key to Usage-Constrained Symmetric Key derivation";
    public const string Session = "oneM2M HMAC-SHA256 sessionESPrimKey derivation algorithm";

    /// <summary>Of the four blocks of 10.3.6.2.</summary>
    public static readonly string[] Blocks =
    [
        "E2E Message Authentication Key", "E2E Message Confidentiality Key", "E2E Attribute Authenticity Key", "E2E Attribute Confidentiality Key",
    ];

    /// <summary>Of the exports of 10.3.1, by use.</summary>
    public static readonly IReadOnlyDictionary<string, string> Exports = new Dictionary<string, string>
    {
        ["enrolment"] = "EXPORTER-oneM2M-Bootstrap",
        ["connection"] = "EXPORTER-oneM2M-Connection",
        ["escertke"] = "EXPORTER-oneM2M-ESCertKE",
    };
}
