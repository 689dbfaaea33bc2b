namespace StPlan.Data.Releases;

/// <summary>A row that becomes public by a release, together with the rows that belong to it.</summary>
public interface IReleased
{
    /// <summary>The release that first published it; null while it is a draft.</summary>
    int? ReleaseNumber { get; set; }
}
