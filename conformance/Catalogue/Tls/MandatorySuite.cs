namespace OneM2M.Conformance.Catalogue.Tls;

/// <summary>A suite that whoever supports a family of frameworks shall have.</summary>
/// <param name="Transport">"tls" or "dtls".</param>
/// <param name="Framework">The family.</param>
/// <param name="Suite">Registered name.</param>
/// <param name="Clause">Clause of TS-0003.</param>
public sealed record MandatorySuite(string Transport, TlsFramework Framework, string Suite, string Clause);
