using Microsoft.Net.Http.Headers;

namespace StPlan.Api.Pages;

/// <summary>How much a client likes a media type (RFC 9110, 12.5.1).</summary>
/// <param name="Quality">0 to 1; 0 for what it does not take.</param>
/// <param name="Specificity">How it says so: 2 by the type's own name, 1 by its family (<c>text/*</c>), 0 by <c>*/*</c> or not at all.</param>
internal readonly record struct MediaTypePreference(double Quality, int Specificity) : IComparable<MediaTypePreference>
{
    /// <summary>The most specific range says it; how specific it is decides between types that are liked equally.</summary>
    /// <param name="mediaType">Without parameters.</param>
    /// <param name="accepted">The ranges of the header Accept.</param>
    public static MediaTypePreference Of(string mediaType, IEnumerable<MediaTypeHeaderValue> accepted)
    {
        var type = new MediaTypeHeaderValue(mediaType);
        return accepted
            .Where(range => type.IsSubsetOf(new MediaTypeHeaderValue(range.MediaType)))
            .Select(range => new MediaTypePreference(range.Quality ?? 1, range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2))
            .OrderByDescending(preference => preference.Specificity)
            .FirstOrDefault();
    }

    public int CompareTo(MediaTypePreference other) => (Quality, Specificity).CompareTo((other.Quality, other.Specificity));
}
