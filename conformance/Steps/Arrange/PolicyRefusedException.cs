namespace OneM2M.Conformance.Steps.Arrange;

/// <summary>The implementation refused, as the register of defects lets it, to take the policy: there is nothing left to ask.</summary>
internal sealed class PolicyRefusedException : Exception;
