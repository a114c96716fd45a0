namespace OneM2M.Nodes.Tests.Cse;

/// <summary>Filter Criteria of a discovery (TS-0004 7.3.3.17): all named kinds have to match, any value of a kind is enough.</summary>
public sealed class DiscoveryTests(DiscoveryTests.Tree tree) : IClassFixture<DiscoveryTests.Tree>
{
    [Theory]
    [InlineData("fu=1", "a a/x a/x/deep a/y a/y/leaf b")]
    [InlineData("fu=1&ty=4", "a/y/leaf")]
    [InlineData("fu=1&ty=4&ty=28", "a/y/leaf b")]
    [InlineData("fu=1&ty=4+28", "a/y/leaf b")]
    [InlineData("fu=1&ty=4%2028", "a/y/leaf b")]
    [InlineData("fu=1&ty=23", "")]
    [InlineData("fu=1&lbl=red", "a a/x/deep")]
    [InlineData("fu=1&lbl=red&lbl=blue", "a a/x/deep b")]
    [InlineData("fu=1&lbl=red+blue", "a a/x/deep b")]
    [InlineData("fu=1&lbl=r%2Bb", "a/x")]
    [InlineData("fu=1&lbl=RED", "")]
    [InlineData("fu=1&lbl=re", "")]
    [InlineData("fu=1&lbl=red&ty=3", "a a/x/deep")]
    [InlineData("fu=1&lbl=blue&ty=3", "")]
    [InlineData("fu=1&lvl=1", "a b")]
    [InlineData("fu=1&lvl=2", "a a/x a/y b")]
    [InlineData("fu=1&lvl=0", "")]
    [InlineData("fu=1&lim=2", "a a/x")]
    [InlineData("fu=1&lim=0", "")]
    [InlineData("fu=1&lim=2&ofst=3", "a/x/deep a/y")]
    [InlineData("fu=1&ofst=6", "b")]
    [InlineData("fu=1&ofst=7", "")]
    [InlineData("lbl=red&fu=1&lvl=1", "a")]
    public async Task Finds(string query, string found)
    {
        var answer = await tree.RetrieveAsync($"{tree.Root}?{query}");
        Assert.Equal((200, 2000), (answer.Status, answer.Code));
        var addresses = answer.Addresses().Select(a => a[(tree.Root.Length + 1)..]);
        Assert.Equal(found, string.Join(' ', addresses));
    }

    [Fact]
    public async Task BelowAnInnerResource() =>
        Assert.Equal([tree.Root + "/a/y/leaf"], (await tree.RetrieveAsync($"{tree.Root}/a/y?fu=1")).Addresses());

    [Fact]
    public async Task NothingOfWhatMayNotBeDiscovered()
    {
        var stranger = await tree.NewAeAsync();
        var answer = await tree.RetrieveAsync($"{tree.Root}?fu=1", stranger);
        Assert.Equal((200, 2000, """{"m2m:uril":[]}"""), (answer.Status, answer.Code, answer.Body));
    }

    /// <summary>A node with one small tree: root/a/x/deep, root/a/y/leaf, root/b.</summary>
    public sealed class Tree : TestNode, IAsyncLifetime
    {
        /// <summary>Address of the root.</summary>
        public string Root { get; private set; } = "";

        async Task IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            Root = await NewContainerAsync();
            await MakeAsync("", 3, """{"m2m:cnt": {"rn": "a", "lbl": ["red"]}}""");
            await MakeAsync("/a", 3, """{"m2m:cnt": {"rn": "x", "lbl": ["r+b"]}}""");
            await MakeAsync("/a/x", 3, """{"m2m:cnt": {"rn": "deep", "lbl": ["green", "red"]}}""");
            await MakeAsync("/a", 3, """{"m2m:cnt": {"rn": "y"}}""");
            await MakeAsync("/a/y", 4, """{"m2m:cin": {"rn": "leaf", "con": "red"}}""");
            await MakeAsync("", 28, """{"m2m:fcnt": {"rn": "b", "cnd": "x", "lbl": ["blue"]}}""");
        }

        private async Task MakeAsync(string below, int type, string body) => Assert.Equal(2001, (await CreateAsync(Root + below, type, body)).Code);
    }
}
