namespace OneM2M.Conformance.Iut;

/// <summary>Roles that an implementation may have. Requirements name the same words.</summary>
public static class Roles
{
    /// <summary>All names, with what they mean, in the order in which a target file lists them.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["in-cse"] = "CSE of an Infrastructure Node",
        ["mn-cse"] = "CSE of a Middle Node",
        ["asn-cse"] = "CSE of an Application Service Node",
        ["hosting-cse"] = "holds resources and decides about access to them",
        ["registrar-cse"] = "registers AEs and CSEs and passes their requests on",
        ["enrolee"] = "is provisioned remotely (TS-0003 8.3)",
        ["mef"] = "M2M Enrolment Function (TS-0003 8.3)",
        ["enrolment-target"] = "shares what was provisioned with an enrolee (TS-0003 8.3)",
        ["entity-a"] = "initiates a security association (TS-0003 8.2)",
        ["entity-b"] = "answers a security association (TS-0003 8.2)",
        ["maf"] = "M2M Authentication Function (TS-0003 8.8)",
        ["credential-issuer"] = "gives out credentials and their identifiers (TS-0003 10.4, 10.5)",
        ["esprim-end-point"] = "End-to-End Security of Primitives (TS-0003 8.4)",
        ["escertke-end-point"] = "establishes end-to-end keys by certificates (TS-0003 8.7)",
        ["esf-end-point"] = "End-to-End Security Framework (TS-0003 8.5, 10.3.6)",
        ["tef"] = "Trust Enabler Function",
    };
}
