namespace OneM2M.Conformance.Pki.Tests;

/// <summary>A test that runs certtool of GnuTLS.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CertToolFactAttribute : FactAttribute
{
    public CertToolFactAttribute()
    {
        if (!Tool.Exists("certtool"))
            Skip = "certtool is not installed: apt-get install gnutls-bin";
    }
}
