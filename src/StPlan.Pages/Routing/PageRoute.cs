using StPlan.Domain.Publishing;

namespace StPlan.Pages.Routing;

/// <summary>A pattern of addresses in both languages, and what is found there.</summary>
/// <param name="Pattern">As ASP.NET Core's routing has them: "/tasks/{code}". The English address has /en in front.</param>
/// <param name="Find">Null where nothing has that address, as of the data that are shown.</param>
public sealed record PageRoute(string Pattern, Func<PageRequest, RouteValues, Document?> Find)
{
    /// <summary>The query parameters that it knows besides <see cref="PageParameter.Release"/>; all others are of no effect.</summary>
    public IReadOnlyList<PageParameter> Parameters { get; init; } = [];

    /// <summary>The addresses that lead to a page as of the data, for lists of all pages. A pattern with a name in it has to say
    /// them.</summary>
    public Func<PublishedData, IEnumerable<string>> Paths { get; init; } = Pattern.Contains('{', StringComparison.Ordinal) ? _ => []
        : _ => [Pattern];

    /// <summary>Whether it has an address below /en too; not so for what is of no language.</summary>
    public bool IsInBothLanguages { get; init; } = true;

    /// <summary>Whether it is shown in frames on pages of others; then so are its errors, since a frame that refuses to load says nothing
    /// of why.</summary>
    public bool IsEmbedded { get; init; }
}
