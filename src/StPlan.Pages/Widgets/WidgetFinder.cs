using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;
using StPlan.Pages.Hosting;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Widgets;

/// <summary>From an address of this server, such as somebody pastes into an editor, to the widget that shows the same.</summary>
internal sealed class WidgetFinder(PageRequestReader reader, Publication publication)
{
    /// <param name="url">Absolute, or from the root on; of a page that has a widget, or of a widget.</param>
    /// <param name="root">In front of every path; empty where the server is not mounted below one.</param>
    /// <param name="present">What is public.</param>
    /// <param name="cancellation">Ends the wait for an older release.</param>
    /// <returns>The widget, or the status that says why there is none: 404, also for every address of somebody else; 503.</returns>
    public async Task<(WidgetAddress? Widget, int Status)> FindAsync(string url, string root, PublishedData present,
        CancellationToken cancellation)
    {
        if (Locate(url, root) is not var (path, query) || SiteMatcher.Find(path) is not { } match)
        {
            return (null, StatusCodes.Status404NotFound);
        }

        var (request, problem) = await reader.ReadAsync(match.Route, match.Language, match.Path, root, query, present, cancellation);
        return (problem ?? match.Route.Find(request, match.Values)) switch
        {
            Embed embed => (new WidgetAddress(embed, request), StatusCodes.Status200OK),
            Page { Status: StatusCodes.Status200OK, Widget: { } shown }
                when WidgetAddress.Of(shown, request, request.Language) is { } widget => (widget, StatusCodes.Status200OK),
            Page { Status: StatusCodes.Status503ServiceUnavailable } => (null, StatusCodes.Status503ServiceUnavailable),
            _ => (null, StatusCodes.Status404NotFound),
        };
    }

    // What follows our own origin and root. Compared as an address and not as text, which has many ways to look alike.
    private (string Path, IQueryCollection Query)? Locate(string url, string root)
    {
        var home = new Uri(publication.Address + root + "/");
        var absolute = url.StartsWith('/') ? publication.Address + url : url;
        if (!Uri.TryCreate(absolute, UriKind.Absolute, out var address)
            || Uri.Compare(home, address, UriComponents.SchemeAndServer | UriComponents.UserInfo, UriFormat.UriEscaped,
                StringComparison.OrdinalIgnoreCase) != 0
            || !PathString.FromUriComponent(address)
                .StartsWithSegments(PathString.FromUriComponent(home).Value!.TrimEnd('/'), StringComparison.Ordinal, out var path))
        {
            return null;
        }

        return (path.HasValue ? path.Value! : "/", new QueryCollection(QueryHelpers.ParseQuery(address.Query)));
    }
}
