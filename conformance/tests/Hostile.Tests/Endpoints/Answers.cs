using System.IO.Compression;
using System.Text;
using WireMock;
using WireMock.Types;
using WireMock.Util;

namespace OneM2M.Conformance.Hostile.Tests.Endpoints;

/// <summary>Builds answers that are oneM2M responses, more or less.</summary>
internal static class Answers
{
    /// <summary>The success code that TS-0004 6.6.3 gives to the operation, whatever was asked: a stack without access control.</summary>
    public static ResponseMessage Success(IRequestMessage request, string? body = null) => request.Method switch
    {
        "POST" => Of(request, 201, "2001", body),
        "PUT" => Of(request, 200, "2004", body),
        "DELETE" => Of(request, 200, "2002", body),
        _ => Of(request, 200, "2000", body),
    };

    /// <summary>An answer with this status, this X-M2M-RSC and this body.</summary>
    public static ResponseMessage Of(IRequestMessage request, int status, string? code, string? body = null, string contentType = "application/json")
    {
        var answer = new ResponseMessage { StatusCode = status, Headers = new Dictionary<string, WireMockList<string>>() };
        answer.Headers["X-M2M-RI"] = new WireMockList<string>(RequestId(request));
        if (code is not null)
            answer.Headers["X-M2M-RSC"] = new WireMockList<string>(code);
        return body is null ? answer : WithBody(answer, Encoding.UTF8.GetBytes(body), contentType);
    }

    /// <summary>The same with another header.</summary>
    public static ResponseMessage With(this ResponseMessage answer, string name, params string[] values)
    {
        answer.Headers![name] = new WireMockList<string>(values);
        return answer;
    }

    /// <summary>10 MiB of spaces before the JSON, in some ten kilobytes.</summary>
    public static ResponseMessage GzipBomb(IRequestMessage request) => GzipOf(request, Bomb(10));

    /// <summary>A success with this body, which is said to be gzip.</summary>
    public static ResponseMessage GzipOf(IRequestMessage request, byte[] packed) =>
        WithBody(Success(request), packed, "application/json").With("Content-Encoding", "gzip");

    /// <summary>That many MiB of spaces and JSON after them, in a thousandth of it.</summary>
    public static byte[] Bomb(int mebibytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            var spaces = new byte[1024 * 1024];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < mebibytes; i++)
                gzip.Write(spaces);
            gzip.Write("{\"m2m:cb\":{}}"u8);
        }

        return packed.ToArray();
    }

    /// <summary>X-M2M-RI of the request.</summary>
    public static string RequestId(IRequestMessage request) => request.Headers!["X-M2M-RI"][0];

    /// <summary>The same with these octets as its body.</summary>
    public static ResponseMessage WithBody(ResponseMessage answer, byte[] body, string contentType)
    {
        answer.BodyData = new BodyData { DetectedBodyType = BodyType.Bytes, BodyAsBytes = body };
        return answer.With("Content-Type", contentType);
    }
}
