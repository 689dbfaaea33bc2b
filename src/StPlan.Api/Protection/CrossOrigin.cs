using StPlan.Api.Stewardship;

namespace StPlan.Api.Protection;

/// <summary>Open to any page that shows the plan; what writes is for programs that hold a key, and for no page of somebody else's.</summary>
internal static class CrossOrigin
{
    public static void Use(WebApplication app) => app.UseWhen(
        // Only pages name an origin; for all others there is nothing to decide.
        context => context.Request.Headers.Origin.Count > 0 && !context.Request.Path.StartsWithSegments(StewardEndpoint.Path),
        open => open.UseCors(cors => cors.AllowAnyOrigin().AllowAnyHeader().WithMethods("GET", "HEAD", "POST").WithExposedHeaders(
            "ETag", "Link", "Content-Location", "Content-Range", "Content-Disposition", "Content-Digest", "Repr-Digest", "Retry-After", "StPlan-Release")));
}
