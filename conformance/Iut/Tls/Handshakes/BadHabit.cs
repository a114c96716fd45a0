namespace OneM2M.Conformance.Iut.Tls.Handshakes;

/// <summary>What our side of a handshake does wrong on purpose.</summary>
public enum BadHabit
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>verify_data of our Finished differs in one bit, correctly protected.</summary>
    TamperedFinished,

    /// <summary>Our signature (CertificateVerify, or ServerKeyExchange as a server) differs in one bit.</summary>
    WrongSignature,

    /// <summary>The record that protects our Finished is altered after protection.</summary>
    WrongRecordMac,

    /// <summary>ChangeCipherSpec and Finished before ClientKeyExchange (as a server: ServerHelloDone before its key exchange).</summary>
    OutOfOrder,

    /// <summary>A handshake message is left out: of a client with a certificate CertificateVerify.</summary>
    MissingMessage,

    /// <summary>A plaintext record longer than 2^14 octets.</summary>
    OversizedRecord,

    /// <summary>Empty handshake records, many, in the place of the first flight's end.</summary>
    EmptyRecords,

    /// <summary>Application data before the handshake ended.</summary>
    EarlyData,

    /// <summary>After the handshake: asks for another one without renegotiation_info.</summary>
    Renegotiation,

    /// <summary>A key share of an invalid curve point.</summary>
    InvalidPoint,

    /// <summary>As a server: chooses a suite that was not offered.</summary>
    SuiteNotOffered,

    /// <summary>As a server: chooses an older version than the one offered (TLS 1.1, DTLS 1.0).</summary>
    Downgrade,
}
