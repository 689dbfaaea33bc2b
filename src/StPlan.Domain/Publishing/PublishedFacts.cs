using StPlan.Domain.Observations;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Publishing;

/// <summary>All published revisions of all plans under their ids, and the releases that published them.</summary>
internal sealed class PublishedFacts
{
    private readonly SortedDictionary<int, Release> _releases = [];

    public Register<TaskReport> TaskReports { get; } = new("task report", r => r.Id);

    public Register<TaskAssessment> Assessments { get; } = new("task assessment", a => a.Id);

    public Register<Observation> Observations { get; } = new("observation", o => o.Id);

    public Register<TargetCarryOver> CarryOvers { get; } = new("target carry-over", c => c.Id);

    /// <summary>Oldest first.</summary>
    public IReadOnlyCollection<Release> Releases => _releases.Values;

    public void Add(Release release)
    {
        if (!_releases.TryAdd(release.Number, release))
        {
            throw new InconsistentDataException($"There are two {release}; each may be there once.");
        }
    }

    /// <exception cref="InconsistentDataException">There is no such release.</exception>
    public Release GetRelease(int number, object referrer) => _releases.TryGetValue(number, out var release)
        ? release
        : throw new InconsistentDataException(
            $"{referrer.GetType().Name} {referrer} refers to release {number}, which is not among the {_releases.Count} there are.");
}
