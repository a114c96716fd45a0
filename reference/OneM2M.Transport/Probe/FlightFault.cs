namespace OneM2M.Transport.Probe;

/// <summary>Why a flight can't be read on.</summary>
public enum FlightFault
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>These octets are no record of (D)TLS.</summary>
    NotTls,

    /// <summary>They look like a record of SSL 2.</summary>
    SslV2,

    /// <summary>A length is longer than allowed or does not fit what is around it.</summary>
    BadLength,

    /// <summary>A message is longer than the reader is willing to hold, or there is more of them than that.</summary>
    TooLong,

    /// <summary>Warnings, empty records or the like without an end.</summary>
    Flood,

    /// <summary>A message has not the form that it should have.</summary>
    BadMessage,

    /// <summary>A message that does not belong into the first flight, or not at this place.</summary>
    Unexpected,
}
