namespace StPlan.Pages;

/// <summary>An older release cannot be shown at the moment; the present one can.</summary>
public sealed class ReleaseUnavailableException(int release, Exception inner)
    : Exception($"Release {release} cannot be read now because the database does not answer.", inner)
{
    public int Release { get; } = release;
}
