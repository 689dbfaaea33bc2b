using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace StPlan.GraphQL.Http;

/// <summary>The media type of a response (GraphQL over HTTP, "Accept"), and what follows from it.</summary>
internal sealed class ResponseMediaType
{
    private ResponseMediaType(string contentType, int requestErrorStatus)
    {
        ContentType = contentType;
        RequestErrorStatus = requestErrorStatus;
    }

    /// <summary>What clients know for longest: an answer is 200 even when the document was refused.</summary>
    public static ResponseMediaType Json { get; } = new("application/json; charset=utf-8", 200);

    /// <summary>The media type of the specification: the status tells whether anything was executed.</summary>
    public static ResponseMediaType GraphQLResponse { get; } = new("application/graphql-response+json; charset=utf-8", 400);

    /// <summary>Server-Sent Events: errors of any request are events too (GraphQL over SSE), because a browser shows no other status to its page.</summary>
    public static ResponseMediaType Events { get; } = new(EventStream.ContentType, 200);

    public string ContentType { get; }

    public bool IsEventStream => this == Events;

    /// <summary>The status of a well-formed request whose document or variables were refused.</summary>
    public int RequestErrorStatus { get; }

    /// <summary>The best of what the client accepts; JSON when it names no preference; null when it accepts neither.</summary>
    public static ResponseMediaType? Choose(StringValues accept)
    {
        if (accept.Count == 0 || accept is ["*/*"] or ["application/json"] or [""])
        {
            return Json;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
        {
            return Json;
        }

        // Of equal quality the more specific range wins, then the first; an exact name counts before a wildcard.
        return ranges
            .Where(r => r.Quality != 0 && (!r.Charset.HasValue || r.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
            .Select(r => (range: r, type: Matching(r)))
            .Where(c => c.type is not null)
            .OrderByDescending(c => c.range.Quality ?? 1)
            .ThenBy(c => c.range.MatchesAllTypes ? 2 : c.range.MatchesAllSubTypes ? 1 : 0)
            .FirstOrDefault().type;
    }

    /// <summary>Whether the client can read a stream, even if it likes something else better: a subscription has nothing else to offer.</summary>
    public static bool AcceptsEventStream(StringValues accept) =>
        MediaTypeHeaderValue.TryParseList(accept, out var ranges) && ranges.Any(r => r.Quality != 0 && Matching(r) == Events);

    private static ResponseMediaType? Matching(MediaTypeHeaderValue range)
    {
        if (range.MediaType.Equals("application/graphql-response+json", StringComparison.OrdinalIgnoreCase))
        {
            return GraphQLResponse;
        }

        // Never for a wildcard: a stream is for those who know how to read it.
        if (range.MediaType.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase))
        {
            return Events;
        }

        return range.MatchesAllTypes
            || range.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase)
            || range.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            ? Json
            : null;
    }
}
