using System.Globalization;
using Microsoft.AspNetCore.Http;
using StPlan.Domain.Publishing;
using StPlan.Http;

namespace StPlan.Pages.Widgets;

/// <summary>
/// <c>/oembed</c>: from the address of a page to the HTML that shows its widget, for editors that make the one of the other.
/// </summary>
internal sealed class OEmbedAnswers(PublishedDataSource source, WidgetFinder widgets)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var (asked, status, detail) = OEmbedRequest.Read(context.Request.Query);
        if (asked is null)
        {
            await WidgetProblem.WriteAsync(context, status, detail);
            return;
        }

        var (widget, found) = await widgets.FindAsync(asked.Url, context.Request.PathBase.Value!, source.Current, context.RequestAborted);
        if (widget is null)
        {
            await WidgetProblem.WriteAsync(context, found, found == StatusCodes.Status503ServiceUnavailable
                ? "The release of this address cannot be read now because the database does not answer. Try again later, or leave the "
                    + "release out."
                : "No widget exists for this address. Use the address of a page with a widget, or of a widget, on this server.");
            return;
        }

        var response = new OEmbedResponse(widget, asked);
        var rendered = asked.IsXml
            ? new Representation(Content.InMemory(response.ToXml()), "text/xml; charset=utf-8")
            : new Representation(Content.InMemory(response.ToJson()), "application/json; charset=utf-8");
        context.Response.Headers.CacheControl = string.Create(CultureInfo.InvariantCulture, $"public, max-age={OEmbedResponse.CacheAge}");
        await rendered.SendAsync(context);
    }
}
