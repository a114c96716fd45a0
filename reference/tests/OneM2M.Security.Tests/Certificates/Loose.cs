using OneM2M.Security.Certificates;
using OneM2M.Security.Identifiers;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>The rules with one of them let go.</summary>
/// <param name="rule">Its name.</param>
internal sealed class Loose(string rule) : CertificateRules
{
    public override CertificateRules Towards(CertificateExpectation expected) =>
        rule == nameof(Towards) ? new Loose(nameof(IdentifierCounts)) : base.Towards(expected);

    public override bool KindFits(CertificateFlavour expected, bool isRawKey) =>
        rule == nameof(KindFits) ? true : base.KindFits(expected, isRawKey);

    public override bool RawKeyMatches(PublicKeyId trusted, ReadOnlySpan<byte> key) =>
        rule == nameof(RawKeyMatches) ? true : base.RawKeyMatches(trusted, key);

    public override bool RawKeyIsTrustedUntold => rule == nameof(RawKeyIsTrustedUntold) ? true : base.RawKeyIsTrustedUntold;

    public override bool PathMayEndAnywhere => rule == nameof(PathMayEndAnywhere) ? true : base.PathMayEndAnywhere;

    public override bool NamesChain(bool areSame) =>
        rule == nameof(NamesChain) ? true : base.NamesChain(areSame);

    public override bool SignatureHolds(string algorithm, ReadOnlySpan<byte> issuerKey, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature) =>
        rule == nameof(SignatureHolds) ? true : base.SignatureHolds(algorithm, issuerKey, signed, signature);

    public override bool AlgorithmsAgree(ReadOnlySpan<byte> within, ReadOnlySpan<byte> beside) =>
        rule == nameof(AlgorithmsAgree) ? true : base.AlgorithmsAgree(within, beside);

    public override bool HasBegun(DateTimeOffset notBefore, DateTimeOffset now) =>
        rule == nameof(HasBegun) ? true : base.HasBegun(notBefore, now);

    public override bool HasNotEnded(DateTimeOffset notAfter, DateTimeOffset now) =>
        rule == nameof(HasNotEnded) ? true : base.HasNotEnded(notAfter, now);

    public override bool ValidityCounts(int depth) =>
        rule == nameof(ValidityCounts) ? false : base.ValidityCounts(depth);

    public override bool IsCa(bool? ca) =>
        rule == nameof(IsCa) ? true : base.IsCa(ca);

    public override bool MaySignCertificates(KeyUsageBit? usage) =>
        rule == nameof(MaySignCertificates) ? true : base.MaySignCertificates(usage);

    public override bool PathLengthHolds(int? limit, int casBelow) =>
        rule == nameof(PathLengthHolds) ? true : base.PathLengthHolds(limit, casBelow);

    public override bool IsProcessed(string criticalExtension) =>
        rule == nameof(IsProcessed) ? true : base.IsProcessed(criticalExtension);

    public override bool MayRepeat(string extension) =>
        rule == nameof(MayRepeat) ? true : base.MayRepeat(extension);

    public override bool MaySign(KeyUsageBit? usage) =>
        rule == nameof(MaySign) ? true : base.MaySign(usage);

    public override bool PurposeFits(IReadOnlyList<string>? purposes, CertificateEnd end) =>
        rule == nameof(PurposeFits) ? true : base.PurposeFits(purposes, end);

    public override bool ConstraintsAreDuty(CertificateFlavour flavour) =>
        rule == nameof(ConstraintsAreDuty) ? false : base.ConstraintsAreDuty(flavour);

    public override bool LiesWithinPermitted(bool isWithinOne) =>
        rule == nameof(LiesWithinPermitted) ? true : base.LiesWithinPermitted(isWithinOne);

    public override bool LiesWithinExcluded(bool isWithinOne) =>
        rule == nameof(LiesWithinExcluded) ? false : base.LiesWithinExcluded(isWithinOne);

    public override bool ConstraintsCount(int depth) =>
        rule == nameof(ConstraintsCount) ? false : base.ConstraintsCount(depth);

    public override bool DomainLiesWithin(string name, string subtree) =>
        rule == nameof(DomainLiesWithin) ? true : base.DomainLiesWithin(name, subtree);

    public override bool HostLiesWithin(string uri, string subtree) =>
        rule == nameof(HostLiesWithin) ? true : base.HostLiesWithin(uri, subtree);

    public override bool ArcsLieWithin(string arcs, string subtree) =>
        rule == nameof(ArcsLieWithin) ? true : base.ArcsLieWithin(arcs, subtree);

    public override bool CanCarry(CertificateFlavour flavour, NameForm form) =>
        rule == nameof(CanCarry) ? true : base.CanCarry(flavour, form);

    public override bool CommonNameCounts => rule == nameof(CommonNameCounts) ? true : base.CommonNameCounts;

    public override bool IdentifierCounts => rule == nameof(IdentifierCounts) ? false : base.IdentifierCounts;

    public override string Whole(string name) =>
        rule == nameof(Whole) ? name.Split('\0')[0] : base.Whole(name);

    public override bool CseIdMatches(string name, string expected) =>
        rule == nameof(CseIdMatches) ? true : base.CseIdMatches(name, expected);

    public override bool FqdnMatches(NameForm form, string name, string expected) =>
        rule == nameof(FqdnMatches) ? true : base.FqdnMatches(form, name, expected);

    public override bool AeIdMatches(string name, string expected, bool schemeIsExact) =>
        rule == nameof(AeIdMatches) ? true : base.AeIdMatches(name, expected, schemeIsExact);

    public override bool NodeIdMatches(NameForm form, string name, string expected) =>
        rule == nameof(NodeIdMatches) ? true : base.NodeIdMatches(form, name, expected);

    public override bool DeviceMatches(string? arcsOf, string name, string expected) =>
        rule == nameof(DeviceMatches) ? true : base.DeviceMatches(arcsOf, name, expected);

    public override bool KeyAlgorithmFits(string algorithm, string? curve) =>
        rule == nameof(KeyAlgorithmFits) ? true : base.KeyAlgorithmFits(algorithm, curve);

    public override bool CurveFits(string curve) =>
        rule == nameof(CurveFits) ? true : base.CurveFits(curve);

    public override bool PointFormFits(byte first) =>
        rule == nameof(PointFormFits) ? true : base.PointFormFits(first);

    public override bool HashFits(string signatureAlgorithm) =>
        rule == nameof(HashFits) ? true : base.HashFits(signatureAlgorithm);

    public override bool SignatureFits(string signatureAlgorithm, string? issuerCurve) =>
        rule == nameof(SignatureFits) ? true : base.SignatureFits(signatureAlgorithm, issuerCurve);

    public override bool ProfileUsageFits(KeyUsageBit usage) =>
        rule == nameof(ProfileUsageFits) ? true : base.ProfileUsageFits(usage);

    public override bool UsageIsDuty => rule == nameof(UsageIsDuty) ? false : base.UsageIsDuty;

    public override bool IsWildcard(string name) =>
        rule == nameof(IsWildcard) ? false : base.IsWildcard(name);

    public override bool StatusIsDuty(bool isDuty, int depth) =>
        rule == nameof(StatusIsDuty) ? false : base.StatusIsDuty(isDuty, depth);

    public override bool IsRevoked(bool isNamed, int depth) =>
        rule == nameof(IsRevoked) ? false : base.IsRevoked(isNamed, depth);

    public override bool ListSignatureHolds(string algorithm, ReadOnlySpan<byte> issuerKey, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature) =>
        rule == nameof(ListSignatureHolds) ? true : base.ListSignatureHolds(algorithm, issuerKey, signed, signature);

    public override bool MaySignLists(KeyUsageBit? usage) =>
        rule == nameof(MaySignLists) ? true : base.MaySignLists(usage);

    public override bool IsCurrent(DateTimeOffset thisUpdate, DateTimeOffset? nextUpdate, DateTimeOffset now) =>
        rule == nameof(IsCurrent) ? true : base.IsCurrent(thisUpdate, nextUpdate, now);

    public override bool AnswerSignatureHolds(string algorithm, ReadOnlySpan<byte> key, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature) =>
        rule == nameof(AnswerSignatureHolds) ? true : base.AnswerSignatureHolds(algorithm, key, signed, signature);

    public override bool MayAnswer(IReadOnlyList<string>? purposes) =>
        rule == nameof(MayAnswer) ? true : base.MayAnswer(purposes);
}
