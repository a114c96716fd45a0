namespace OneM2M.Security.Certificates;

/// <summary>Forms of a GeneralName (RFC 5280 4.2.1.6).</summary>
public enum NameForm
{
    /// <summary>otherName.</summary>
    OtherName,

    /// <summary>rfc822Name.</summary>
    Mail,

    /// <summary>dNSName.</summary>
    Domain,

    /// <summary>x400Address or ediPartyName, of which nothing here knows more than that they are there.</summary>
    Unread,

    /// <summary>directoryName.</summary>
    Directory,

    /// <summary>uniformResourceIdentifier.</summary>
    Uri,

    /// <summary>iPAddress.</summary>
    Address,

    /// <summary>registeredID.</summary>
    RegisteredId,
}
