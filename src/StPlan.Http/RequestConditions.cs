using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace StPlan.Http;

/// <summary>What a GET or HEAD makes its answer depend on: conditions (RFC 9110, 13) and a range of bytes (14).</summary>
internal static class RequestConditions
{
    /// <summary>The status that the conditions lead to: 200, 304 or 412.</summary>
    /// <param name="lastModified">In whole seconds; null where it is not known.</param>
    public static int StatusFor(IHeaderDictionary request, EntityTag tag, DateTimeOffset? lastModified)
    {
        // In the order of RFC 9110, 13.2.2: a tag goes before a date.
        if (request.IfMatch.Count > 0)
        {
            if (!tag.IsAmong(request.IfMatch, strongly: true))
            {
                return StatusCodes.Status412PreconditionFailed;
            }
        }
        else if (request.IfUnmodifiedSince.Count > 0 && lastModified > DateOf(request.IfUnmodifiedSince))
        {
            return StatusCodes.Status412PreconditionFailed;
        }

        if (request.IfNoneMatch.Count > 0)
        {
            return tag.IsAmong(request.IfNoneMatch) ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
        }

        return request.IfModifiedSince.Count > 0 && lastModified <= DateOf(request.IfModifiedSince)
            ? StatusCodes.Status304NotModified
            : StatusCodes.Status200OK;
    }

    /// <summary>
    /// The range that is asked for. Null for the whole: without the header, in a unit that is not bytes (RFC 9110, 14.2: such a header is
    /// ignored), and for several ranges at once, which a server need not send.
    /// </summary>
    public static RangeItemHeaderValue? RangeOf(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers.Range is [{ } text]
        && RangeHeaderValue.TryParse(text, out var range)
        && range.Unit.Equals("bytes", StringComparison.OrdinalIgnoreCase)
        && range.Ranges.Count == 1
            ? range.Ranges.Single()
            : null;

    /// <summary>
    /// Whether the client wants the rest of the very content that it has a part of (If-Range); true where it does not ask.
    /// </summary>
    public static bool IsSameAsIfRange(IHeaderDictionary request, EntityTag tag, DateTimeOffset? lastModified) =>
        request.IfRange.Count == 0
        || (RangeConditionHeaderValue.TryParse(request.IfRange.ToString(), out var condition)
            && (condition.EntityTag is { } known ? tag.Is(known) : lastModified is { } date && condition.LastModified == date));

    /// <summary>The first byte and the number of bytes of a range; null where the content has none of it (416).</summary>
    public static (long First, long Count)? Within(RangeItemHeaderValue range, long length)
    {
        // "-500": the last 500 bytes.
        var first = range.From ?? Math.Max(0, length - range.To!.Value);
        var last = range.From is null ? length - 1 : Math.Min(range.To ?? long.MaxValue, length - 1);
        return first <= last ? (first, last - first + 1) : null;
    }

    // A date that cannot be read is no condition.
    private static DateTimeOffset? DateOf(string? text) => HeaderUtilities.TryParseDate(text, out var date) ? date : null;
}
