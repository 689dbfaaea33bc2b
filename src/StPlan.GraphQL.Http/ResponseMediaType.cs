using Microsoft.Extensions.Primitives;
using StPlan.Http;

namespace StPlan.GraphQL.Http;

/// <summary>The media type of a response (GraphQL over HTTP, "Accept"), and what follows from it.</summary>
internal sealed class ResponseMediaType
{
    private readonly string _mediaType;

    private ResponseMediaType(string mediaType, int requestErrorStatus)
    {
        _mediaType = mediaType;
        ContentType = $"{mediaType}; charset=utf-8";
        RequestErrorStatus = requestErrorStatus;
    }

    /// <summary>What clients know for longest: an answer is 200 even when the document was refused.</summary>
    public static ResponseMediaType Json { get; } = new("application/json", 200);

    /// <summary>The media type of the specification: the status tells whether anything was executed.</summary>
    public static ResponseMediaType GraphQLResponse { get; } = new("application/graphql-response+json", 400);

    /// <summary>
    /// Server-Sent Events: errors of any request are events too (GraphQL over SSE), because a browser shows no other status to its page.
    /// </summary>
    public static ResponseMediaType Events { get; } = new("text/event-stream", 200);

    private static ResponseMediaType[] All { get; } = [Json, GraphQLResponse, Events];

    /// <summary>With the charset, as the header has it.</summary>
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

        return AcceptHeader.TryRead(accept, out var header) ? Choose(header) : Json;
    }

    /// <summary>
    /// Whether the client can read a stream, even if it likes something else better: a subscription has nothing else to offer.
    /// </summary>
    /// <remarks>Never for a wildcard: a stream is for those who know how to read it.</remarks>
    public static bool AcceptsEventStream(StringValues accept) =>
        AcceptHeader.TryRead(accept, out var header) && header.PreferenceFor(Events._mediaType).IsNamed;

    // Apart, for its closure: who sends no header, or a simple one, pays nothing for it. Of equal quality the more specific range wins,
    // then the first; JSON for a wildcard alone.
    private static ResponseMediaType? Choose(AcceptHeader header) => All
        .Select(type => (Type: type, Preference: header.PreferenceFor(type._mediaType)))
        .Where(c => c.Preference.Quality > 0 && (c.Type != Events || c.Preference.IsNamed))
        .OrderByDescending(c => c.Preference)
        .ThenBy(c => c.Preference.Place)
        .FirstOrDefault().Type;
}
