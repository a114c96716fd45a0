using System.Text.Json.Nodes;
using OneM2M.Security.AccessControl;
using OneM2M.Transport;

namespace OneM2M.Nodes.Cse;

/// <summary>Takes request primitives one at a time, so that each sees the tree as the one before left it; sending comes after the lock.</summary>
internal sealed class CseCore
{
    private readonly Lock _gate = new();
    private readonly CseOptions _options;
    private readonly LocalIdentity _local;
    private readonly ResourceStore _store;
    private readonly Authorization _authorization;
    private readonly Writer _writer;
    private readonly Discovery _discovery;
    private readonly Notifier _notifier;
    private readonly ContentCheck _content;

    /// <summary>Makes the CSEBase and the administrator's policy.</summary>
    public CseCore(CseOptions options, Notifier notifier)
    {
        _options = options;
        _notifier = notifier;
        _local = new LocalIdentity(options.CseId, options.SpId);
        _store = new ResourceStore(_local, options.MaxResources);
        _authorization = new Authorization(options, _local, _store);
        _writer = new Writer(options, _local, _store);
        _discovery = new Discovery(options, _authorization);
        _content = new ContentCheck(options.Behaviour);
        _writer.CreateBase();
    }

    /// <summary>Handles one request; total.</summary>
    public async Task<ResponsePrimitive> HandleAsync(RequestPrimitive request, CancellationToken cancellation)
    {
        ResponsePrimitive response;
        var mail = new List<OutgoingNotification>();
        lock (_gate)
        {
            response = Handle(request, mail);
        }

        // A Notify that was let through is answered with what its receiver said.
        foreach (var notification in mail)
        {
            if (!notification.IsForwarded)
                _notifier.Post(notification);
            else if (!await _notifier.SendAsync(notification, cancellation))
                return new ResponsePrimitive(ResponseStatusCode.TargetNotReachable);
        }

        return response;
    }

    private ResponsePrimitive Handle(RequestPrimitive request, List<OutgoingNotification> mail)
    {
        var behaviour = _options.Behaviour;
        request = behaviour.Received(request);
        var registration = request is { Operation: PrimitiveOperation.Create, ResourceType: ResourceType.Ae };
        if (behaviour.CheckFrom(request, registration, IsRegistered) is { } refusal)
            return new ResponsePrimitive(refusal);
        if (Malformed(request) is { } code)
            return new ResponsePrimitive(code);
        if (_store.Find(request.To) is not { } target)
            return new ResponsePrimitive(behaviour.Missing(request));
        return request.Operation switch
        {
            PrimitiveOperation.Create => Create(request, target, mail),
            PrimitiveOperation.Retrieve => Retrieve(request, target),
            PrimitiveOperation.Update => Update(request, target, mail),
            PrimitiveOperation.Delete => Delete(request, target, mail),
            _ => Notify(request, target, mail),
        };
    }

    /// <summary>TS-0004 7.3.2.1, as far as the parameters alone tell.</summary>
    private static ResponseStatusCode? Malformed(RequestPrimitive request)
    {
        if (request.Release is not (null or "1" or "2" or "2a" or "3" or "4" or "5"))
            return ResponseStatusCode.ReleaseVersionNotSupported;
        if (request.Operation == PrimitiveOperation.Create && !ResourceType.IsDefined(request.ResourceType ?? 0))
            return ResponseStatusCode.BadRequest;
        if (request.Operation == PrimitiveOperation.Create && request.Parameters.Keys.Any(k => k is "fu" or "ty" or "lbl" or "lvl" or "lim"))
            return ResponseStatusCode.BadRequest;
        return DiscoveryFilter.IsValid(request) ? ResultContent.Check(request) : ResponseStatusCode.BadRequest;
    }

    /// <summary>Whether <paramref name="aeId"/>, in any form, is that of an AE registered here, or the administrator's.</summary>
    private bool IsRegistered(string aeId)
    {
        var stem = aeId[(aeId.LastIndexOf('/') + 1)..];
        return (stem == _options.AdminOriginator || _store.ById(stem) is { Type: ResourceType.Ae }) && _local.Absolute(stem) == _local.Absolute(aeId);
    }

    private ResponsePrimitive Create(RequestPrimitive request, Resource target, List<OutgoingNotification> mail)
    {
        var type = request.ResourceType ?? 0;
        var attributes = _content.ForCreate(type, request.Content);
        if (type == ResourceType.Ae)
            return Register(request, target, attributes, mail);
        var needed = _options.Behaviour.NeededToCreate(type);
        var given = attributes ?? request.Content?.FirstOrDefault().Value as JsonObject;
        var unusable = Unusable(type, target, attributes);
        if (!_options.Behaviour.AuthorizesFirst && unusable is { } known)
            return new ResponsePrimitive(known);
        var permitted = _authorization.Permits(request, target, needed, created: given);
        if (!permitted && !_options.Behaviour.CarriesOutDenied(Operations.Create, target))
            return Refuse(request, target, mail);
        if (attributes is null || unusable is not null)
            return new ResponsePrimitive(unusable ?? ResponseStatusCode.BadRequest);
        var (code, created) = _writer.Create(request, target, type, attributes);
        if (created is null)
            return new ResponsePrimitive(code);
        Subscriptions.Created(created, _options.CseId, mail);
        return permitted ? ResultContent.OfWrite(request, created, ResponseStatusCode.Created) : _options.Behaviour.Denied(target);
    }

    /// <summary>Why a Create cannot be done, in the order of TS-0004 7.3.3.3; null when it can.</summary>
    private ResponseStatusCode? Unusable(int type, Resource parent, JsonObject? attributes)
    {
        if (type == ResourceType.CseBase)
            return ResponseStatusCode.OperationNotAllowed;
        if (ResourceSchema.Of(type) is null)
            return ResponseStatusCode.NotImplemented;
        if (!ResourceType.MayContain(parent.Type, type))
        {
            // TS-0004 7.4.8.2.1 has a code of its own for what cannot be subscribed to.
            return type == ResourceType.Subscription ? ResponseStatusCode.TargetNotSubscribable : ResponseStatusCode.InvalidChildResourceType;
        }

        return attributes is null ? ResponseStatusCode.BadRequest : _writer.Unusable(type, parent, attributes);
    }

    /// <summary>An AE registers itself: no privilege is asked for, its stem is in From (TS-0001 10.2.2.2).</summary>
    private ResponsePrimitive Register(RequestPrimitive request, Resource target, JsonObject? attributes, List<OutgoingNotification> mail)
    {
        if (target.Type != ResourceType.CseBase)
            return new ResponsePrimitive(ResponseStatusCode.InvalidChildResourceType);
        if (attributes is null)
            return new ResponsePrimitive(ResponseStatusCode.BadRequest);
        var (code, created) = _writer.Register(request, target, attributes);
        if (created is null)
            return new ResponsePrimitive(code);
        Subscriptions.Created(created, _options.CseId, mail);
        return ResultContent.OfWrite(request, created, ResponseStatusCode.Created);
    }

    private ResponsePrimitive Retrieve(RequestPrimitive request, Resource target)
    {
        var needed = _options.Behaviour.Needed(request);
        if (needed == Operations.Discover)
            return _discovery.Search(request, target);
        return _authorization.Permits(request, target, needed)
            ? _discovery.Represent(request, target)
            : _options.Behaviour.Denied(target);
    }

    private ResponsePrimitive Update(RequestPrimitive request, Resource target, List<OutgoingNotification> mail)
    {
        var attributes = _content.ForUpdate(target.Type, request.Content);
        var given = attributes ?? request.Content?.FirstOrDefault().Value as JsonObject;
        var permitted = _authorization.Permits(request, target, Operations.Update, changesPolicyIds: given?.ContainsKey("acpi") ?? false);
        if (!permitted && !_options.Behaviour.CarriesOutDenied(Operations.Update, target))
            return Refuse(request, target, mail);
        if (target.Type is ResourceType.CseBase or ResourceType.ContentInstance)
            return new ResponsePrimitive(ResponseStatusCode.OperationNotAllowed);
        if (attributes is null || !_options.Behaviour.MayUpdateTogether(attributes))
            return new ResponsePrimitive(ResponseStatusCode.BadRequest);
        if (!permitted || _options.Behaviour.CarriesOutPermitted(Operations.Update, target))
        {
            if (_writer.Update(target, attributes) is { } refusal)
                return new ResponsePrimitive(refusal);
            Subscriptions.Updated(target, _options.CseId, mail);
        }

        return permitted ? ResultContent.OfWrite(request, target, ResponseStatusCode.Updated) : _options.Behaviour.Denied(target);
    }

    private ResponsePrimitive Delete(RequestPrimitive request, Resource target, List<OutgoingNotification> mail)
    {
        var permitted = _authorization.Permits(request, target, Operations.Delete);
        if (!permitted && !_options.Behaviour.CarriesOutDenied(Operations.Delete, target))
            return Refuse(request, target, mail);
        if (target.Type == ResourceType.CseBase)
            return new ResponsePrimitive(ResponseStatusCode.OperationNotAllowed);
        var last = ResultContent.Of(request) == ResultContent.Nothing ? null : _discovery.Represent(request, target);
        if (!permitted || _options.Behaviour.CarriesOutPermitted(Operations.Delete, target))
        {
            Subscriptions.Deleted(target, _options.CseId, mail);
            _store.Remove(target);
        }

        return permitted ? new ResponsePrimitive(ResponseStatusCode.Deleted, last?.Content, last?.Octets) : _options.Behaviour.Denied(target);
    }

    /// <summary>Re-targets a Notify to the pointOfAccess of the AE that it addresses (TS-0004 7.5.1).</summary>
    private ResponsePrimitive Notify(RequestPrimitive request, Resource target, List<OutgoingNotification> mail)
    {
        var permitted = _authorization.Permits(request, target, _options.Behaviour.Needed(request));
        if (!permitted && !_options.Behaviour.CarriesOutDenied(Operations.Notify, target))
            return Refuse(request, target, mail);
        if (target.Strings("poa") is not [var poa, ..] || !Uri.TryCreate(poa, UriKind.Absolute, out var receiver) || !OutgoingNotification.IsUsable(receiver))
            return new ResponsePrimitive(ResponseStatusCode.OperationNotAllowed);
        if (request.Content is not { } content || !content.ContainsKey("m2m:sgn"))
            return new ResponsePrimitive(ResponseStatusCode.BadRequest);
        if (!permitted || _options.Behaviour.CarriesOutPermitted(Operations.Notify, target))
            mail.Add(new OutgoingNotification(receiver, _options.Behaviour.Originator(request, _local), content.ToJsonString(), IsForwarded: permitted));
        return permitted ? new ResponsePrimitive(ResponseStatusCode.Ok) : _options.Behaviour.Denied(target);
    }

    private ResponsePrimitive Refuse(RequestPrimitive request, Resource target, List<OutgoingNotification> mail)
    {
        if (_options.Behaviour.NotifiesDenied)
            Subscriptions.Updated(target, _options.CseId, mail);
        return _options.Behaviour.Denied(target);
    }
}
