namespace OneM2M.Conformance.Pki.Der;

/// <summary>What a reader found not to be DER, or not to have the shape that was asked for. Bounded: hostile input cannot fill the memory.</summary>
internal sealed class DerNotes
{
    private const int Most = 8;
    private readonly List<string> _texts = [];

    /// <summary>One line each, with the offset in octets from the beginning of the object.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Adds one, once, as long as there is room.</summary>
    public void Add(int offset, string text)
    {
        var line = $"octet {offset}: {text}";
        if (_texts.Count < Most && !_texts.Contains(line))
            _texts.Add(line);
    }
}
