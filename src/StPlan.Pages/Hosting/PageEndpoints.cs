using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Domain;
using StPlan.Pages.Errors;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Hosting;

/// <summary>
/// Answers the addresses of <see cref="SiteRoutes"/>, Vietnamese as they stand and English below /en, from what is public at that moment.
/// </summary>
public static class PageEndpoints
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    /// <summary>Says at <c>/graphql</c>, or below /en in English, that the server has no playground.</summary>
    public static Task SendPlaygroundMissingAsync(HttpContext context, Language language) =>
        context.RequestServices.GetRequiredService<PageAnswers>().AnswerAsync(context, PlaygroundMissing.Route, language);

    public static void MapPages(this IEndpointRouteBuilder endpoints)
    {
        var answers = endpoints.ServiceProvider.GetRequiredService<PageAnswers>();
        foreach (var route in SiteRoutes.All)
        {
            endpoints.MapMethods(route.Pattern, Reading, context => answers.AnswerAsync(context, route, Language.Vi));
            if (!route.IsInBothLanguages)
            {
                continue;
            }

            endpoints.MapMethods(
                route.Pattern == "/" ? PageRequest.EnglishPrefix : PageRequest.EnglishPrefix + route.Pattern,
                Reading,
                context => answers.AnswerAsync(context, route, Language.En));
        }

        endpoints.MapAssets();
        endpoints.MapWidgets();

        // Behind everything else. To write to an address that is only read is another error, which routing knows.
        endpoints.MapMethods("{**path}", Reading, context => answers.AnswerAsync(
            context,
            NotFound.Route,
            context.Request.Path.StartsWithSegments(PageRequest.EnglishPrefix, StringComparison.Ordinal) ? Language.En : Language.Vi))
                .WithOrder(int.MaxValue);
    }
}
