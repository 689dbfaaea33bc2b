using Microsoft.Extensions.Primitives;
using StPlan.Api.Stewardship;

namespace StPlan.Api.Protection;

/// <summary>
/// Open to any page that shows the plan; what writes is for programs that hold a key, and for no page of somebody else's. Public answers
/// say so to everybody: a shared cache gives a page of another origin the answer that it got for a program without one.
/// </summary>
internal static class CrossOrigin
{
    private static readonly string[] Exposed =
    [
        "ETag", "Link", "Content-Location", "Content-Range", "Content-Disposition",
            "Content-Digest", "Repr-Digest", "Retry-After", "StPlan-Release",
    ];

    private static readonly StringValues Anybody = "*";
    private static readonly StringValues ExposedNames = string.Join(',', Exposed);

    /// <summary>Answers browsers that ask before they send a request (https://fetch.spec.whatwg.org/#cors-preflight-fetch).</summary>
    public static void Use(WebApplication app) => app.UseWhen(
        context => HttpMethods.IsOptions(context.Request.Method) && !IsForStewards(context),
        open => open.UseCors(cors => cors.AllowAnyOrigin().AllowAnyHeader()
            .WithMethods("GET", "HEAD", "POST").WithExposedHeaders(Exposed)));

    public static bool IsForStewards(HttpContext context) => context.Request.Path.StartsWithSegments(StewardEndpoint.Path);

    /// <summary>Lets pages of any origin read the answer.</summary>
    public static void Allow(IHeaderDictionary response)
    {
        response.AccessControlAllowOrigin = Anybody;
        response.AccessControlExposeHeaders = ExposedNames;
    }
}
