namespace OneM2M.Conformance.Catalogue.Tls;

/// <summary>Something that TS-0003 does not speak of, and that others warn of.</summary>
/// <param name="Part">A part of the name of a suite, between underscores or with them.</param>
/// <param name="Why">What is wrong with it, with the reference.</param>
public sealed record TlsDanger(string Part, string Why);
