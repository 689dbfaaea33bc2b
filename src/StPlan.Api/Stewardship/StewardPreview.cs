using StPlan.Data.Keys;
using StPlan.Data.Publishing;
using StPlan.Data.Writing;
using StPlan.Domain.Publishing;
using StPlan.GraphQL;
using StPlan.GraphQL.Http;

namespace StPlan.Api.Stewardship;

/// <summary>
/// <c>/steward/preview</c>: the public schema over what would be public if all drafts were published now. It is read anew for each request,
/// and for stewards alone, since it shows what is not public.
/// </summary>
internal static class StewardPreview
{
    public const string Path = StewardEndpoint.Path + "/preview";

    /// <summary>Reads the preview before the endpoint takes it as the root value.</summary>
    public static void UseStewardPreview(this WebApplication app) =>
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Path), preview => preview.Use(ReadAsync));

    /// <summary>What the request answers from; what is public now where it was refused before.</summary>
    public static PublishedData DataOf(HttpContext context) =>
        context.Features.Get<PublishedData>() ?? context.RequestServices.GetRequiredService<PublishedDataSource>().Current;

    private static async Task ReadAsync(HttpContext context, RequestDelegate next)
    {
        if (Permission.Check(StewardEndpoint.SessionOf(context).Actor, KeyRole.Steward) is { } refused)
        {
            await GraphQLRefusal.SendAsync(context, 403, new GraphQLError(refused.Message[Domain.Language.En], "FORBIDDEN"));
            return;
        }

        context.Features.Set(
            await context.RequestServices.GetRequiredService<PublishedDataLoader>().LoadPreviewAsync(context.RequestAborted));
        await next(context);
    }
}
