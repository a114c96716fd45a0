namespace OneM2M.Transport;

/// <summary>TS-0009 table 6.3.2-1.</summary>
public static class HttpStatus
{
    /// <summary>HTTP status for <paramref name="code"/>.</summary>
    public static int Of(ResponseStatusCode code) => code switch
    {
        ResponseStatusCode.Ok or ResponseStatusCode.Deleted or ResponseStatusCode.Updated => 200,
        ResponseStatusCode.Created => 201,
        ResponseStatusCode.BadRequest or ResponseStatusCode.ContentsUnacceptable => 400,
        ResponseStatusCode.OriginatorHasNoPrivilege or ResponseStatusCode.OriginatorNotAuthenticated
            or ResponseStatusCode.SecurityAssociationRequired or ResponseStatusCode.InvalidChildResourceType
            or ResponseStatusCode.OriginatorHasAlreadyRegistered or ResponseStatusCode.TargetNotSubscribable => 403,
        ResponseStatusCode.NotFound or ResponseStatusCode.TargetNotReachable => 404,
        ResponseStatusCode.OperationNotAllowed => 405,
        ResponseStatusCode.NotAcceptable => 406,
        ResponseStatusCode.Conflict or ResponseStatusCode.AlreadyExists => 409,
        ResponseStatusCode.UnsupportedMediaType => 415,
        ResponseStatusCode.NotImplemented or ResponseStatusCode.ReleaseVersionNotSupported => 501,
        _ => 500,
    };
}
