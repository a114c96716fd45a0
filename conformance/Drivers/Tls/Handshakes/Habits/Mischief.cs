using OneM2M.Conformance.Iut.Tls.Handshakes;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes.Habits;

/// <summary>What our side is to do wrong in one handshake, and whether it came to do it: who never came to it proved nothing.</summary>
internal sealed class Mischief(BadHabit habit)
{
    /// <summary>The habit.</summary>
    public BadHabit Habit => habit;

    /// <summary>Whether it was done.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Whether <paramref name="asked"/> is the habit and still to be done; it is then taken for done.</summary>
    public bool Commits(BadHabit asked)
    {
        if (habit != asked || IsDone)
            return false;
        IsDone = true;
        return true;
    }

    /// <summary>Takes it for done, once more where it is done again with each repetition; always true.</summary>
    public bool Always() => IsDone = true;

    /// <summary><paramref name="octets"/> with one bit of its last octet changed.</summary>
    public static byte[] Flip(byte[] octets)
    {
        var spoilt = octets.ToArray();
        spoilt[^1] ^= 1;
        return spoilt;
    }
}
