using System.Globalization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;
using StPlan.GraphQL;
using StPlan.GraphQL.Http;

namespace StPlan.Api.Protection;

/// <summary>How long files, pages and imports may work on an answer. GraphQL has a limit of its own, and subscriptions have none.</summary>
internal static class RequestTimeouts
{
    public static void AddTimeouts(this IServiceCollection services)
    {
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>()
            .Configure<IOptions<LimitsOptions>>((timeouts, limits) => timeouts.DefaultPolicy = new RequestTimeoutPolicy
            {
                Timeout = TimeSpan.FromSeconds(limits.Value.OtherTimeoutSeconds),
                TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
                WriteTimeoutResponse = context => Refusal.SendAsync(
                    context,
                    StatusCodes.Status503ServiceUnavailable,
                    string.Create(CultureInfo.InvariantCulture, $"The request took longer than {limits.Value.OtherTimeoutSeconds} s, so the "
                        + $"server cancelled it (OtherTimeoutSeconds)."),
                    ErrorCodes.Timeout),
            });
    }

    public static void Use(WebApplication app) => app.UseWhen(
        context => context.GetEndpoint()?.Metadata.GetMetadata<GraphQLHttpOptions>() is null,
        other => other.UseRequestTimeouts().Use((context, next) =>
        {
            context.Response.OnStarting(StopCountingAsync, context);
            return next(context);
        }));

    // From then on the client's line counts, not our work; how slow that may be, the connection's limits say.
    private static Task StopCountingAsync(object state)
    {
        ((HttpContext)state).Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        return Task.CompletedTask;
    }
}
