using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Steps.Handshakes;

/// <summary>Which of the entries under tls a scenario is about: each Given narrows them, and the first that is left is taken.</summary>
internal sealed class EndpointChoice(Session session)
{
    private IReadOnlyList<ISecureEndpoint>? _left;
    private string _wanted = "";

    /// <summary>Of those that are left the first; <see cref="OneM2M.Conformance.Verdicts.NotApplicableException"/> where none is.</summary>
    public ISecureEndpoint Chosen => Left is [var first, ..] ? first : throw new NotApplicableException($"the target file has no entry under tls for {_wanted}");

    /// <summary>All that are left.</summary>
    public IReadOnlyList<ISecureEndpoint> Left => _left ?? throw new InvalidOperationException("No step chose an endpoint.");

    /// <summary>Begins with those of <paramref name="role"/> over <paramref name="transport"/>.</summary>
    public void Begin(SecureRole role, string transport)
    {
        _left = session.Endpoints;
        Narrow($"{EndpointWords.Name(role)} over {transport}", e => e.Role == role && e.Transport == transport);
    }

    /// <summary>Keeps those for which <paramref name="fits"/>; NotApplicable where none is left.</summary>
    public void Narrow(string wanted, Func<SecureEndpointProfile, bool> fits)
    {
        _wanted += (_wanted.Length > 0 ? ", " : "") + wanted;
        _left = [.. Left.Where(e => fits(e.Profile))];
        _ = Chosen;
    }
}
