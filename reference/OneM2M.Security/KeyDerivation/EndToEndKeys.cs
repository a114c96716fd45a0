namespace OneM2M.Security.KeyDerivation;

/// <summary>The four keys of table 10.3.6.2-1.</summary>
public sealed record EndToEndKeys(Ke2eMsgAuth MessageAuthenticity, Ke2eMsgConf MessageConfidentiality, Ke2eAttAuth AttributeAuthenticity, Ke2eAttConf AttributeConfidentiality)
    : IDisposable
{
    /// <inheritdoc/>
    public void Dispose()
    {
        MessageAuthenticity.Dispose();
        MessageConfidentiality.Dispose();
        AttributeAuthenticity.Dispose();
        AttributeConfidentiality.Dispose();
    }
}
