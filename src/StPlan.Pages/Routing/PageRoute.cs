namespace StPlan.Pages.Routing;

/// <summary>A pattern of addresses in both languages, and what is found there.</summary>
/// <param name="Pattern">As ASP.NET Core's routing has them: "/tasks/{code}". The English address has /en in front.</param>
/// <param name="Find">Null where nothing has that address, as of the data that are shown.</param>
public sealed record PageRoute(string Pattern, Func<PageRequest, RouteValues, Document?> Find)
{
    /// <summary>The query parameters that it knows besides <see cref="PageParameter.Release"/>; all others are of no effect.</summary>
    public IReadOnlyList<PageParameter> Parameters { get; init; } = [];

    /// <summary>Whether it is shown in frames on pages of others; then so are its errors, since a frame that refuses to load says nothing of why.</summary>
    public bool IsEmbedded { get; init; }
}
