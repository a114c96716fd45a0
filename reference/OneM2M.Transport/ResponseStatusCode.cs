namespace OneM2M.Transport;

/// <summary>The response status codes that part 1 needs (TS-0004 6.6.3), with the number that goes to the wire.</summary>
public enum ResponseStatusCode
{
    Ok = 2000,
    Created = 2001,
    Deleted = 2002,
    Updated = 2004,
    BadRequest = 4000,
    ReleaseVersionNotSupported = 4001,
    NotFound = 4004,
    OperationNotAllowed = 4005,
    UnsupportedMediaType = 4015,
    ContentsUnacceptable = 4102,
    OriginatorHasNoPrivilege = 4103,
    Conflict = 4105,
    OriginatorNotAuthenticated = 4106,
    SecurityAssociationRequired = 4107,
    InvalidChildResourceType = 4108,
    OriginatorHasAlreadyRegistered = 4117,
    InternalServerError = 5000,
    NotImplemented = 5001,
    TargetNotReachable = 5103,
    AlreadyExists = 5106,
    TargetNotSubscribable = 5203,
    SubscriptionVerificationInitiationFailed = 5204,
    NotAcceptable = 5207,
}
