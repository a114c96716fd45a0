using System.Globalization;

namespace OneM2M.Conformance.Steps.Judging;

/// <summary>A set of response status codes as a feature writes it: "4000", "4103 or 4106", "another 4xxx".</summary>
public sealed class StatusCodes
{
    private readonly string _text;
    private readonly HashSet<int> _codes = [];
    private readonly bool _anyClientError;

    private StatusCodes(string text)
    {
        _text = text;
        foreach (var part in text.Split(" or ", StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "another 4xxx")
                _anyClientError = true;
            else
                _codes.Add(int.Parse(part, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A set without members.</summary>
    public static StatusCodes None { get; } = new("");

    /// <summary>Reads the text of a feature.</summary>
    public static StatusCodes Parse(string text) => new(text);

    /// <summary>Whether <paramref name="code"/> is one of them.</summary>
    public bool Contain(int? code) => code is { } number && (_codes.Contains(number) || (_anyClientError && number is >= 4000 and < 5000));

    /// <summary>"4000 BAD_REQUEST or 4103 ORIGINATOR_HAS_NO_PRIVILEGE".</summary>
    public override string ToString() => _anyClientError ? _text : string.Join(" or ", _codes.Select(c => Rsc.Describe(c)));
}
