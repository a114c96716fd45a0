using OneM2M.Transport.Associations;

namespace OneM2M.Conformance.Architecture.Tests.Compiled.MadeUp;

/// <summary>Breaks DriversShakeHandsWithCodeOfTheirOwn.</summary>
internal static class DriverThatShakesHandsWithTheReference
{
    public static HandshakeRules Rules() => new();
}
