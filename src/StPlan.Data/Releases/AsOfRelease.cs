namespace StPlan.Data.Releases;

/// <summary>What was public at a release: drafts never, later releases not yet.</summary>
internal static class AsOfRelease
{
    public static IQueryable<T> AsOf<T>(this IQueryable<T> rows, int release)
        where T : class, IReleased => rows.Where(row => row.ReleaseNumber <= release);

    public static IEnumerable<T> AsOf<T>(this IEnumerable<T> rows, int release)
        where T : class, IReleased => rows.Where(row => row.ReleaseNumber <= release);
}
