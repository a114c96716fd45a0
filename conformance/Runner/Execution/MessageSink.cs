using Xunit.Abstractions;

namespace OneM2M.Conformance.Runner.Execution;

/// <summary>Hands xUnit's messages to a function that says whether to go on.</summary>
internal sealed class MessageSink(Func<IMessageSinkMessage, bool> receive) : IMessageSink
{
    /// <inheritdoc/>
    public bool OnMessage(IMessageSinkMessage message) => receive(message);
}
