namespace StPlan.Data.Releases;

/// <summary>Which rows make up published data: those as of a release, or as the next release would have them.</summary>
/// <param name="Release">The release; for <paramref name="WithDrafts"/> the number that the next one will have.</param>
/// <param name="WithDrafts">Whether live drafts count as published by it.</param>
internal readonly record struct Vintage(int Release, bool WithDrafts = false)
{
    /// <summary>Rows that have no discarded ones among them.</summary>
    public IQueryable<T> Of<T>(IQueryable<T> rows)
        where T : class, IReleased => WithDrafts ? rows : rows.AsOf(Release);

    public IEnumerable<T> Of<T>(IEnumerable<T> rows)
        where T : class, IReleased => WithDrafts ? rows : rows.AsOf(Release);

    public IQueryable<T> OfDrafts<T>(IQueryable<T> rows)
        where T : class, IDraft => WithDrafts ? rows.Live() : rows.AsOf(Release);

    public IEnumerable<T> OfDrafts<T>(IEnumerable<T> rows)
        where T : class, IDraft => WithDrafts ? rows.Where(row => row.DiscardedAt is null) : rows.AsOf(Release);

    /// <summary>The release that published a row of this vintage.</summary>
    public int NumberOf(IReleased row) => row.ReleaseNumber ?? Release;
}
