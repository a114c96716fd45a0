using System.Text.Json.Nodes;
using OneM2M.Conformance.Catalogue.Vectors;

namespace OneM2M.Conformance.Vectors.Tests;

/// <summary>What holds for the vectors as a whole.</summary>
public sealed class CollectionTests
{
    [Fact]
    public void ThereAreEnoughAndAThirdShowsWhatIsWrong()
    {
        Assert.True(VectorCatalogue.All.Count >= 150, $"{VectorCatalogue.All.Count} vectors");
        Assert.True(VectorCatalogue.All.Count(v => v.Result == VectorResult.Invalid) * 3 >= VectorCatalogue.All.Count);
    }

    [Fact]
    public void AnIdIsOfOneVector() => Assert.Equal(VectorCatalogue.All.Count, VectorCatalogue.All.Select(v => v.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void EveryFlagIsExplainedAndEveryExplanationIsUsed() =>
        Assert.All(VectorCatalogue.Sets, set => Assert.Equal(set.Notes.Keys.Order(StringComparer.Ordinal), set.Vectors.SelectMany(v => v.Flags).Distinct().Order(StringComparer.Ordinal)));

    [Fact]
    public void EveryOperationHasARightAnswerARefusalAndAMistake()
    {
        foreach (var operation in VectorCatalogue.All.GroupBy(v => v.Operation))
        {
            Assert.Contains(operation, v => v.Result != VectorResult.Invalid);

            // A decision is one of two, so that a wrong one is the mistake of nobody in particular.
            Assert.Equal(operation.Key != "decide", operation.Any(v => v.Of is not null));
            Assert.Contains(operation, v => v.Result == VectorResult.Invalid && v.Of is null);
        }
    }

    [Fact]
    public void EveryMistakeIsFoundThroughItsRightAnswer()
    {
        var mistakes = VectorCatalogue.All.Where(v => v.Of is not null).ToList();
        Assert.NotEmpty(mistakes);
        Assert.All(mistakes, m =>
        {
            var right = VectorCatalogue.ById(m.Of!);
            Assert.Contains(m, VectorCatalogue.MistakesOf(right));
            Assert.Equal(right.Pins, m.Pins);
        });
    }

    [Fact]
    public void OneMistakeIsToldFromAnother() => Assert.All(VectorCatalogue.All, right =>
    {
        // A report names the mistake by its value: two mistakes with one value would be named by chance.
        var values = VectorCatalogue.MistakesOf(right).Select(m => m.Out.ToJsonString()).ToList();
        Assert.Equal(values.Count, values.Distinct(StringComparer.Ordinal).Count());
    });

    [Fact]
    public void EveryKeyIsKnownAsASecret()
    {
        // 32 octets and more that are no secret stand here by name; whatever else is so long has to be masked in every output.
        string[] open = ["clientRandom", "serverRandom", "spki", "salt", "reserved", "identifier", "message", "messageExt", "messageInt", "digest"];
        var unmasked = VectorCatalogue.All.Where(v => v.Out["error"] is null).SelectMany(v => v.In.Concat(v.Steps).Concat(v.Out))
            .Where(m => m.Value is JsonValue value && value.TryGetValue<string>(out var text) && text.Length >= 64 && text.All(char.IsAsciiHexDigitLower))
            .Select(m => m.Key).Distinct(StringComparer.Ordinal).Where(name => !open.Contains(name)).ToList();
        Assert.Contains("km", unmasked);
        Assert.All(unmasked, name => Assert.True(VectorSecrets.IsSecret(name), name));
        Assert.All(open.Append("rand").Append("label"), name => Assert.False(VectorSecrets.IsSecret(name), name));
    }

    [Fact]
    public void WhatThereIsNotIsNamedWithTheNearest()
    {
        Assert.Null(VectorCatalogue.Find("km-9999"));
        Assert.Contains("km-1", Assert.Throws<KeyNotFoundException>(() => VectorCatalogue.ById("kmm-1")).Message, StringComparison.Ordinal);
    }
}
