using System.Xml.Linq;
using OneM2M.Conformance.Architecture.Tests.Layers;
using OneM2M.Conformance.Architecture.Tests.Repository;

namespace OneM2M.Conformance.Architecture.Tests;

/// <summary>The solution as a whole: what is in it, what holds for every build of it.</summary>
public sealed class SolutionTests
{
    private static readonly XDocument Props = XDocument.Parse(SourceTree.Current.At("Directory.Build.props").Text);

    [Fact]
    public void EveryProjectIsInTheSolution()
    {
        var solution = SourceTree.Current.At("Conformance.sln").Text.Replace('\\', '/');
        Assert.All(ProjectFile.All, p => Assert.Contains($"\"{p.Path}\"", solution, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nullable", "enable")]
    [InlineData("TreatWarningsAsErrors", "true")]
    [InlineData("EnforceCodeStyleInBuild", "true")]
    [InlineData("ManagePackageVersionsCentrally", "true")]
    [InlineData("CentralPackageTransitivePinningEnabled", "true")]
    [InlineData("Deterministic", "true")]
    [InlineData("InvariantGlobalization", "false")]
    [InlineData("PackageLicenseExpression", "Apache-2.0")]
    public void HoldsForEveryProject(string property, string value) => Assert.Equal(value, Props.Descendants(property).Single().Value);

    [Fact]
    public void BannedApisAreAnalyzedInEveryProject()
    {
        Assert.Contains(Props.Descendants("PackageReference"), p => (string?)p.Attribute("Include") == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
        Assert.Contains(Props.Descendants("AdditionalFiles"), f => ((string?)f.Attribute("Include"))!.EndsWith("BannedSymbols.txt", StringComparison.Ordinal));
        
        // A second file of this kind further down would take its folder out of all this.
        Assert.DoesNotContain(SourceTree.Current.Files, f => f.Name is ("Directory.Build.props" or "Directory.Build.targets" or ".editorconfig") && f.Path.Contains('/'));
    }

    [Theory]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("M:System.Threading.Thread.Sleep(System.Int32)")]
    [InlineData("M:System.Threading.Tasks.Task.Delay(System.TimeSpan)")]
    [InlineData("M:System.Random.#ctor")]
    [InlineData("P:System.Random.Shared")]
    public void IsBanned(string symbol) =>
        Assert.Contains(SourceTree.Current.At("BannedSymbols.txt").Lines, l => l.StartsWith(symbol + ";", StringComparison.Ordinal));

    [Fact]
    public void WhatGeneratesFromFeaturesSwitchesTelemetryOffFirst()
    {
        var generating = ProjectFile.All.Where(p => p.Items("PackageReference").Any(r => (string?)r.Attribute("Include") == "SpecFlow.xUnit")).ToList();
        Assert.NotEmpty(generating);
        Assert.All(generating, project =>
        {
            var target = Assert.Single(project.Items("Target"), t => (string?)t.Attribute("BeforeTargets") == "BeforeUpdateFeatureFilesInProject");
            Assert.NotEmpty(target.Elements("SwitchOffSpecFlowTelemetry"));
            Assert.Contains("SPECFLOW_TELEMETRY_ENABLED\", \"0\"", Assert.Single(project.Items("Code")).Value, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void OnlyTheFeaturesRunTheGenerator()
    {
        Assert.Equal(["features/Features.csproj"], ProjectFile.All.Where(p => p.Property("GeneratesFromFeatures") == "true").Select(p => p.Path));
        var generator = XDocument.Parse(SourceTree.Current.At("Directory.Build.targets").Text).Descendants("PackageReference").ToList();
        Assert.Equal("'$(GeneratesFromFeatures)' == 'true'", (string?)generator.Single(g => g.Attribute("ExcludeAssets") is null).Attribute("Condition"));
        Assert.Equal("build;buildTransitive", (string?)generator.Single(g => g.Attribute("ExcludeAssets") is not null).Attribute("ExcludeAssets"));
    }

    [Theory]
    [InlineData("LICENSE", "Apache License")]
    [InlineData("README.md", "TS-0003")]
    [InlineData("CHANGELOG.md", "# Changelog")]
    [InlineData("CONTRIBUTING.md", "# Contributing")]
    [InlineData("docs/spec-defects.md", "SD-001")]
    [InlineData(".ci/run", "dotnet test Conformance.sln")]
    public void IsThere(string path, string content) => Assert.Contains(content, SourceTree.Current.At(path).Text, StringComparison.Ordinal);
}
