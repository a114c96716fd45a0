using System.Text;

namespace OneM2M.Security.Tests.Certificates;

/// <summary>GeneralNames in DER.</summary>
internal static class Names
{
    public static byte[] Mail(string mailbox) => Der.Wrapped(0x81, Encoding.Latin1.GetBytes(mailbox));

    public static byte[] Dns(string name) => Der.Wrapped(0x82, Encoding.Latin1.GetBytes(name));

    public static byte[] Uri(string uri) => Der.Wrapped(0x86, Encoding.Latin1.GetBytes(uri));

    public static byte[] Directory(byte[] name) => Der.Wrapped(0xA4, name);

    public static byte[] Address(params byte[] octets) => Der.Wrapped(0x87, octets);

    public static byte[] Registered(string oid) => [0x88, .. Der.Oid(oid).AsSpan(1)];

    public static byte[] Other(string typeId, byte[] value) => Der.Wrapped(0xA0, [.. Der.Oid(typeId), .. Der.Wrapped(0xA0, value)]);

    /// <summary>An M2M Device ID as 10.1.1.4.1 splits it, its remainder a RELATIVE-OID.</summary>
    public static byte[] Device(string typeId, string arcs) => Other(typeId, Der.Wrapped(0x0D, Der.Arcs(arcs)));
}
