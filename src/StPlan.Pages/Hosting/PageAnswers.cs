using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.Pages.Errors;
using StPlan.Pages.Rendering;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Hosting;

/// <summary>From an HTTP request to the bytes of a page: which release, which parameters, what is there, and how it may be kept.</summary>
internal sealed class PageAnswers(PublishedDataSource source, PageRequestReader reader, DocumentCache cache)
{
    public async Task AnswerAsync(HttpContext context, PageRoute route, Language language)
    {
        // One page has one address, for caches and for whoever counts links.
        var path = context.Request.Path.Value!;
        if (route != NotFound.Route && path is [_, .., '/'])
        {
            context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            context.Response.Headers.Location = context.Request.PathBase + new PathString(path.TrimEnd('/')) + context.Request.QueryString;
            return;
        }

        // Once: one answer shows one release.
        var present = source.Current;
        var (request, problem) = await reader.ReadAsync(
            route,
            language,
            language == Language.Vi ? path : path.Length > PageRequest.EnglishPrefix.Length ? path[PageRequest.EnglishPrefix.Length..] : "/",
            context.Request.PathBase.Value!,
            context.Request.Query,
            present,
            context.RequestAborted);
        var document = problem ?? route.Find(request, new RouteValues(context.GetRouteData().Values)) ?? NotFound.Page;
        if (route.IsEmbedded && document is Page { Status: not StatusCodes.Status200OK } error)
        {
            document = Embed.OfError(error);
        }

        var rendered = await cache.GetAsync(request, document);
        AddHeaders(context.Response, request, document);
        await rendered.SendAsync(context);
    }

    private static void AddHeaders(HttpResponse response, PageRequest request, Document document)
    {
        response.StatusCode = document.Status;
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.For(document);
        response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        response.Headers["StPlan-Release"] = request.Data.Release.Number.ToString(CultureInfo.InvariantCulture);
        response.Headers.ContentLanguage = request.LanguageTag;
        if (document is not Page)
        {
            // Charts and widgets are there to be shown by others.
            response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }

        if (document.Status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = "30";
        }

        if (document is DataFile { FileName: { } name })
        {
            response.Headers.ContentDisposition = $"attachment; filename=\"{(request.Data.IsDemo ? "DEMO-" : "")}{name}\"";
        }

        // A page of a release stays the same but for what it says of the present one.
        response.Headers.CacheControl = document.Status == StatusCodes.Status200OK ? "public, max-age=60" : "no-store";
    }
}
