using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.Pages.Errors;
using StPlan.Pages.Rendering;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Hosting;

/// <summary>From an HTTP request to the bytes of a page: which release, which parameters, and what is there.</summary>
internal sealed class PageAnswers(PublishedDataSource source, PageRequestReader reader, DocumentRenderer renderer, PageCache cache)
{
    public Task AnswerAsync(HttpContext context, PageRoute route, Language language)
    {
        var path = context.Request.Path.Value!;

        // One page has one address, for caches and for whoever counts links.
        if (route != NotFound.Route && path is [_, .., '/'])
        {
            context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            context.Response.Headers.Location = context.Request.PathBase + new PathString(path.TrimEnd('/')) + context.Request.QueryString;
            return Task.CompletedTask;
        }

        // Once: one answer shows one release.
        var present = source.Current;

        // Without parameters the address says everything: nothing has to be read or found.
        return !context.Request.QueryString.HasValue && cache.TryGet(KeyOf(context, present, present, ""), out var kept)
            ? kept.SendAsync(context)
            : FindAsync(context, route, language, path, present);
    }

    private static PageCache.Key KeyOf(HttpContext context, PublishedData present, PublishedData shown, string query) =>
        new(present.Release.Number, shown.Release.Number, context.Request.PathBase.Value!, context.Request.Path.Value!, query);

    private async Task FindAsync(HttpContext context, PageRoute route, Language language, string path, PublishedData present)
    {
        var (request, problem) = await reader.ReadAsync(
            route,
            language,
            language == Language.Vi
                ? path
                : path.Length > PageRequest.EnglishPrefix.Length ? path[PageRequest.EnglishPrefix.Length..] : "/",
            context.Request.PathBase.Value!,
            context.Request.Query,
            present,
            context.RequestAborted);
        var document = problem ?? route.Find(request, new RouteValues(context.GetRouteData().Values)) ?? NotFound.Page;
        if (route.IsEmbedded && document is Page { Status: not StatusCodes.Status200OK } error)
        {
            document = Embed.OfError(error);
        }

        var key = KeyOf(context, present, request.Data, request.QueryString);
        if (!document.IsKept || !cache.TryGet(key, out var answer))
        {
            answer = new PageAnswer(request, document, await renderer.RenderAsync(request, document));
            if (document.IsKept)
            {
                cache.Keep(key, answer);
            }
        }

        await answer.SendAsync(context);
    }
}
