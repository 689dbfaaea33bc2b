using System.Globalization;
using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;
using StPlan.Api.Protection;
using StPlan.Api.StewardSchema;
using StPlan.Data.Keys;
using StPlan.Data.Startup;
using StPlan.GraphQL;

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
        context.Response.OnStarting(() => AddRetryAfter(context));
        try
        {
            var limits = context.RequestServices.GetRequiredService<StewardLimits>();
            if (!limits.MayTry(context))
            {
                await RefuseForNowAsync(context, RefusalReason.FailedKeys);
            }
            else if (PresentedKey(context.Request) is { } presented
                && await context.RequestServices.GetRequiredService<ApiKeys>()
                    .AuthenticateAsync(presented, context.RequestAborted) is { } actor)
            {
                if (limits.MayUse(actor.KeyId!))
                {
                    context.Features.Set(new StewardSession(actor));
                    await next(context);
                }
                else
                {
                    await RefuseForNowAsync(context, RefusalReason.Key);
                }
            }
            else
            {
                await RefuseKeyAsync(context, "The request has no valid key. Send the header \"Authorization: Bearer stp_…\" with a key "
                    + "in use.");
            }
        }
        catch (KeyRevokedException exception)
        {
            await RefuseKeyAsync(context, exception.Message);
        }
        catch (DatabaseUnavailableException exception) when (!context.Response.HasStarted)
        {
            // What the operator is told (file names) is for the log.
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("StPlan.Steward")
                .StewardsUnavailable(exception.Message);
            context.Response.Headers.RetryAfter = StewardAnswers.RetryAfter(exception);
            await Refusal.SendAsync(context, 503, StewardAnswers.UnavailableMessage(exception), StewardAnswers.Unavailable);
        }
    }

    /// <summary>Who is answered 503, for whatever reason, is told when to come again.</summary>
    private static Task AddRetryAfter(HttpContext context)
    {
        if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable && context.Response.Headers.RetryAfter.Count == 0)
        {
            context.Response.Headers.RetryAfter = StewardAnswers.RetryAfter(SessionOf(context).Outage);
        }

        return Task.CompletedTask;
    }

    private static Task RefuseKeyAsync(HttpContext context, string message)
    {
        // Who shows none tries none.
        if (context.Request.Headers.Authorization.Count > 0)
        {
            context.RequestServices.GetRequiredService<StewardLimits>().CountFailure(context);
        }

        context.Response.Headers.WWWAuthenticate = Challenge;
        return Refusal.SendAsync(context, 401, message, StewardAnswers.Unauthenticated);
    }

    private static Task RefuseForNowAsync(HttpContext context, RefusalReason reason)
    {
        context.RequestServices.GetRequiredService<ServerInstruments>().Refused(reason);
        var limits = context.RequestServices.GetRequiredService<IOptions<StewardLimitsOptions>>().Value;
        var (perMinute, message) = reason == RefusalReason.Key
            ? (limits.RequestsPerMinute, $"Too many requests. The server answers at most {limits.RequestsPerMinute} a minute for one key "
                + "(Stewards__RequestsPerMinute).")
            : (limits.FailedKeysPerMinute, "Too many wrong keys from this address. The server checks at most "
                + $"{limits.FailedKeysPerMinute} a minute (Stewards__FailedKeysPerMinute).");
        context.Response.Headers.RetryAfter = StewardLimits.SecondsFor(perMinute).ToString(CultureInfo.InvariantCulture);
        return Refusal.SendAsync(context, StatusCodes.Status429TooManyRequests, message, ErrorCodes.LimitExceeded);
    }

    /// <summary>Null also where there is more than one, or another scheme.</summary>
    private static string? PresentedKey(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? header["Bearer ".Length..].Trim() : null;
}
