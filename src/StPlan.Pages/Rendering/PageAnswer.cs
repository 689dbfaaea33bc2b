using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using StPlan.Http;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Rendering;

/// <summary>A rendered document with its headers, ready to be sent again and again.</summary>
internal sealed class PageAnswer
{
    private static readonly StringValues AMinute = "public, max-age=60";
    private static readonly StringValues Never = "no-store";
    private static readonly StringValues CrossOrigin = "cross-origin";

    private readonly Representation _representation;
    private readonly int _status;
    private readonly bool _isForOthers;
    private readonly StringValues _contentSecurityPolicy;
    private readonly StringValues _release;
    private readonly StringValues _language;
    private readonly StringValues _disposition;

    public PageAnswer(PageRequest request, Document document, Representation representation)
    {
        _representation = representation;
        _status = document.Status;

        // Charts and widgets are there to be shown by others.
        _isForOthers = document is not Page;
        _contentSecurityPolicy = PolicyFor(document);
        _release = request.Data.Release.Number.ToString(CultureInfo.InvariantCulture);
        _language = request.LanguageTag;
        _disposition = document is DataFile { FileName: { } name }
            ? $"attachment; filename=\"{(request.Data.IsDemo ? "DEMO-" : "")}{name}\""
            : default;
    }

    /// <summary>How many bytes before it is compressed.</summary>
    public long Length => _representation.Length;

    public Task SendAsync(HttpContext context)
    {
        var response = context.Response;
        var headers = response.Headers;
        response.StatusCode = _status;
        headers.ContentSecurityPolicy = _contentSecurityPolicy;
        headers["StPlan-Release"] = _release;
        headers.ContentLanguage = _language;
        if (_isForOthers)
        {
            headers["Cross-Origin-Resource-Policy"] = CrossOrigin;
        }

        if (_disposition.Count > 0)
        {
            headers.ContentDisposition = _disposition;
        }

        if (_status == StatusCodes.Status503ServiceUnavailable)
        {
            headers.RetryAfter = "30";
        }

        // A page of a release stays the same but for what it says of the present one.
        headers.CacheControl = _status == StatusCodes.Status200OK ? AMinute : Never;
        return _representation.SendAsync(context);
    }

    // What a document may load: what this server serves, and nothing inline (https://www.w3.org/TR/CSP3/).
    private static string PolicyFor(Document document) =>
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; "
            + "manifest-src 'self'; "
        + $"form-action 'self'; base-uri 'none'; frame-ancestors {document.FrameAncestors}";
}
