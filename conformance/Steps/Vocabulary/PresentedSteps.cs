using OneM2M.Conformance.Catalogue.Tls;

namespace OneM2M.Conformance.Steps.Vocabulary;

/// <summary>What the implementation presents in a handshake, judged by the rules of the linter.</summary>
[Binding]
public sealed class PresentedSteps(World world)
{
    /// <summary>An honest handshake by certificates, made once for the run.</summary>
    [When("we look at what it presents")]
    public Task Look() => world.Association.LookAsync(TlsFramework.Certificate);

    /// <summary>A rule for the certificate of the entity.</summary>
    [Then(@"the certificate that it presents keeps the rule (\S+)")]
    public void Leaf(string rule) => world.Presented.ExpectLeafKeeps(rule);

    /// <summary>A rule for all of the chain.</summary>
    [Then(@"each certificate that it presents keeps the rule (\S+)")]
    public void Each(string rule) => world.Presented.ExpectEachKeeps(rule);

    /// <summary>A rule for a raw public key.</summary>
    [Then(@"the raw public key that it presents keeps the rule (\S+)")]
    public void RawKey(string rule) => world.Presented.ExpectRawKeyKeeps(rule);

    /// <summary>Kind and completeness.</summary>
    [Then("it presents what the target file says")]
    public void AsConfigured() => world.Presented.ExpectAsConfigured();

    /// <summary>Proof of possession.</summary>
    [Then("it signs with the key of what it presents")]
    public void Signed() => world.Presented.ExpectSigned();

    /// <summary>The authority that our side asked for.</summary>
    [Then("what it presents names the authority")]
    public void Named() => world.Presented.ExpectNamed();

    /// <summary>The form of a hardware identifier, judged by nobody.</summary>
    [Then("it is noted how the hardware identifier is written")]
    public void HardwareIdentifier() => world.Presented.NoteHardwareIdentifier();
}
