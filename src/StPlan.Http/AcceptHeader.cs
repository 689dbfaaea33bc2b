using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace StPlan.Http;

/// <summary>How much a client likes a media type (RFC 9110, 12.5.1).</summary>
/// <param name="Quality">0 to 1; 0 for what it does not take.</param>
/// <param name="Specificity">How it says so: 2 by the type's own name, 1 by its family (<c>text/*</c>), 0 by <c>*/*</c> or not at
/// all.</param>
/// <param name="Place">The place of the range that says so, from 0 for the first. It is no part of the comparison.</param>
public readonly record struct MediaTypePreference(double Quality, int Specificity, int Place) : IComparable<MediaTypePreference>
{
    public bool IsNamed => Quality > 0 && Specificity == 2;

    public int CompareTo(MediaTypePreference other) => (Quality, Specificity).CompareTo((other.Quality, other.Specificity));
}

/// <summary>The header Accept of a request. Content is UTF-8: a range with another charset takes none of it.</summary>
/// <example><c>text/turtle, */*;q=0.1</c> likes text/turtle (1, 2, 0) and anything else (0.1, 0, 1).</example>
public readonly struct AcceptHeader
{
    private readonly IList<MediaTypeHeaderValue> _ranges;

    private AcceptHeader(IList<MediaTypeHeaderValue> ranges) => _ranges = ranges;

    /// <summary>Reads the header.</summary>
    /// <returns>False where there is none, and where it cannot be read: then everything is taken.</returns>
    public static bool TryRead(StringValues accept, out AcceptHeader header)
    {
        if (accept.Count > 0 && MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges))
        {
            header = new(ranges);
            return true;
        }

        header = new([]);
        return false;
    }

    /// <summary>The most specific range decides.</summary>
    /// <param name="mediaType">Without parameters: "text/turtle".</param>
    public MediaTypePreference PreferenceFor(string mediaType)
    {
        var type = new MediaTypeHeaderValue(mediaType);
        var best = default(MediaTypePreference?);
        for (var place = 0; place < _ranges.Count; place++)
        {
            var range = _ranges[place];
            if (!IsUtf8(range) || !type.IsSubsetOf(new MediaTypeHeaderValue(range.MediaType)))
            {
                continue;
            }

            var specificity = range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
            if (best is null || specificity > best.Value.Specificity)
            {
                best = new(range.Quality ?? 1, specificity, place);
            }
        }

        return best ?? default;
    }

    private static bool IsUtf8(MediaTypeHeaderValue range) =>
        !range.Charset.HasValue || HeaderUtilities.RemoveQuotes(range.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
