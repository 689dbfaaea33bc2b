using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using StPlan.Domain;
using StPlan.Http;
using StPlan.Pages.Hosting;
using StPlan.Pages.Routing;

namespace StPlan.Api.Playground;

/// <summary>
/// <c>GET /graphql</c> for browsers: a page to ask the API from, and what it loads at <c>/playground/assets/</c> (docs/playground.md).
/// </summary>
internal static class PlaygroundEndpoint
{
    /// <summary>The path of the page, which is the endpoint's own.</summary>
    public const string PagePath = "/graphql";

    private const string AssetsPath = "/playground/assets";

    // Monaco, the editor, writes style elements and attributes; all else comes from this server, and nothing is evaluated. Workers have the
    // policy of their own answer, so assets carry it as well.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static readonly string[] OfGraphQL = ["application/json", "application/graphql-response+json", "text/event-stream"];

    // What asks for data or for the schema keeps its answer, also when a person follows the link.
    private static readonly string[] Asking = ["query", "sdl", "extensions"];

    /// <summary>Answers browsers before the GraphQL endpoint of the same path sees them.</summary>
    /// <param name="files">What to serve.</param>
    public static void UsePlayground(this WebApplication app, PlaygroundFiles files)
    {
        app.UseWhen(IsForPage, browsers => browsers.Run(context => SendPageAsync(context, files.Page)));
        if (files.Page is null)
        {
            app.MapMethods(
                PageRequest.EnglishPrefix + PagePath, ["GET", "HEAD"],
                context => PageEndpoints.SendPlaygroundMissingAsync(context, Language.En));
        }

        app.MapMethods(AssetsPath + "/{name}", ["GET", "HEAD"], (HttpContext context, string name) => SendAssetAsync(context, files, name));
    }

    // Of a browser that opens the page, and none of GraphQL.
    private static bool IsForPage(HttpContext context) =>
        context.Request.Path.StartsWithSegments(PagePath, out var rest)
        && rest.Value is "" or "/"
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && !Asking.Any(context.Request.Query.ContainsKey)
        && PrefersHtml(context.Request.Headers.Accept);

    // Browsers name HTML; programs that take anything, or JSON as gladly, are answered as ever.
    private static bool PrefersHtml(StringValues header) =>
        AcceptHeader.TryRead(header, out var accept)
        && accept.PreferenceFor("text/html") is { IsNamed: true } html
        && OfGraphQL.All(type => html.CompareTo(accept.PreferenceFor(type)) > 0);

    private static Task SendPageAsync(HttpContext context, Representation? page)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        VaryHeader.Add(headers, HeaderNames.Accept);
        if (request.Path.Value!.EndsWith('/'))
        {
            // The page finds its files relative to its path, so that the server may stand below any other.
            return TypedResults.LocalRedirect($"{request.PathBase}{PagePath}{request.QueryString}", permanent: true, preserveMethod: true)
                .ExecuteAsync(context);
        }

        if (page is null)
        {
            return PageEndpoints.SendPlaygroundMissingAsync(context, Language.Vi);
        }

        AddSecurity(headers);
        headers.CacheControl = "no-cache";
        return page.SendAsync(context);
    }

    private static Task SendAssetAsync(HttpContext context, PlaygroundFiles files, string name)
    {
        if (!files.Assets.TryGetValue(name, out var asset))
        {
            // A cache must not keep this: during an update, another replica may have the file already.
            context.Response.Headers.CacheControl = "no-store";
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        AddSecurity(context.Response.Headers);
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return asset.SendAsync(context);
    }

    private static void AddSecurity(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
