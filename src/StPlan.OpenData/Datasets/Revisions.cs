namespace StPlan.OpenData.Datasets;

/// <summary>Every published revision of a fact, the first one first.</summary>
internal static class Revisions
{
    public static IEnumerable<TFact> Of<TFact>(TFact current, Func<TFact, TFact?> supersedes)
        where TFact : class
    {
        // Most facts were never corrected, and there may be a hundred thousand of them.
        if (supersedes(current) is null)
        {
            return [current];
        }

        var revisions = new Stack<TFact>();
        for (var revision = current; revision is not null; revision = supersedes(revision))
        {
            revisions.Push(revision);
        }

        return revisions;
    }
}
