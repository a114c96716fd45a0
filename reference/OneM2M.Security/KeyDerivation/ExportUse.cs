namespace OneM2M.Security.KeyDerivation;

/// <summary>What an export of TS-0003 10.3.1 is for.</summary>
public enum ExportUse
{
    /// <summary>Ke and RelativeKeID, between an enrolee and an MEF.</summary>
    Enrolment,

    /// <summary>Kc and KcID, between entity A and a MAF.</summary>
    Connection,

    /// <summary>pairwiseE2EKey and its identifier, between two end-points of ESCertKE.</summary>
    EsCertKe,
}
