using System.Buffers.Binary;
using OneM2M.Conformance.Drivers.Tls.Handshakes.Impaired;
using OneM2M.Transport.Probe;

namespace OneM2M.Conformance.Tls.Tests.Handshakes.Impaired;

/// <summary>Handshake messages cut into small fragments.</summary>
public sealed class FragmenterTests
{
    private const int Most = 200;
    private const byte Certificate = 11;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void FragmentsPutTogetherAreTheMessage(int size)
    {
        var body = Enumerable.Range(0, 300).Select(i => (byte)i).ToArray();
        var datagrams = new Fragmenter(size, Most).Cut(Record(0, 5, Fragment(Certificate, 3, body)));
        var whole = new MessageAssembly(Certificate, body.Length);
        var numbers = new List<long>();
        foreach (var (number, type, sequence, offset, payload) in datagrams.SelectMany(Fragments))
        {
            Assert.Equal((Certificate, 3), (type, sequence));
            Assert.InRange(payload.Length, 1, size);
            Assert.True(whole.Add(type, body.Length, offset, payload));
            numbers.Add(number);
        }

        Assert.True(whole.IsWhole);
        Assert.Equal(body, whole.Body.ToArray());
        Assert.Equal((body.Length + size - 1) / size, numbers.Count);
        Assert.Equal(Enumerable.Range(0, numbers.Count).Select(n => (long)n), numbers);
        Assert.All(datagrams, d => Assert.True(d.Length <= Most || size > Most));
    }

    [Fact]
    public void AnEmptyMessageIsOneEmptyFragment()
    {
        var (_, type, _, _, payload) = Assert.Single(new Fragmenter(1, Most).Cut(Record(0, 0, Fragment(14, 4, []))).SelectMany(Fragments));
        Assert.Equal((14, 0), (type, payload.Length));
    }

    [Fact]
    public void HellosStayWhole()
    {
        var hello = Record(0, 0, Fragment(1, 0, new byte[100]));
        Assert.Equal(hello, Assert.Single(new Fragmenter(1, Most).Cut(hello)));
    }

    [Fact]
    public void WhatIsProtectedStaysAsItIs()
    {
        var finished = Record(1, 9, new byte[40]);
        Assert.Equal(finished, Assert.Single(new Fragmenter(1, Most).Cut(finished)));
    }

    private static byte[] Fragment(byte type, int sequence, byte[] body) =>
        new OctetWriter().Octet(type).Medium(body.Length).Short(sequence).Medium(0).Medium(body.Length).Octets(body).Written.ToArray();

    private static byte[] Record(int epoch, int number, byte[] content) =>
        new OctetWriter().Octet(22).Short(0xfefd).Short(epoch).Short(0).Short(0).Short(number).Short(content.Length).Octets(content).Written.ToArray();

    private static IEnumerable<(long Number, byte Type, int Sequence, int Offset, byte[] Payload)> Fragments(byte[] datagram)
    {
        for (var at = 0; at < datagram.Length;)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(datagram.AsSpan(at + 11));
            var content = datagram.AsSpan(at + 13, length);
            yield return (BinaryPrimitives.ReadUInt32BigEndian(datagram.AsSpan(at + 7)), content[0], BinaryPrimitives.ReadUInt16BigEndian(content[4..]),
                (content[6] << 16) | (content[7] << 8) | content[8], content[12..].ToArray());
            at += 13 + length;
        }
    }
}
