using Microsoft.Extensions.Primitives;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Protection;

/// <summary>
/// What every answer tells browsers, whatever it is and however it came about. What a page may load, and who may frame it, it says itself.
/// </summary>
internal static class SecurityHeaders
{
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues Referrer = "strict-origin-when-cross-origin";
    private static readonly StringValues Permissions = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static readonly StringValues ForEverybody = "cross-origin";
    private static readonly StringValues ForOurselves = "same-origin";
    private static readonly StringValues NoIndex = "noindex";
    private static readonly StringValues AYear = "max-age=31536000";

    public static void Use(WebApplication app) => app.Use((context, next) =>
    {
        Apply(context);
        context.Response.OnStarting(OpenerPolicyAsync, context);
        return next(context);
    });

    /// <summary>Sets them; again after an answer that had been begun was thrown away.</summary>
    public static void Apply(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = NoSniff;
        headers["Referrer-Policy"] = Referrer;
        headers["Permissions-Policy"] = Permissions;

        // Public data are for anybody's page, the write side for none.
        if (CrossOrigin.IsForStewards(context))
        {
            headers["Cross-Origin-Resource-Policy"] = ForOurselves;
        }
        else
        {
            headers["Cross-Origin-Resource-Policy"] = ForEverybody;
            CrossOrigin.Allow(headers);
        }

        // Nobody is to find invented figures by searching for real ones.
        if (context.RequestServices.GetRequiredService<PublishedDataSource>() is { IsReady: true, Current.IsDemo: true })
        {
            headers["X-Robots-Tag"] = NoIndex;
        }

        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = AYear;
        }
    }

    // Of documents only; and whether it is one is known when it is sent.
    private static Task OpenerPolicyAsync(object state)
    {
        var response = ((HttpContext)state).Response;
        if (response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
        {
            response.Headers["Cross-Origin-Opener-Policy"] = ForOurselves;
        }

        return Task.CompletedTask;
    }
}
