namespace StPlan.Domain.Publishing;

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
