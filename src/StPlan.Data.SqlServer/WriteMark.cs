namespace StPlan.Data.SqlServer;

/// <summary>
/// Says that a write is committed. Its connection may break between the commit and the word of it; then the next attempt looks for the mark, for the rows
/// cannot always tell: a release that is there may be another publisher's, and a key that was made cannot be shown a second time.
/// </summary>
internal sealed class WriteMark
{
    public required Guid Id { get; init; }

    /// <summary>In UTC.</summary>
    public required DateTime At { get; init; }
}
