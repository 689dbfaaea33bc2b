using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using StPlan.OpenData.Rendering;
using StPlan.Pages.Hosting;

namespace StPlan.Pages.Rendering;

/// <summary>The bytes of a page, a chart, a widget or a file for them; compressed once, when somebody first takes them so.</summary>
public sealed class RenderedDocument
{
    private readonly byte[] _bytes;
    private readonly string _tag;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    public RenderedDocument(byte[] bytes, string mediaType)
    {
        _bytes = bytes;
        MediaType = mediaType;
        _tag = Convert.ToHexStringLower(SHA256.HashData(bytes))[..32];
        _brotli = new(() => Compress(output => new BrotliStream(output, new BrotliCompressionOptions { Quality = 6 }, leaveOpen: true)));
        _gzip = new(() => Compress(output => new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true)));
    }

    public string MediaType { get; }

    /// <summary>Of the bytes before they are compressed, for names that change with the content.</summary>
    public string Hash => _tag[..16];

    /// <summary>How long it is before it is compressed.</summary>
    public int Length => _bytes.Length;

    /// <summary>Sends it, or only says that the client has it already. The headers for caches are the caller's.</summary>
    public Task SendAsync(HttpContext context)
    {
        var coding = CodingNegotiation.Choose(context.Request);
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (CodingNegotiation.NameOf(coding) is { } name)
        {
            context.Response.Headers.ContentEncoding = name;
        }

        // Of the bytes that are sent: the same page in another coding has another tag.
        var tag = new EntityTagHeaderValue($"\"{_tag}{(coding == ContentCoding.Identity ? "" : "-")}{CodingNegotiation.NameOf(coding)}\"");
        return context.Response.StatusCode == StatusCodes.Status200OK
            ? TypedResults.Bytes(BytesIn(coding), MediaType, entityTag: tag).ExecuteAsync(context)
            : WriteAsync(context, BytesIn(coding));
    }

    private Task WriteAsync(HttpContext context, byte[] bytes)
    {
        context.Response.ContentType = MediaType;
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private byte[] BytesIn(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => _brotli.Value,
        ContentCoding.Gzip => _gzip.Value,
        _ => _bytes,
    };

    private byte[] Compress(Func<Stream, Stream> open)
    {
        using var output = new MemoryStream();
        using (var compressing = open(output))
        {
            compressing.Write(_bytes);
        }

        return output.ToArray();
    }
}
