using OneM2M.Nodes.Cse;
using OneM2M.Transport;

namespace OneM2M.Nodes.Tests.Cse;

/// <summary>A test identity counts with the token alone, and at a node that was started with one.</summary>
public sealed class TestIdentityTests(TestNode node) : IClassFixture<TestNode>
{
    private static readonly string Identity = new TestIdentity { Authenticated = true }.Encode();

    [Fact]
    public async Task WithTheTokenAForeignOriginatorIsBelieved()
    {
        var policy = await node.NewPolicyAsync("/mn1", 2);
        var container = await node.NewContainerAsync(attributes: new() { ["acpi"] = new System.Text.Json.Nodes.JsonArray(policy) });
        Assert.Equal(2000, (await AskAsync(container, (TestIdentity.IdentityHeader, Identity), (TestIdentity.TokenHeader, TestNode.Token))).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData("a-token-of-this-test-ru")]
    [InlineData("a-token-of-this-test-run0")]
    [InlineData("A-TOKEN-OF-THIS-TEST-RUN")]
    public async Task WithAnotherTokenItIsNot(string token) =>
        Assert.Equal(4107, (await AskAsync("cse-in", (TestIdentity.IdentityHeader, Identity), (TestIdentity.TokenHeader, token))).Code);

    [Fact]
    public async Task WithoutTokenItIsNot() => Assert.Equal(4107, (await AskAsync("cse-in", (TestIdentity.IdentityHeader, Identity))).Code);

    [Fact]
    public async Task WithTwoTokensItIsNot() => Assert.Equal(4107, (await AskAsync(
        "cse-in", (TestIdentity.IdentityHeader, Identity), (TestIdentity.TokenHeader, TestNode.Token), (TestIdentity.TokenHeader, "x"))).Code);

    [Theory]
    [InlineData("")]
    [InlineData("%%%")]
    [InlineData("bm90IGpzb24")]
    [InlineData("W10")]
    [InlineData("bnVsbA")]
    [InlineData("eyJsYXQiOiJub3J0aCJ9")]
    public async Task WhatIsNoIdentityIsNone(string text) =>
        Assert.Equal(4107, (await AskAsync("cse-in", (TestIdentity.IdentityHeader, text), (TestIdentity.TokenHeader, TestNode.Token))).Code);

    [Fact]
    public async Task AnOrdinaryNodeBelievesNobody()
    {
        await using var product = await HostingCse.StartAsync(new CseOptions());
        foreach (var token in new[] { "", "null", TestNode.Token })
        {
            var answer = await RawConnection.ExchangeAsync(product.BaseAddress,
                $"GET /cse-in HTTP/1.1\nHost: x\nX-M2M-Origin: /mn1\nX-M2M-RI: r\n{TestIdentity.IdentityHeader}: {Identity}\n{TestIdentity.TokenHeader}: {token}\n\n");
            Assert.Equal(4107, answer.Code);
        }
    }

    private Task<Answer> AskAsync(string target, params (string Name, string Value)[] headers) =>
        node.SendAsync(HttpMethod.Get, target, "/mn1", headers: headers);
}
