using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Identifiers;

/// <summary>Reads identifiers for tables: valid ones with their parts, others with their fault.</summary>
internal static class Read
{
    /// <summary>The identifier; the test fails where the text is none.</summary>
    public static T Valid<T>(string text)
        where T : struct, IIdentifier<T>
    {
        Assert.True(T.TryParse(text, out var id, out var fault), $"{text}: {fault}");
        Assert.Equal(default, fault);
        return id;
    }

    /// <summary>The two parts, with a bar between them.</summary>
    public static string Parts<T>(string text)
        where T : struct, IIdentifier<T>
    {
        Valid<T>(text);
        Assert.True(T.TryValidate(text, out var parts, out _));
        return $"{text[parts.First]}|{text[parts.Second]}";
    }

    /// <summary>Why the text is no such identifier; the test fails where it is one.</summary>
    public static IdentifierFault Fault<T>(string text)
        where T : struct, IIdentifier<T>
    {
        Assert.False(T.TryParse(text, out var id, out var fault), text);
        Assert.Equal("", new T().Equals(id) ? "" : id.ToString());
        Assert.Contains($"position {fault.Position}.", fault.ToString(), StringComparison.Ordinal);
        return fault;
    }
}
