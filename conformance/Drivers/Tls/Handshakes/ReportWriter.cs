using OneM2M.Conformance.Drivers.Tls.Handshakes.Keys;
using OneM2M.Conformance.Iut.Tls.Handshakes;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Drivers.Tls.Handshakes;

/// <summary>Makes the report of an association that is over.</summary>
internal static class ReportWriter
{
    /// <summary>Makes it.</summary>
    /// <param name="association">What was seen.</param>
    /// <param name="duration">How long it took.</param>
    /// <param name="unsafeSecrets">Whether secrets may be kept for a key log.</param>
    public static HandshakeReport Write(Association association, TimeSpan duration, bool unsafeSecrets)
    {
        var facts = association.Transcript.Facts;
        var (end, trouble) = Verdict(association);
        var resumed = association.Plan.Resumes?.Session as HeldSession;
        using var keys = KeyComputation.Of(association.Transcript, association.Ledger, association.Plan.Key?.Key, resumed?.Master);
        var exported = association.IsFinished && keys is not null
            ? association.Plan.Exports.Zip(association.StackExports, (e, ofStack) => keys.Export(e.Label, e.Length, ofStack)).OfType<byte[]>().ToList()
            : [];
        var report = new HandshakeReport(end)
        {
            Trouble = trouble,
            HabitShown = association.Mischief.IsDone,
            Alert = association.Alert?.Description,
            AlertName = association.Alert is { } alert ? Registered.Alert(alert.Description) : null,
            AlertIsFatal = association.Alert is { IsWarning: false },
            Version = facts.Server?.Version.Name(),
            Suite = facts.Server?.Suite,
            Group = facts.Exchange?.Group,
            Presented = association.IsClient ? facts.OfServer : facts.OfClient,
            PresentedRawPublicKey = (association.IsClient ? facts.Server?.ServerCertificateType : facts.Server?.ClientCertificateType) == Registered.RawPublicKey,
            Signature = association.IsClient ? facts.Exchange?.SignatureAlgorithm : facts.ClientSignature,
            ExtendedMasterSecret = facts.Server?.Has(ExtensionType.ExtendedMasterSecret) == true,
            Resumed = facts.Resumed,
            CookieExchanged = facts.CookieExchanged,
            Exported = exported,
            Computation = keys?.Steps ?? [],
            Reply = association.Reply,
            ClosedInOrder = association.ClosedInOrder,
            RepliesToReplays = association.RepliesToReplays,
            Retransmissions = association.Retransmissions,
            Messages = association.Transcript.Messages,
            Session = HeldSession.Of(association.Session, keys?.Master),
            KeyLog = unsafeSecrets ? keys?.KeyLog : null,
            Duration = duration,
        };
        return association.IsClient ? OfServer(report, association) : OfClient(report, association);
    }

    private static HandshakeReport OfServer(HandshakeReport report, Association association)
    {
        var facts = association.Transcript.Facts;
        return report with
        {
            AskedForCertificate = facts.AsksForCertificate,
            IdentityHint = facts.Exchange?.IdentityHint?.ToArray(),
            ServerNameAcknowledged = facts.Server?.Has(ExtensionType.ServerName) == true,
        };
    }

    private static HandshakeReport OfClient(HandshakeReport report, Association association)
    {
        if (association.Transcript.Facts.Client is not { } hello)
            return report;
        return report with
        {
            Offered = hello.Suites,
            OfferedNames = [.. hello.Suites.Select(s => CipherSuites.Name((ushort)s))],
            OfferedVersions = [.. (hello.Versions.Count > 0 ? hello.Versions : [(int)hello.Version]).Select(v => ((WireVersion)v).Name())],
            OfferedGroups = hello.Groups,
            OfferedServerTypes = hello.ServerTypes,
            ServerName = hello.ServerName is { } name ? System.Text.Encoding.ASCII.GetString(name) : null,
            Identity = association.Transcript.Facts.Identity,
        };
    }

    /// <summary>A handshake in which our side never came to do wrong says nothing of how wrong is answered.</summary>
    private static (HandshakeEnd End, string? Trouble) Verdict(Association association) =>
        association.Plan.Habit != BadHabit.None && !association.Mischief.IsDone && association.End == HandshakeEnd.Completed
            ? (HandshakeEnd.RefusedByUs, $"nothing in this handshake gave our side the occasion for {association.Plan.Habit}")
            : (association.End, association.Trouble);
}
