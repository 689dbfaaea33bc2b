using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.Pages.Assets;
using StPlan.Pages.Errors;
using StPlan.Pages.Widgets;

namespace StPlan.Pages.Hosting;

/// <summary>
/// What stands beside the widgets themselves: the element's script, the colours that pages choose, and oEmbed. All of it for pages of any
/// origin.
/// </summary>
internal static class WidgetEndpoints
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapWidgets(this IEndpointRouteBuilder endpoints)
    {
        var source = endpoints.ServiceProvider.GetRequiredService<PublishedDataSource>();
        var oembed = endpoints.ServiceProvider.GetRequiredService<OEmbedAnswers>();
        endpoints.MapMethods(WidgetSnippets.ScriptPath, Reading, context =>
        {
            // Pages name it without a hash: what is new in it arrives within minutes.
            Open(context.Response, "public, max-age=600");
            return Asset.WidgetElement.Representation.SendAsync(context);
        });
        endpoints.MapMethods(ThemeStylesheet.Path, Reading, context => SendThemeAsync(context, source.Current));
        endpoints.MapMethods(OEmbedRequest.Path, Reading, context =>
        {
            Open(context.Response, "no-store");
            return oembed.AnswerAsync(context);
        });
    }

    private static Task SendThemeAsync(HttpContext context, PublishedData data)
    {
        foreach (var parameter in WidgetTheme.Parameters)
        {
            if (Find(parameter) is { } value && !parameter.IsValid(value, data))
            {
                return WidgetProblem.WriteAsync(
                    context, StatusCodes.Status400BadRequest, BadParameter.Text(parameter, value, data)[Language.En]);
            }
        }

        var theme = WidgetTheme.Of(Find);
        if (theme.Problem is { } problem)
        {
            return WidgetProblem.WriteAsync(context, StatusCodes.Status400BadRequest, problem[Language.En]);
        }

        Open(context.Response, "public, max-age=86400");
        return ThemeStylesheet.Of(theme).SendAsync(context);

        string? Find(Routing.PageParameter parameter) =>
            context.Request.Query[parameter.Name].ToString() is { Length: > 0 } value ? value : null;
    }

    private static void Open(HttpResponse response, string cacheControl)
    {
        response.Headers.CacheControl = cacheControl;
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }
}
