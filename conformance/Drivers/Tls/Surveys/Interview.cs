using OneM2M.Conformance.Drivers.Tls.Wire;
using OneM2M.Conformance.Iut.Tls;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Surveys;

/// <summary>What all surveys of one version do: ask by the endpoint's own name, make sure of a refusal, and record what was found.</summary>
internal sealed class Interview(Findings findings, WireVersion version)
{
    private const int Rounds = 2;

    /// <summary>The version that is asked for.</summary>
    public WireVersion Version => version;

    /// <summary>What is known of the endpoint.</summary>
    public Findings Findings => findings;

    /// <summary>Codes of the suites of this version that are there.</summary>
    public IReadOnlyList<ushort> Suites => findings.Suites(version);

    /// <summary>A hello with all that belongs to the version, by the endpoint's own name.</summary>
    public ClientHello Hello(IReadOnlyList<ushort>? suites = null) => Hellos.Of(version, findings.OwnName, suites);

    /// <summary>Asks.</summary>
    public Task<Answer> AskAsync(ClientHello hello) => findings.Questioner.AskAsync(hello);

    /// <summary>Asks, and makes sure of a refusal.</summary>
    public async Task<Answer> AskForSureAsync(ClientHello hello) => await ConfirmAsync(hello, await AskAsync(hello));

    /// <summary>
    /// Makes sure of a refusal: one without a word, or with a word that a server in trouble says too, is asked for again while nothing else is, with all
    /// patience, and between whiles what the server had agreed to before. A server that does not agree to that any more is busy, or lets in only so
    /// many: its refusal is then <see cref="Answer.IsDoubted"/>. Without an <paramref name="answer"/> so far it is asked in the same way.
    /// </summary>
    public async Task<Answer> ConfirmAsync(ClientHello hello, Answer? answer = null)
    {
        // Over UDP a refusal is silence more often than not, and costs all patience each time: once has to do. Over TCP a server that closes each
        // second connection, or each third, must not fit the pattern of the questions.
        for (var round = 1; round <= (version.IsDatagram() ? 1 : Rounds) && answer is not { IsPlain: true }; round++)
        {
            answer = await findings.Questioner.AskAloneAsync(hello);
            for (var control = 0; control < round && !answer.IsPlain; control++)
            {
                if (!await StillAnswersAsync())
                    return answer with { IsDoubted = true };
            }
        }

        return version.IsDatagram() ? answer! with { IsPassedOver = !answer.IsPlain } : answer!;
    }

    /// <summary>Whether the server agrees once more to what it had agreed to, in this version or in another one.</summary>
    public async Task<bool> StillAnswersAsync()
    {
        if (findings.Known(version) is not { } known)
            return false;
        var answer = await findings.Questioner.AskAloneAsync(known);
        if (answer.Hello is null && answer.End != AnswerEnd.NotAsked)
            findings.Remark($"the endpoint does not agree any more to what it had agreed to ({answer.Said}): it is busy, or lets in only so many; what is not known may be asked for later");
        return answer.Hello is not null;
    }

    /// <summary>Records a fact of this version.</summary>
    public void Add(TlsTopic topic, string name, Presence presence, string seen, int? code = null) =>
        findings.Add(new TlsFact(topic, name, presence, seen) { Version = version.Name(), Code = code });
}
