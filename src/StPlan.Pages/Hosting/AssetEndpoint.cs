using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using StPlan.Pages.Assets;

namespace StPlan.Pages.Hosting;

/// <summary>Stylesheets, scripts and the icon, under names that change with their content, so that they may be kept for ever.</summary>
internal static class AssetEndpoint
{
    public static void MapAssets(this IEndpointRouteBuilder endpoints)
    {
        foreach (var asset in Asset.All)
        {
            endpoints.MapMethods(asset.Path, ["GET", "HEAD"], context =>
            {
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
                return asset.Representation.SendAsync(context);
            });
        }

        // Where browsers look that show something without a head, such as a chart or a file.
        endpoints.MapMethods("/favicon.ico", ["GET", "HEAD"], context =>
        {
            context.Response.Headers.CacheControl = "public, max-age=86400";
            return Asset.Icon.Representation.SendAsync(context);
        });
    }
}
