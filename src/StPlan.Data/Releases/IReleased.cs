namespace StPlan.Data.Releases;

/// <summary>A row that becomes public by a release, together with the rows that belong to it.</summary>
public interface IReleased
{
    /// <summary>The release that first published it; null while it is a draft.</summary>
    int? ReleaseNumber { get; set; }
}

/// <summary>
/// A row that comes in as a draft. Until a release stamps it, it may be discarded: taken back, or replaced by a newer draft of the same
/// thing. A discarded row is never published, and stays, so that the audit log has something to point to.
/// </summary>
public interface IDraft : IReleased
{
    /// <summary>1, 2, 3 … of the same thing, discarded ones included.</summary>
    int Revision { get; }

    /// <summary>When it was discarded; null while it is a live draft or published.</summary>
    DateTimeOffset? DiscardedAt { get; set; }
}
