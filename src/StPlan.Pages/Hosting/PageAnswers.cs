using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;
using StPlan.Pages.Errors;
using StPlan.Pages.Rendering;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Hosting;

/// <summary>From an HTTP request to the bytes of a page: which release, which parameters, what is there, and how it may be kept.</summary>
internal sealed class PageAnswers(PublishedDataSource source, IPageSource pages, Publication publication, DocumentCache cache)
{
    public async Task AnswerAsync(HttpContext context, PageRoute route, Language language)
    {
        // One page has one address, for caches and for whoever counts links.
        if (route != NotFound.Route && context.Request.Path.Value is [_, .., '/'] path)
        {
            context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            context.Response.Headers.Location = context.Request.PathBase + new PathString(path.TrimEnd('/')) + context.Request.QueryString;
            return;
        }

        // Once: one answer shows one release.
        var present = source.Current;
        var (request, problem) = await ReadAsync(context, route, language, present);
        var document = problem ?? route.Find(request, new RouteValues(context.GetRouteData().Values)) ?? NotFound.Page;
        var rendered = await cache.GetAsync(request, document);
        AddHeaders(context.Response, request, document);
        await rendered.SendAsync(context);
    }

    private async Task<(PageRequest Request, Page? Problem)> ReadAsync(HttpContext context, PageRoute route, Language language, PublishedData present)
    {
        var query = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var request = RequestFor(context, language, present, present, query);
        if (context.Request.Query.TryGetValue(PageParameter.Release.Name, out var release))
        {
            if (!PageParameter.Release.IsValid(release.ToString(), present))
            {
                return (request, BadParameter.Page(PageParameter.Release, release.ToString(), present));
            }

            query[PageParameter.Release.Name] = release.ToString();
            try
            {
                var data = await pages.FindReleaseAsync(present, int.Parse(release.ToString(), CultureInfo.InvariantCulture), context.RequestAborted);
                request = RequestFor(context, language, present, data, query);
            }
            catch (ReleaseUnavailableException exception)
            {
                query.Clear();
                context.Response.Headers.RetryAfter = "30";
                return (request, Unavailable.Page(exception.Release));
            }
        }

        foreach (var parameter in route.Parameters)
        {
            if (context.Request.Query.TryGetValue(parameter.Name, out var values))
            {
                if (!parameter.IsValid(values.ToString(), request.Data))
                {
                    return (request, BadParameter.Page(parameter, values.ToString(), request.Data));
                }

                query[parameter.Name] = values.ToString();
            }
        }

        return (request, null);
    }

    private PageRequest RequestFor(
        HttpContext context, Language language, PublishedData present, PublishedData data, SortedDictionary<string, string> query)
    {
        var path = context.Request.Path.Value!;
        return new PageRequest
        {
            Data = data,
            Present = present,
            Language = language,
            Path = language == Language.Vi ? path : path.Length > PageRequest.EnglishPrefix.Length ? path[PageRequest.EnglishPrefix.Length..] : "/",
            Query = query,
            Root = context.Request.PathBase.Value!,
            Publication = publication,
        };
    }

    private static void AddHeaders(HttpResponse response, PageRequest request, Document document)
    {
        response.StatusCode = document.Status;
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.For(document);
        response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        response.Headers["StPlan-Release"] = request.Data.Release.Number.ToString(CultureInfo.InvariantCulture);
        response.Headers.ContentLanguage = request.LanguageTag;

        if (document is DataFile { FileName: { } name })
        {
            response.Headers.ContentDisposition = $"attachment; filename=\"{(request.Data.IsDemo ? "DEMO-" : "")}{name}\"";
        }

        // A page of a release stays the same but for what it says of the present one.
        response.Headers.CacheControl = document.Status == StatusCodes.Status200OK ? "public, max-age=60" : "no-store";
    }
}
