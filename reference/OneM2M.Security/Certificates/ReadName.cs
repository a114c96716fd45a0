namespace OneM2M.Security.Certificates;

/// <summary>A GeneralName.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Octets">The content: characters of a mail address, domain name or URI, octets of an address, a Name in DER, an object identifier.</param>
/// <param name="TypeId">Of an otherName its type, dotted; of others null.</param>
/// <param name="Text">
/// Of a mail address, domain name or URI one character for each octet, whatever the octet; of a registeredID dotted; of an otherName its text or,
/// of a RELATIVE-OID, its arcs dotted; of others, and where an otherName holds something else, null.
/// </param>
/// <param name="IsArcs">Whether an otherName holds a RELATIVE-OID.</param>
internal sealed record ReadName(NameForm Form, byte[] Octets, string? TypeId, string? Text, bool IsArcs);
