using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Domain.Progress;

/// <summary>
/// What an indicator is judged by: its figures, and how its target carries over; the current ones, or those of a release.
/// </summary>
/// <param name="Indicator">Whose.</param>
/// <param name="Observations">By year, one a year.</param>
/// <param name="CarryOvers">One an area.</param>
internal sealed record IndicatorFacts(
    Indicator Indicator, IReadOnlyList<Observation> Observations, IReadOnlyList<TargetCarryOver> CarryOvers)
{
    public static IndicatorFacts Current(Indicator indicator) => new(indicator, indicator.Observations, indicator.CarryOvers);

    /// <summary>What was current as of an earlier release.</summary>
    public static IndicatorFacts AsOf(Indicator indicator, Release release) =>
        new(indicator, Latest(indicator.Observations, release), Latest(indicator.CarryOvers, release));

    /// <summary>The releases that published something of it, the first one first.</summary>
    public static IEnumerable<Release> ReleasesOf(Indicator indicator) =>
        indicator.Observations.SelectMany(Supersession.Revisions).Select(o => o.Release)
            .Concat(indicator.CarryOvers.SelectMany(Supersession.Revisions).Select(c => c.Release))
            .Distinct().OrderBy(r => r.Number);

    public Observation? Find(int year) => Observations.FirstOrDefault(o => o.Year == year);

    public TargetCarryOver? FindCarryOver(Area area) => CarryOvers.FirstOrDefault(c => c.Area == area);

    private static List<TFact> Latest<TFact>(IEnumerable<TFact> current, Release release)
        where TFact : class, IRevision<TFact> =>
        [.. current.Select(each => Supersession.Revisions(each).LastOrDefault(r => r.Release.Number <= release.Number)).OfType<TFact>()];
}
