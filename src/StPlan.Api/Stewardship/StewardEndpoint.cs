using StPlan.Api.Hosting;
using StPlan.Api.StewardSchema;
using StPlan.Data.Keys;
using StPlan.Data.Startup;

namespace StPlan.Api.Stewardship;

/// <summary>Who may come in at <c>/steward</c>: nobody without a key (RFC 6750: <c>Authorization: Bearer stp_…</c>).</summary>
internal static class StewardEndpoint
{
    public const string Path = "/steward";

    private const string Challenge = "Bearer realm=\"StPlan steward\"";

    /// <summary>Asks everybody below <see cref="Path"/> for a key, before anything of the request is read.</summary>
    public static void UseStewardKeys(this WebApplication app) =>
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Path), steward => steward.Use(AuthenticateAsync));

    /// <summary>Who sent the request.</summary>
    public static StewardSession SessionOf(HttpContext context) => context.Features.Get<StewardSession>() ?? StewardSession.Nobody;

    private static async Task AuthenticateAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.CacheControl = "no-store";
        var keys = context.RequestServices.GetRequiredService<ApiKeys>();
        try
        {
            if (PresentedKey(context.Request) is { } presented && await keys.AuthenticateAsync(presented, context.RequestAborted) is { } actor)
            {
                context.Features.Set(new StewardSession(actor));
            }
        }
        catch (DatabaseUnavailableException exception)
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("StPlan.Steward").KeysUnavailable(exception.Message);
            context.Response.Headers.RetryAfter = "5";
            await StewardRefusal.SendAsync(context, 503, "The database does not answer at the moment; nothing was written. Try again later.", StewardAnswers.Unavailable);
            return;
        }

        if (context.Features.Get<StewardSession>() is null)
        {
            context.Response.Headers.WWWAuthenticate = Challenge;
            await StewardRefusal.SendAsync(context, 401, "Found no key that is in use; expected the header \"Authorization: Bearer stp_…\".", "UNAUTHENTICATED");
            return;
        }

        await next(context);
    }

    /// <summary>Null also where there is more than one, or another scheme.</summary>
    private static string? PresentedKey(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;
}
