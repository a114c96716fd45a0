using OneM2M.Conformance.Verdicts;

namespace OneM2M.Conformance.Shim.Tests;

/// <summary>
/// The Python sample with one mistake planted: it is found, by a scenario of the requirement that it breaks, and the failure says which value
/// first differs, and which known mistake gives exactly what came.
/// </summary>
public sealed class PlantedMistakeTests
{
    [Theory]
    [InlineData("10.3.2", "REQ-KEY-023", "Enrolment Key to Master", "Enrollment Key to Master", "step message", "the label with Enrollment (km-25)")]
    [InlineData("10.3.2", "REQ-KEY-024", "label.encode(\"ascii\") + (suid", "label.encode(\"ascii\") + b\"\\0\" + (suid", "step message", "the label with a NUL after it (km-28)")]
    [InlineData("10.3.3", "REQ-KEY-032", "(suid(i) if \"suid\" in i else b\"\") + ident", "ident; message = ident + label.encode(\"ascii\")", "step message", "the identifier before the label")]
    [InlineData("10.3.2", "REQ-KEY-022", "unicodedata.normalize(\"NFKC\", text)", "text", "step identifier", "the identifier as it came, not normalized")]
    [InlineData("10.3.2", "REQ-KEY-022", "\"NFKC\"", "\"NFC\"", "step identifier", "Normalization Form C: canonical, without compatibility")]
    [InlineData("10.3.2", "REQ-KEY-021", ".encode(\"utf-8\")", ".encode(\"utf-16-be\")", "step identifier", "UTF-16, most significant octet first")]
    [InlineData("10.3.2", "REQ-KEY-018", "mac(\"SHA-256\", key, message)", "mac(\"SHA-1\", key, message)", "value km", "HMAC-SHA-1 (km-43)")]
    [InlineData("10.3.2", "REQ-KEY-019", "sha256(octets(i[\"ke\"]), message)", "sha256(octets(i[\"ke\"]), message)[:16]", "value km", "16 octets of the right key")]
    [InlineData("10.3.1", "REQ-KEY-009", "exported[:16].hex(), EXPORTS[use][2]: exported[16:]", "exported[32:].hex(), EXPORTS[use][2]: exported[:32]", "value relativeKeId", "the key is the first 32 octets and the identifier the last 16")]
    [InlineData("10.3.1", "REQ-KEY-001", "\"EXPORTER-oneM2M-Bootstrap\"", "\"EXPORTER-oneM2M-Connection\"", "step label", "the label of connection")]
    [InlineData("10.3.1", "REQ-KEY-005", "octets(i[\"clientRandom\"]) + octets(i[\"serverRandom\"])", "octets(i[\"serverRandom\"]) + octets(i[\"clientRandom\"])", "value exported", "the server's random before the client's")]
    [InlineData("10.3.6", "REQ-KEY-045", "\"E2E Attribute Confidentiality Key\")), 1)", "\"E2E Attribute Confidentiality Key\")), 0)", "value ke2eMsgAuth", "the counter begins with 0")]
    [InlineData("10.3.6", "REQ-KEY-044", "before + label.encode(\"ascii\") + bytes", "label.encode(\"ascii\") + before + bytes", "value ke2eMsgConf", null)]
    [InlineData("10.3.6", "REQ-KEY-033", "octets(i[\"salt\"]), octets(i[\"kpsa\"])", "octets(i[\"kpsa\"]), octets(i[\"salt\"])", "value ke2eMaster", "Kpsa as the key of the HMAC and the salt as its message")]
    [InlineData("10.3.7", "REQ-KEY-052", "i[\"suidEncoding\"] == \"digits\"", "i[\"suidEncoding\"] != \"digits\"", "step message", "the SUID as one octet, where digits were agreed")]
    [InlineData("10.3.8", "REQ-KEY-062", "octets(i[\"receiverRand\"]) + octets(i[\"originatorRand\"])", "octets(i[\"originatorRand\"]) + octets(i[\"receiverRand\"])", "step message", "the originator's random value first")]
    [InlineData("8.3.2.3", "REQ-GBA-007", "part + len(part).to_bytes(2, \"big\")", "len(part).to_bytes(2, \"big\") + part", "step message", "each length before its parameter")]
    [InlineData("8.3.2.3", "REQ-GBA-004", "{\"btid\": base64.b64encode", "{\"btid\": base64.urlsafe_b64encode", "value btid", "base64url with padding")]
    [InlineData("10.3.4", "REQ-IDN-013", "octets(i[\"relativeKeId\"]).hex() + \"@\"", "octets(i[\"relativeKeId\"]).hex() + \".\"", "value keId", null)]
    [InlineData("10.1.2", "REQ-IDN-004", "digest()[:NI_OCTETS[name]]).decode", "digest()[-NI_OCTETS[name]:]).decode", "value publicKeyId", "the last octets of the digest instead of the first")]
    [InlineData("10.1.2", "REQ-IDN-005", "decode().rstrip(\"=\")", "decode()", "value publicKeyId", "with the padding of base64")]
    [InlineData("10.6", "REQ-IDN-036", "i[\"kind\"] == \"kpsaId\"", "True", "value same", "compared with case")]
    [InlineData("10.5", "REQ-IDN-028", "i[\"kind\"] == \"kpsaId\"", "False", "value same", null)]
    [InlineData("12.3.2.1", "REQ-IDN-042", "*range(41, 46)", "*range(41, 47)", "value valid", null)]
    public async Task IsFoundAndNamed(string clause, string requirement, string right, string wrong, string first, string? mistake)
    {
        var run = await WithAsync("shim.py", clause, right, wrong);
        Assert.Contains(run.With(Verdict.Fail), f => f.Requirements.Contains(requirement));
        Assert.Contains(run.With(Verdict.Fail), f => Says(f, first, mistake));
    }

    [Theory]
    [InlineData("REQ-ACP-048", "\"[^/]*\".join", "\".*\".join")]
    [InlineData("REQ-ACP-045", "sender.startswith(entry + \"/\")", "sender.startswith(entry)")]
    [InlineData("REQ-ACP-145", "range(first, last + 1, step)", "range(first, last, step)")]
    [InlineData("REQ-ACP-056", "r[\"acop\"] & BITS[request[\"operation\"]] != 0", "r[\"acop\"] == BITS[request[\"operation\"]]")]
    [InlineData("REQ-ACP-086", "not r.get(\"acaf\", False) or context.get(\"authenticated\", False)", "True")]
    [InlineData("REQ-ACP-104", "request.get(\"createdType\") in part[\"chty\"]", "True")]
    public async Task OfADecisionIsFound(string requirement, string right, string wrong)
    {
        var run = await WithAsync("decide.py", "7", right, wrong);
        Assert.Contains(run.With(Verdict.Fail), f => f.Requirements.Contains(requirement) && Says(f, "value decision", null));
    }

    /// <summary>A run against the sample, in one file of which <paramref name="wrong"/> stands in the place of <paramref name="right"/>.</summary>
    private static async Task<ShimRun> WithAsync(string file, string clause, string right, string wrong)
    {
        using var scratch = new Scratch();
        foreach (var path in Directory.GetFiles(AppContext.BaseDirectory, "*.py"))
        {
            var name = Path.GetFileName(path);
            var text = await File.ReadAllTextAsync(path);
            if (name == file)
                Assert.Equal(2, text.Split(right).Length);
            scratch.Write(name, name == file ? text.Replace(right, wrong, StringComparison.Ordinal) : text);
        }

        using var bench = new ShimBench(["python3", scratch["shim.py"]]);
        var run = await bench.RunAsync("--clause", clause);
        run.IsReadable();
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Empty(run.With(Verdict.Inconclusive).Select(s => s.Reason));
        return run;
    }

    private static bool Says(ScenarioResult failure, string first, string? mistake)
    {
        var (kind, name) = (first.Split(' ')[0], first.Split(' ')[1]);
        return failure.Expected!.StartsWith(name + " = ", StringComparison.Ordinal)
            && failure.Actual!.StartsWith(name + " = ", StringComparison.Ordinal)
            && failure.Expected.Contains("the first value that differs, an intermediate one", StringComparison.Ordinal) == (kind == "step")
            && (mistake is null || failure.Actual.Contains("; the result is that of a known mistake: " + mistake, StringComparison.Ordinal));
    }
}
