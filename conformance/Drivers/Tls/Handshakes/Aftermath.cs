using OneM2M.Conformance.Drivers.Tls.Handshakes.Tapping;
using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes;

/// <summary>Judges what came after a finished handshake: whether they let us in.</summary>
internal static class Aftermath
{
    /// <summary>Concludes.</summary>
    /// <param name="association">What was seen.</param>
    /// <param name="closed">Whether they closed, without being told to.</param>
    public static void Conclude(Association association, bool closed)
    {
        if (association.Plan.Habit == BadHabit.Renegotiation)
            ConcludeRenegotiation(association, closed);
        else if (closed && association.Reply is null && !IsFarewell(association))
            association.Conclude(HandshakeEnd.ClosedByThem, "they closed after the handshake, without a word of application data");
        else
            association.Conclude(HandshakeEnd.Completed);
    }

    /// <summary>Whether they answered the hello of a second handshake with theirs.</summary>
    public static bool IsRenegotiated(Association association) =>
        association.Plan.Habit == BadHabit.Renegotiation && association.Crypto.Cipher?.Received.Contains(association.IsClient ? MessageType.ServerHello : MessageType.ClientHello) == true;

    /// <summary>
    /// A client that has no word to say may go at once: it has finished its handshake before our side did. Where our last flight was wrong,
    /// only one that says farewell has taken it.
    /// </summary>
    private static bool IsFarewell(Association association) => !association.IsClient && (association.ClosedInOrder || association.Plan.Habit == BadHabit.None);

    private static void ConcludeRenegotiation(Association association, bool closed)
    {
        if (IsRenegotiated(association))
            association.Conclude(HandshakeEnd.Completed, "they began a second handshake");
        else if (association.Alert is not null)
            association.Conclude(HandshakeEnd.RefusedByAlert);
        else if (closed)
            association.Conclude(HandshakeEnd.ClosedByThem, "they closed instead of a second handshake");
        else
            association.Conclude(HandshakeEnd.Silent, "they did not answer what asked for a second handshake");
    }
}
