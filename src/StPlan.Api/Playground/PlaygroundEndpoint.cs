using Microsoft.Net.Http.Headers;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Playground;

/// <summary><c>GET /graphql</c> for browsers: a page to ask the API from, and what it loads at <c>/playground/assets/</c> (docs/playground.md).</summary>
internal static class PlaygroundEndpoint
{
    /// <summary>The path of the page, which is the endpoint's own.</summary>
    public const string PagePath = "/graphql";

    private const string AssetsPath = "/playground/assets";

    // Monaco, the editor, writes style elements and attributes; all else comes from this server, and nothing is evaluated. Workers have the policy
    // of their own answer, so assets carry it as well.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>Answers browsers before the GraphQL endpoint of the same path sees them.</summary>
    /// <param name="files">What to serve.</param>
    public static void UsePlayground(this WebApplication app, PlaygroundFiles files)
    {
        var published = app.Services.GetRequiredService<PublishedDataSource>();
        app.UseWhen(IsForPage, browsers => browsers.Run(context => SendPageAsync(context, files.Page, published)));
        app.MapMethods(AssetsPath + "/{name}", ["GET", "HEAD"], (HttpContext context, string name) => SendAssetAsync(context, files, name));
    }

    private static bool IsForPage(HttpContext context) =>
        context.Request.Path.StartsWithSegments(PagePath, out var rest) && rest.Value is "" or "/" && PlaygroundNegotiation.IsForPage(context.Request);

    private static Task SendPageAsync(HttpContext context, PlaygroundFile? page, PublishedDataSource published)
    {
        var (request, headers) = (context.Request, context.Response.Headers);
        headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (request.Path.Value!.EndsWith('/'))
        {
            // The page finds its files relative to its path, so that the server may stand below any other.
            return TypedResults.LocalRedirect($"{request.PathBase}{PagePath}{request.QueryString}", permanent: true, preserveMethod: true).ExecuteAsync(context);
        }

        if (page is null)
        {
            return PlaygroundMissingPage.SendAsync(context, published.Current.IsDemo);
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
