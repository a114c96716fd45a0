using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using OneM2M.Transport;

namespace OneM2M.Nodes.Cse;

/// <summary>The HTTP binding in front of the core: request in, status code and content out, nothing else told.</summary>
internal sealed class HttpEndpoint(CseOptions options, CseCore core)
{
    private readonly HttpRequestReader _reader = new(options);

    /// <summary>Handles one HTTP request; never throws for what the other side sends.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        ResponsePrimitive response;
        try
        {
            var (request, refusal) = await _reader.ReadAsync(context);
            response = request is null ? new ResponsePrimitive(refusal) : await core.HandleAsync(request, context.RequestAborted);
        }
        catch (BadHttpRequestException)
        {
            response = new ResponsePrimitive(ResponseStatusCode.BadRequest);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        await WriteAsync(context, response);
    }

    private static async Task WriteAsync(HttpContext context, ResponsePrimitive response)
    {
        var http = context.Response;
        http.StatusCode = HttpStatus.Of(response.Code);
        http.Headers["X-M2M-RSC"] = ((int)response.Code).ToString(CultureInfo.InvariantCulture);
        Echo(context, "X-M2M-RI");
        Echo(context, "X-M2M-RVI");
        var octets = response.Octets ?? (response.Content is { } content ? Encoding.UTF8.GetBytes(content.ToJsonString()) : null);
        http.ContentLength = octets?.Length ?? 0;
        if (octets is null)
            return;
        http.ContentType = "application/json";
        await http.Body.WriteAsync(octets, context.RequestAborted);
    }

    private static void Echo(HttpContext context, string name)
    {
        if (context.Request.Headers[name] is [{ } value] && value.Length <= 256 && value.All(c => c is > ' ' and < (char)127))
            context.Response.Headers[name] = value;
    }
}
