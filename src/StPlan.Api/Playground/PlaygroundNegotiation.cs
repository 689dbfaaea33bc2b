using Microsoft.Net.Http.Headers;
using StPlan.Api.Pages;

namespace StPlan.Api.Playground;

/// <summary>Whether a request to the endpoint is of a browser that opens the page, and none of GraphQL (RFC 9110, 12.5.1).</summary>
internal static class PlaygroundNegotiation
{
    private static readonly string[] OfGraphQL = ["application/json", "application/graphql-response+json", "text/event-stream"];

    // What asks for data or for the schema keeps its answer, also when a person follows the link.
    private static readonly string[] Asking = ["query", "sdl", "extensions"];

    /// <param name="request">A request to the path of the page.</param>
    public static bool IsForPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !Asking.Any(request.Query.ContainsKey)
        && PrefersHtml(request.Headers.Accept.OfType<string>());

    // Browsers name HTML; programs that take anything, or JSON as gladly, are answered as ever.
    private static bool PrefersHtml(IEnumerable<string> accept)
    {
        if (!MediaTypeHeaderValue.TryParseList([.. accept], out var accepted))
        {
            return false;
        }

        var html = MediaTypePreference.Of("text/html", accepted);
        return html is { Quality: > 0, Specificity: 2 } && OfGraphQL.All(type => html.CompareTo(MediaTypePreference.Of(type, accepted)) > 0);
    }
}
