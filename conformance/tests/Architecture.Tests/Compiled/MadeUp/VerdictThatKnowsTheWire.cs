using System.Net.Sockets;

namespace OneM2M.Conformance.Architecture.Tests.Compiled.MadeUp;

/// <summary>Breaks VerdictsKnowNoWire.</summary>
internal static class VerdictThatKnowsTheWire
{
    public static Socket Open() => new(SocketType.Stream, ProtocolType.Tcp);
}
