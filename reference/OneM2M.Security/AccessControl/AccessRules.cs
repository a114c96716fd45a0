using System.Net;

namespace OneM2M.Security.AccessControl;

/// <summary>
/// The rules of TS-0003 7.1.3 and 7.1.5, one virtual method each, as the standard has them. A variant that breaks one rule overrides
/// one method. None allocates and none throws.
/// </summary>
public class AccessRules
{
    /// <summary>The rules as the standard has them.</summary>
    public static AccessRules Standard { get; } = new();

    /// <summary>res_acr(k): authentication, originators, operations, contexts and object details must all hold.</summary>
    public virtual bool RuleHolds(CompiledRule rule, in AccessRequest request, in AccessContext context) =>
        AuthenticationHolds(rule.AuthenticationFlag, context.Authenticated)
        && OperationHolds(rule.Operations, request.Operation)
        && OriginatorsHold(rule, in request, in context)
        && ContextsHold(rule, in context)
        && ObjectDetailsHold(rule, in request);

    /// <summary>Table 7.1.5-1: the flag demands an authenticated originator, its absence demands nothing.</summary>
    public virtual bool AuthenticationHolds(bool flag, bool authenticated) => !flag || authenticated;

    /// <summary>res_ops: the bit of the operation is set (TS-0004 6.3.4.2.29).</summary>
    public virtual bool OperationHolds(int mask, Operations operation) => (mask & 63 & (int)operation) != 0;

    /// <summary>res_origs: any of the entries matches.</summary>
    public virtual bool OriginatorsHold(CompiledRule rule, in AccessRequest request, in AccessContext context)
    {
        foreach (ref readonly var entry in rule.Originators.AsSpan())
        {
            if (OriginatorMatches(in entry, request.Originator ?? "", in context))
                return true;
        }

        return false;
    }

    /// <summary>One entry against an originator in absolute form.</summary>
    public virtual bool OriginatorMatches(in OriginatorPattern entry, string originator, in AccessContext context) => entry.Kind switch
    {
        OriginatorKind.All => true,
        OriginatorKind.Domain => DomainMatches(entry.Absolute, originator),
        OriginatorKind.Identifier => IdentifierMatches(in entry, originator) || GroupMatches(entry.Text, originator, in context),
        OriginatorKind.Pattern => PatternMatches(in entry, originator),
        OriginatorKind.RoleOrGroup => RoleMatches(entry.Text, in context) || GroupMatches(entry.Text, originator, in context),
        _ => false,
    };

    /// <summary>An identifier matches as a whole, with regard to letter case.</summary>
    public virtual bool IdentifierMatches(in OriginatorPattern entry, string originator) =>
        string.Equals(entry.Absolute, originator, StringComparison.Ordinal);

    /// <summary>"*" stands for any characters up to the next "/".</summary>
    public virtual bool PatternMatches(in OriginatorPattern entry, string originator) => WildcardMatch.Fits(entry.Absolute, originator);

    /// <summary>A domain means all AEs and CSEs of exactly that SP; no wildcard, letter case as written.</summary>
    public virtual bool DomainMatches(string domain, string originator) =>
        originator.Length > domain.Length && originator[domain.Length] == '/' && originator.StartsWith(domain, StringComparison.Ordinal);

    /// <summary>A Role-ID means whoever was found to hold that role.</summary>
    public virtual bool RoleMatches(string role, in AccessContext context)
    {
        if (context.Roles.IsDefaultOrEmpty)
            return false;
        foreach (var held in context.Roles)
        {
            if (string.Equals(held, role, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The resource-ID of a group means the AEs and CSEs behind its members.</summary>
    public virtual bool GroupMatches(string group, string originator, in AccessContext context) =>
        context.Groups is { } groups && groups.Contains(group, originator);

    /// <summary>res_ctxts: no contexts at all, or any of them holds.</summary>
    public virtual bool ContextsHold(CompiledRule rule, in AccessContext context)
    {
        if (rule.Contexts.IsEmpty)
            return true;
        foreach (var part in rule.Contexts)
        {
            if (ContextHolds(part, in context))
                return true;
        }

        return false;
    }

    /// <summary>res_context: each kind that the context names must hold; one that can't be evaluated does not (7.1.4).</summary>
    public virtual bool ContextHolds(CompiledContext part, in AccessContext context) =>
        UnknownKindHolds(part.HasUnknownKind) && TimeHolds(part, in context) && AddressHolds(part, in context) && LocationHolds(part, in context);

    /// <summary>A kind of context that is not known is indeterminate and so denies.</summary>
    public virtual bool UnknownKindHolds(bool present) => !present;

    /// <summary>res_time: any of the windows.</summary>
    public virtual bool TimeHolds(CompiledContext part, in AccessContext context)
    {
        if (part.Windows is not { } windows)
            return true;
        var time = Clock(context.Time);
        foreach (var window in windows)
        {
            if (WindowHolds(window, time))
                return true;
        }

        return false;
    }

    /// <summary>Windows are read in UTC.</summary>
    public virtual DateTime Clock(DateTimeOffset time) => time.UtcDateTime;

    /// <summary>All seven fields must match.</summary>
    public virtual bool WindowHolds(TimeWindow window, DateTime time)
    {
        for (var i = 0; i < window.Fields.Count; i++)
        {
            if (!FieldHolds(window.Fields[i], i, TimeWindow.Part(time, i)))
                return false;
        }

        return true;
    }

    /// <summary>Field <paramref name="index"/> (0 second … 6 year) against its part of the time.</summary>
    public virtual bool FieldHolds(TimeField field, int index, int part)
    {
        foreach (ref readonly var element in field.Elements.AsSpan())
        {
            if (ElementHolds(in element, index, part))
                return true;
        }

        return false;
    }

    /// <summary>One element of a field: a number, a range, a range with a step, or the asterisk.</summary>
    public virtual bool ElementHolds(in TimeElement element, int index, int part) => element.Contains(part);

    /// <summary>res_ip: any of the blocks; an address that is not known is in none.</summary>
    public virtual bool AddressHolds(CompiledContext part, in AccessContext context)
    {
        if (part.Addresses is not { } blocks)
            return true;
        if (context.Address is not { } address)
            return false;
        foreach (ref readonly var block in blocks.AsSpan())
        {
            if (BlockHolds(in block, address))
                return true;
        }

        return false;
    }

    /// <summary>The leading bits are the same.</summary>
    public virtual bool BlockHolds(in AddressBlock block, IPAddress address) => block.Contains(address);

    /// <summary>res_loc: inside the circle, or in any of the countries.</summary>
    public virtual bool LocationHolds(CompiledContext part, in AccessContext context)
    {
        if (part.Region is not { } region)
            return true;
        return region.Circle is { } circle
            ? region.Countries.Count == 0 && CircleHolds(circle, context.Position)
            : CountryHolds(region.Countries, context.Country);
    }

    /// <summary>A place that is not known is in no circle.</summary>
    public virtual bool CircleHolds(Circle circle, GeoPosition? position) => position is { } known && circle.Contains(known);

    /// <summary>A country that is not known is none of the listed.</summary>
    public virtual bool CountryHolds(IReadOnlyList<string> countries, string? country)
    {
        if (country is null)
            return false;
        for (var i = 0; i < countries.Count; i++)
        {
            if (string.Equals(countries[i], country, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>res_objd: for Create alone; no details at all, or any of them holds.</summary>
    public virtual bool ObjectDetailsHold(CompiledRule rule, in AccessRequest request)
    {
        if (rule.ObjectDetails.IsEmpty || !ObjectDetailsBearOn(request.Operation))
            return true;
        foreach (var details in rule.ObjectDetails)
        {
            if (ObjectDetailHolds(details, in request))
                return true;
        }

        return false;
    }

    /// <summary>Object details restrict Create only.</summary>
    public virtual bool ObjectDetailsBearOn(Operations operation) => operation == Operations.Create;

    /// <summary>res_objdetails: type, specialization and child type must all hold.</summary>
    public virtual bool ObjectDetailHolds(ObjectDetails details, in AccessRequest request) =>
        ResourceTypeHolds(details, in request) && SpecializationHolds(details, in request) && ChildTypeHolds(details, in request);

    /// <summary>res_resourceType: the type of the resource that To addresses.</summary>
    public virtual bool ResourceTypeHolds(ObjectDetails details, in AccessRequest request) =>
        details.ResourceType is not { } type || type == request.TargetType;

    /// <summary>res_specializationType: the definition in the content of the Create.</summary>
    public virtual bool SpecializationHolds(ObjectDetails details, in AccessRequest request) =>
        details.SpecializationType is not { } specialization || string.Equals(specialization, request.Specialization, StringComparison.Ordinal);

    /// <summary>res_childResource: the type to be created is listed.</summary>
    public virtual bool ChildTypeHolds(ObjectDetails details, in AccessRequest request)
    {
        for (var i = 0; i < details.ChildResourceTypes.Count; i++)
        {
            if (details.ChildResourceTypes[i] == request.CreatedType)
                return true;
        }

        return false;
    }
}
