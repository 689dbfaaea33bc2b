using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace StPlan.Http;

/// <summary>
/// What is sent under an address to everybody who asks (RFC 9110, 3.2): content in its media type, and its compressed forms, each of which
/// is made once, when somebody first takes it, and then kept. Conditions, ranges, HEAD, <c>Vary</c> and <c>ETag</c> follow from it; how
/// long caches may keep it, its owner says.
/// </summary>
/// <param name="content">Before it is compressed.</param>
/// <param name="contentType">With its charset.</param>
public sealed class Representation(Content content, string contentType)
{
    private static readonly StringValues AcceptEncoding = HeaderNames.AcceptEncoding;
    private static readonly StringValues Bytes = "bytes";

    private readonly Lock _making = new();
    private byte[]? _sha256;
    private Form? _plain;
    private Task<Form>? _brotli;
    private Task<Form>? _gzip;

    /// <summary>What people are to read at the beginning of the tag, such as the number of a release; null for nothing.</summary>
    public string? Version { get; init; }

    /// <summary>Null where that is not known.</summary>
    public DateTimeOffset? LastModified
    {
        get;
        init
        {
            // Dates in headers have no fractions of a second.
            field = value is { } date ? DateTimeOffset.FromUnixTimeSeconds(date.ToUnixTimeSeconds()) : null;
            _lastModified = field?.ToString("r", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Whether compressing makes it smaller. Pictures and archives are compressed already.</summary>
    public bool IsCompressible { get; init; } = true;

    /// <summary>
    /// From how many bytes on it is compressed. Below, what compressing saves does not fill a packet less, and the header that announces it
    /// takes some of it back.
    /// </summary>
    public int LeastToCompress { get; init; } = 1_024;

    /// <summary>Whether a part may be asked for; of the plain form, so that a download goes on whatever stands between.</summary>
    public bool AllowsRanges { get; init; }

    /// <summary>Whether digests are sent along (RFC 9530).</summary>
    public bool HasDigest { get; init; }

    /// <summary>The headers of the request by which answers at this address differ, in one line; empty for Accept-Encoding alone.</summary>
    public StringValues Vary { get; init; }

    /// <summary>Of the content before it is compressed; computed now where nobody has given it.</summary>
    [SuppressMessage("Performance", "CA1819", Justification = "A hash is an array to everybody who takes one.")]
    public byte[] Sha256
    {
        get => _sha256 ??= content.ComputeSha256();
        init => _sha256 = value;
    }

    /// <summary>How many bytes before it is compressed.</summary>
    public long Length => content.Length;

    private readonly string? _lastModified;

    private Form Plain => _plain ??= new Form(ContentCoding.Identity, content, EntityTag.Of(Version, Sha256), HasDigest ? Sha256 : null);

    /// <summary>
    /// Answers with it, or with 304, 206, 412 or 416 where the request asks for that. A status other than 200 that was set before stays,
    /// and then there are neither conditions nor tags; nor are there for POST.
    /// </summary>
    /// <param name="context">Whom to answer.</param>
    /// <param name="otherType">The media type for this client, where it is another than usual.</param>
    public Task SendAsync(HttpContext context, string? otherType = null)
    {
        var (request, response) = (context.Request, context.Response);
        var isRead = !HttpMethods.IsPost(request.Method);
        if (isRead && (Vary.Count > 0 || IsCompressible))
        {
            VaryHeader.Add(response.Headers, Vary.Count > 0 ? Vary : AcceptEncoding);
        }

        response.ContentType = otherType ?? contentType;
        var range = AllowsRanges && response.StatusCode == StatusCodes.Status200OK ? RequestConditions.RangeOf(request) : null;
        var coding = CodingFor(request);
        if (coding == ContentCoding.Identity || range is not null)
        {
            return isRead ? SendAsync(context, Plain, range) : WriteAsync(response, content);
        }

        var form = FormIn(coding);
        return form.IsCompletedSuccessfully ? SendAsync(context, form.Result, null, isRead) : SendWhenMadeAsync(context, form, isRead);
    }

    private static Task WriteAsync(HttpResponse response, Content content)
    {
        response.ContentLength = content.Length;
        return HttpMethods.IsHead(response.HttpContext.Request.Method)
            ? Task.CompletedTask
            : content.WriteAsync(response, 0, content.Length);
    }

    private ContentCoding CodingFor(HttpRequest request)
    {
        if (!IsCompressible || request.Headers.AcceptEncoding.Count == 0)
        {
            return ContentCoding.Identity;
        }

        var coding = ContentCoding.Choose(request.Headers.AcceptEncoding, out var isIdentityRefused);
        return content.Length >= LeastToCompress || isIdentityRefused ? coding : ContentCoding.Identity;
    }

    // Who goes away does not stop it for others.
    private async Task SendWhenMadeAsync(HttpContext context, Task<Form> form, bool isRead) =>
        await SendAsync(context, await form.WaitAsync(context.RequestAborted).ConfigureAwait(false), null, isRead).ConfigureAwait(false);

    private Task SendAsync(HttpContext context, Form form, RangeItemHeaderValue? range, bool isRead = true)
    {
        var (request, response) = (context.Request, context.Response);
        var (first, count) = (0L, form.Content.Length);
        if (isRead && response.StatusCode == StatusCodes.Status200OK)
        {
            var headers = response.Headers;
            headers.ETag = form.Tag.Text;
            if (_lastModified is not null)
            {
                headers.LastModified = _lastModified;
            }

            if (AllowsRanges)
            {
                headers.AcceptRanges = Bytes;
            }

            if (form.Digest is not null)
            {
                headers["Repr-Digest"] = form.Digest;
            }

            var status = RequestConditions.StatusFor(request.Headers, form.Tag, LastModified);
            if (status != StatusCodes.Status200OK)
            {
                response.StatusCode = status;
                headers.ContentType = default;
                return Task.CompletedTask;
            }

            if (range is not null && RequestConditions.IsSameAsIfRange(request.Headers, form.Tag, LastModified))
            {
                if (RequestConditions.Within(range, count) is not { } part)
                {
                    response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
                    headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes */{count}");
                    headers.ContentType = default;
                    return Task.CompletedTask;
                }

                response.StatusCode = StatusCodes.Status206PartialContent;
                headers.ContentRange = string.Create(
                    CultureInfo.InvariantCulture, $"bytes {part.First}-{part.First + part.Count - 1}/{count}");
                (first, count) = part;
            }
            else if (form.Digest is not null && HttpMethods.IsGet(request.Method))
            {
                // Repr-Digest is of the whole whatever part of it is sent, Content-Digest of what this very answer carries.
                headers["Content-Digest"] = form.Digest;
            }
        }

        if (form.Coding != ContentCoding.Identity)
        {
            response.Headers.ContentEncoding = form.Coding.HeaderValue;
        }

        response.ContentLength = count;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : form.Content.WriteAsync(response, first, count);
    }

    private Task<Form> FormIn(ContentCoding coding)
    {
        ref var slot = ref coding == ContentCoding.Brotli ? ref _brotli : ref _gzip;
        if (Volatile.Read(ref slot) is { IsFaulted: false } made)
        {
            return made;
        }

        lock (_making)
        {
            // What failed, such as on a full disk, is tried again by the next who asks.
            return slot is null or { IsFaulted: true } ? slot = MakeAsync(coding) : slot;
        }
    }

    private async Task<Form> MakeAsync(ContentCoding coding)
    {
        var compressed = await content.CompressAsync(coding).ConfigureAwait(false);
        return new Form(coding, compressed, Plain.Tag.In(coding), HasDigest ? compressed.ComputeSha256() : null);
    }

    private sealed class Form(ContentCoding coding, Content content, EntityTag tag, byte[]? sha256)
    {
        public ContentCoding Coding { get; } = coding;

        public Content Content { get; } = content;

        public EntityTag Tag { get; } = tag;

        public string? Digest { get; } = sha256 is null ? null : $"sha-256=:{Convert.ToBase64String(sha256)}:";
    }
}
