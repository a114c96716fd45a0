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
        else if (closed && association.Reply is null)
            association.Conclude(HandshakeEnd.ClosedByThem, "they closed after the handshake, without a word of application data");
        else
            association.Conclude(HandshakeEnd.Completed);
    }

    /// <summary>Whether they answered the hello of a second handshake with theirs.</summary>
    public static bool IsRenegotiated(Association association) =>
        association.Plan.Habit == BadHabit.Renegotiation && association.Crypto.Cipher?.Received.Contains(MessageType.ServerHello) == true;

    private static void ConcludeRenegotiation(Association association, bool closed)
    {
        if (IsRenegotiated(association))
            association.Conclude(HandshakeEnd.Completed, "they began a second handshake");
        else if (association.Alert is not null)
            association.Conclude(HandshakeEnd.RefusedByAlert);
        else if (closed)
            association.Conclude(HandshakeEnd.ClosedByThem, "they closed instead of a second handshake");
        else
            association.Conclude(HandshakeEnd.Silent, "they did not answer the hello of a second handshake");
    }
}
