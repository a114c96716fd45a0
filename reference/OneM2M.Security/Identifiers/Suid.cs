using System.Globalization;

namespace OneM2M.Security.Identifiers;

/// <summary>Security Usage Identifier (TS-0004 6.3.4.2.39): two digits, the kind of credential and the scope of its use.</summary>
public readonly record struct Suid : IIdentifier<Suid>
{
    private Suid(int value, IdentifierRules rules) => (Value, Credential, Scope) = (value, rules.SuidCredential(value), rules.SuidScope(value));

    /// <summary>The value, 10 to 45.</summary>
    public int Value { get; }

    /// <summary>The first digit: 1 pre-provisioned key, 2 key of a remote provisioning framework, 3 key distributed by a MAF, 4 certificate.</summary>
    public int Credential { get; }

    /// <summary>The second digit: 0 MEF, 1 MAF, 2 SAEF, 3 ESPrim, 4 encryption in ESData, 5 signature in ESData.</summary>
    public int Scope { get; }

    /// <summary>First part: the digit of the credential. Second part: the digit of the scope.</summary>
    public static bool TryValidate(ReadOnlySpan<char> text, out IdentifierParts parts, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        parts = default;
        if (!TryParse(text, out _, out fault, rules))
            return false;
        parts = new IdentifierParts(..1, 1..2);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out Suid id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        id = default;
        if (text.IsEmpty)
            return Fault.Is(FaultReason.Empty, 0, out fault);
        if (text.Length != 2 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]))
            return Fault.Is(FaultReason.SuidNotTwoDigits, 0, out fault);
        return TryForm(((text[0] - '0') * 10) + text[1] - '0', out id, out fault, rules);
    }

    /// <summary>The identifier of that value, where the table has it.</summary>
    public static bool TryForm(int value, out Suid id, out IdentifierFault fault, IdentifierRules? rules = null)
    {
        id = default;
        rules ??= IdentifierRules.Standard;
        if (!rules.IsSuid(value))
            return Fault.Is(FaultReason.SuidUnknown, 0, out fault);
        id = new Suid(value, rules);
        fault = default;
        return true;
    }

    /// <inheritdoc/>
    public bool IsSameAs(Suid other, IdentifierRules? rules = null) => Value == other.Value;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten) =>
        Value.TryFormat(destination, out charsWritten, default, CultureInfo.InvariantCulture);

    /// <summary>Two digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
