using System.Text;
using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Cli.Output;

/// <summary>
/// What the tool says passes through here line by line: without secrets, and without control characters, since part of it was written
/// by the implementation under test and a terminal would obey it.
/// </summary>
internal sealed class SafeOutput(TextWriter inner, Redactor redactor) : TextWriter
{
    private readonly Lock _gate = new();

    /// <summary>Where it goes.</summary>
    public TextWriter Inner => inner;

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        lock (_gate)
            inner.Write(Clean(value ?? ""));
    }

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        lock (_gate)
            inner.WriteLine(Clean(value ?? ""));
    }

    /// <inheritdoc/>
    public override void WriteLine() => WriteLine("");

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    private string Clean(string text)
    {
        text = redactor.Clean(text);
        return text.Any(IsHarmful) ? string.Concat(text.Select(c => IsHarmful(c) ? '\uFFFD' : c)) : text;
    }

    private static bool IsHarmful(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t');
}
