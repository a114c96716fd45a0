using System.Globalization;

namespace OneM2M.Conformance.Steps;

/// <summary>The response status codes that scenarios speak of (TS-0004 6.6).</summary>
public static class Rsc
{
    public const int Ok = 2000;
    public const int Created = 2001;
    public const int Deleted = 2002;
    public const int Updated = 2004;
    public const int BadRequest = 4000;
    public const int NotFound = 4004;
    public const int ContentsUnacceptable = 4102;
    public const int OriginatorHasNoPrivilege = 4103;
    public const int NotImplemented = 5001;
    public const int OriginatorNotAuthenticated = 4106;
    public const int SecurityAssociationRequired = 4107;

    private static readonly Dictionary<int, string> Names = new()
    {
        [Ok] = "OK",
        [Created] = "CREATED",
        [Deleted] = "DELETED",
        [Updated] = "UPDATED",
        [BadRequest] = "BAD_REQUEST",
        [4001] = "RELEASE_VERSION_NOT_SUPPORTED",
        [NotFound] = "NOT_FOUND",
        [4005] = "OPERATION_NOT_ALLOWED",
        [4101] = "SUBSCRIPTION_CREATOR_HAS_NO_PRIVILEGE",
        [ContentsUnacceptable] = "CONTENTS_UNACCEPTABLE",
        [OriginatorHasNoPrivilege] = "ORIGINATOR_HAS_NO_PRIVILEGE",
        [4105] = "CONFLICT",
        [OriginatorNotAuthenticated] = "ORIGINATOR_NOT_AUTHENTICATED",
        [SecurityAssociationRequired] = "SECURITY_ASSOCIATION_REQUIRED",
        [4108] = "INVALID_CHILD_RESOURCE_TYPE",
        [4117] = "ORIGINATOR_HAS_ALREADY_REGISTERED",
        [4125] = "SPECIALIZATION_SCHEMA_NOT_FOUND",
        [5000] = "INTERNAL_SERVER_ERROR",
        [NotImplemented] = "NOT_IMPLEMENTED",
        [5103] = "TARGET_NOT_REACHABLE",
        [5106] = "ALREADY_EXISTS",
        [5204] = "SUBSCRIPTION_VERIFICATION_INITIATION_FAILED",
    };

    /// <summary>"4103 ORIGINATOR_HAS_NO_PRIVILEGE"; just the number where the name is not known.</summary>
    public static string Describe(int? code) => code is { } number
        ? number.ToString(CultureInfo.InvariantCulture) + (Names.TryGetValue(number, out var name) ? " " + name : "")
        : "no status code";
}
