using System.Text.Json;
using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;
using OneM2M.Conformance.Steps.Judging;

namespace OneM2M.Conformance.Steps.Tests;

/// <summary>What a shim says is shown without the keys in it, in whatever form they stand there, whole or cut off.</summary>
public sealed class ComputationMaskTests
{
    private const int ShortestKey = 16;

    private static readonly IReadOnlyList<byte[]> Keys = [.. VectorCatalogue.All
        .SelectMany(v => v.In.Concat(v.Steps).Concat(v.Out))
        .Where(m => VectorSecrets.IsSecret(m.Key)).Select(m => m.Value).OfType<JsonValue>().Select(v => v.ToString())
        .Where(hex => hex.Length >= 2 * ShortestKey && hex.Length % 2 == 0 && hex.All(char.IsAsciiHexDigit)).Distinct(StringComparer.Ordinal).Select(Convert.FromHexString)];

    /// <summary>Each of them as a text; a part of it, too, must not be shown.</summary>
    public static TheoryData<string, Func<byte[], string>> Forms => new()
    {
        { "small letters", Convert.ToHexStringLower },
        { "capital letters", Convert.ToHexString },
        { "with colons", key => string.Join(':', Convert.ToHexString(key).Chunk(2).Select(pair => new string(pair))) },
        { "base64", Convert.ToBase64String },
        { "base64url", key => Convert.ToBase64String(key).TrimEnd('=').Replace('+', '-').Replace('/', '_') },
        { "base64 in JSON", key => JsonEncodedText.Encode(Convert.ToBase64String(key)).ToString() },
        { "base64 in JSON of another kind", key => Convert.ToBase64String(key).Replace("/", "\\/", StringComparison.Ordinal) },
        { "base64 among other octets", key => Convert.ToBase64String([0x2a, .. key, 0x2a]) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void NoKeyIsShown(string name, Func<byte[], string> form) => Assert.All(Keys, key =>
    {
        var text = form(key);
        var part = text[..(text.Length * 2 / 3)];
        foreach (var line in new[] { $"it is {text} indeed", text, $"it is {part}", $"it is {part}… (9 characters)" })
            Assert.False(ComputationMask.Line(line).Contains(part, StringComparison.OrdinalIgnoreCase), $"{name}: {line}");
    });

    [Theory]
    [InlineData("the identifier is empty")]
    [InlineData("maf.m2msp.example: 32 octets, not 16")]
    [InlineData("cut off…")]
    [InlineData("")]
    public void WhatIsNoKeyStays(string text) => Assert.Equal(text, ComputationMask.Line(text));
}
