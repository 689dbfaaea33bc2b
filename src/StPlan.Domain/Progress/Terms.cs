using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>What a figure is held against, and whether it can be.</summary>
/// <param name="Comparator">How.</param>
/// <param name="Value">The target's value, or the one that was decided for the figure's area; null for a milestone.</param>
/// <param name="OutOf">Of a rank: among how many units that was set, where it is known.</param>
/// <param name="Year">By the end of this year.</param>
internal sealed record Terms(Comparator? Comparator, decimal? Value, int? OutOf, int Year)
{
    /// <summary>What the figure is about; null where there is no figure or nobody can tell.</summary>
    public Area? Area { get; init; }

    /// <summary>Whether nobody stated the area and it follows from the year.</summary>
    public bool IsAreaTaken { get; init; }

    /// <summary>The decision by which the figure is judged in place of the plan's target; null where it is judged by that.</summary>
    public TargetCarryOver? CarryOver { get; init; }

    /// <summary>Why the figure cannot be compared; null where it can.</summary>
    public Text? WhyNot { get; init; }

    /// <summary>As version 1 has it: every figure is held against the target.</summary>
    public static Terms AsSet(Target target) => new(target.Comparator, target.Value, null, target.Year);

    /// <summary>
    /// As version 2 has it: a figure of the target's own area, and a rank among as many units, is held against the target; another against
    /// what was decided for its area, and if nothing was, against nothing. A plan that names no areas is not asked for them.
    /// </summary>
    public static Terms Of(IndicatorFacts facts, Observation? observation)
    {
        var target = facts.Indicator.Target;
        var own = facts.Indicator.Objective.Plan.OwnArea;
        var terms = new Terms(target.Comparator, target.Value, target.OutOf, target.Year);
        if (observation is null)
        {
            return terms with { Area = own };
        }

        var area = observation.ComparedArea;
        terms = terms with { Area = area, IsAreaTaken = area is not null && observation.Area is null };
        if (own is not null && area is null)
        {
            return terms with { WhyNot = Reasons.AreaNotStated(own) };
        }

        if (area == own && IsAmongAsMany(observation, target.OutOf))
        {
            return terms;
        }

        return area is not null && facts.FindCarryOver(area) is { } carried && IsAmongAsMany(observation, carried.OutOf)
            ? terms with { Value = carried.Value, OutOf = carried.OutOf, CarryOver = carried }
            : terms with { WhyNot = Reasons.NotComparable(observation, target, own) };
    }

    private static bool IsAmongAsMany(Observation observation, int? outOf) =>
        outOf is null || observation.Rank is null || observation.OutOf == outOf;
}
