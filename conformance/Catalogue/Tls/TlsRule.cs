namespace OneM2M.Conformance.Catalogue.Tls;

/// <summary>What a clause says of one thing.</summary>
/// <param name="Name">The version, or the key exchange, of which it says it.</param>
/// <param name="Demand">What it says.</param>
/// <param name="Clause">Clause of TS-0003; "-" where there is none.</param>
/// <param name="Note">Why, in our words.</param>
public sealed record TlsRule(string Name, TlsDemand Demand, string Clause, string Note);
