namespace StPlan.Domain.Publishing;

/// <summary>
/// Which revision supersedes which. It follows from what the facts are about and from their numbers alone, so that neither the order in
/// which they come nor doing it again makes a difference.
/// </summary>
internal static class Supersession
{
    /// <summary>Links each revision with the one before it.</summary>
    /// <param name="facts">All published revisions, in any order.</param>
    /// <param name="subject">What a fact is about; those about the same are revisions of each other.</param>
    /// <returns>The current ones: the last of each subject.</returns>
    /// <exception cref="InconsistentDataException">A revision is there twice, or was published before the one that it corrects.</exception>
    public static List<TFact> Link<TFact, TSubject>(IEnumerable<TFact> facts, Func<TFact, TSubject> subject)
        where TFact : class, IRevision<TFact>
    {
        var current = new List<TFact>();
        foreach (var revisions in facts.GroupBy(subject))
        {
            TFact? last = null;
            foreach (var revision in revisions.OrderBy(r => r.Revision))
            {
                if (last is not null)
                {
                    Check(last, revision);
                    revision.TakeThePlaceOf(last);
                }

                last = revision;
            }

            current.Add(last!);
        }

        return current;
    }

    /// <summary>The revisions that led to a current one, itself included, the first one first.</summary>
    public static IEnumerable<TFact> Revisions<TFact>(TFact current)
        where TFact : class, IRevision<TFact>
    {
        var revisions = new Stack<TFact>();
        for (TFact? revision = current; revision is not null; revision = revision.Supersedes)
        {
            revisions.Push(revision);
        }

        return revisions;
    }

    private static void Check<TFact>(TFact earlier, TFact later)
        where TFact : class, IRevision<TFact>
    {
        if (earlier.Revision == later.Revision)
        {
            throw new InconsistentDataException(
                $"{earlier} and {later} are both revision {later.Revision} of the same; each may be there once.");
        }

        // Otherwise an older release would have shown the correction, and a newer one would "add" what was corrected long ago.
        if (later.Release.Number < earlier.Release.Number)
        {
            throw new InconsistentDataException(
                $"{later}, which supersedes {earlier}, was published by {later.Release}, before {earlier.Release}, which published the "
                    + "other.");
        }
    }
}

/// <summary>A fact that is corrected by a further revision of it and never changed: facts are only added.</summary>
internal interface IRevision<TSelf>
    where TSelf : class, IRevision<TSelf>
{
    /// <summary>1, 2, 3 … of what the fact is about; numbers may be missing.</summary>
    int Revision { get; }

    Release Release { get; }

    TSelf? Supersedes { get; }

    /// <summary>Links both revisions with each other.</summary>
    void TakeThePlaceOf(TSelf earlier);
}
