namespace OneM2M.Nodes.Tests.Cse;

/// <summary>To in all its forms (TS-0009 6.2.2.1, TS-0001 7.2), and what only looks like one.</summary>
public sealed class TargetAddressTests(TestNode node) : IClassFixture<TestNode>
{
    [Theory]
    [InlineData("/cse-in")]
    [InlineData("/-")]
    [InlineData("/id-in")]
    [InlineData("/~/id-in")]
    [InlineData("/~/id-in/cse-in")]
    [InlineData("/~/id-in/-")]
    [InlineData("/_/m2msp.example/id-in")]
    [InlineData("/_/m2msp.example/id-in/cse-in")]
    [InlineData("/%63se-in")]
    [InlineData("/cse%2Din")]
    public Task TheBase(string path) => Leads(path, "id-in");

    [Theory]
    [InlineData("/cse-in/acpAdmin")]
    [InlineData("/-/acpAdmin")]
    [InlineData("/id-in/acpAdmin")]
    [InlineData("/acp1")]
    [InlineData("/~/id-in/acp1")]
    [InlineData("/~/id-in/cse-in/acpAdmin")]
    [InlineData("/_/m2msp.example/id-in/acp1")]
    [InlineData("/_/m2msp.example/id-in/cse-in/acpAdmin")]
    [InlineData("http://x/cse-in/acpAdmin")]
    [InlineData("http://x/~/id-in/acp1")]
    public Task AChildOfTheBase(string path) => Leads(path, "acp1");

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/cse-in/nowhere")]
    [InlineData("/CSE-IN")]
    [InlineData("/acpAdmin")]
    [InlineData("/cse-in/acp1")]
    [InlineData("/cse-in/acpAdmin/acpAdmin")]
    [InlineData("/~/other")]
    [InlineData("/~/id-in2/cse-in")]
    [InlineData("/~/cse-in")]
    [InlineData("/_/other.example/id-in/cse-in")]
    [InlineData("/_/m2msp.example.evil/id-in")]
    [InlineData("/_/m2msp.example/other/cse-in")]
    [InlineData("/cse-in%252facpAdmin")]
    [InlineData("/cse-in/%252e%252e/cse-in")]
    [InlineData("/cse-in%C0%AFacpAdmin")]
    [InlineData("/%C0%AE%C0%AE/cse-in")]
    [InlineData("/cse-in/%EF%BC%8E%EF%BC%8E")]
    public async Task LeadsNowhere(string path)
    {
        var answer = await GetAsync(path);
        Assert.Equal((404, 4004, ""), (answer.Status, answer.Code, answer.Body));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("//cse-in")]
    [InlineData("/cse-in//acpAdmin")]
    [InlineData("/~")]
    [InlineData("/~/")]
    [InlineData("/_")]
    [InlineData("/_/m2msp.example")]
    [InlineData("/cse-in/../cse-in")]
    [InlineData("/cse-in/%2e%2e/cse-in")]
    [InlineData("/cse-in/%2E%2E")]
    [InlineData("/./cse-in")]
    [InlineData("/cse-in/%2e/acpAdmin")]
    [InlineData("/cse-in%2facpAdmin")]
    [InlineData("/cse-in%2FacpAdmin")]
    [InlineData("/cse-in%5cacpAdmin")]
    [InlineData("/cse-in\\acpAdmin")]
    [InlineData("/cse-in%0a")]
    [InlineData("/cse-in%7f")]
    public async Task IsMalformed(string path)
    {
        var answer = await GetAsync(path);
        Assert.Equal((400, 4000, ""), (answer.Status, answer.Code, answer.Body));
    }

    /// <summary>The HTTP server refuses these itself, without a status code of oneM2M, and hangs up.</summary>
    [Theory]
    [InlineData("/cse-in%00")]
    [InlineData("/cse-in%00/acpAdmin")]
    [InlineData("cse-in")]
    [InlineData("*")]
    [InlineData("ftp://x/cse-in")]
    [InlineData("http://other.example/cse-in")]
    [InlineData("/cse in")]
    public async Task IsNoHttp(string path)
    {
        var answer = await GetAsync(path);
        Assert.True(answer is { Status: 400 or 405, Code: 0 }, $"{path}: {answer}");
        Assert.Equal("", answer.Body);
    }

    [Fact]
    public async Task ALongPathIsRefused() => Assert.InRange((await GetAsync("/" + new string('a', 5_000))).Status, 400, 414);

    private Task<Answer> GetAsync(string path) => RawConnection.ExchangeAsync(
        node.Address, $"GET {path} HTTP/1.1\nHost: x\nX-M2M-Origin: CAdmin\nX-M2M-RI: raw\nX-M2M-RVI: 3\n\n");

    private async Task Leads(string path, string id)
    {
        var answer = await GetAsync(path);
        Assert.True((200, 2000) == (answer.Status, answer.Code), $"{path}: {answer}");
        Assert.Equal(id, answer.Attributes()["ri"]!.GetValue<string>());
    }
}
