using System.Globalization;

namespace StPlan.Domain.Plans;

/// <summary>What an indicator is to reach, with the plan's own words beside the reading of them.</summary>
public sealed class Target
{
    /// <summary>Null where the plan sets no comparable target.</summary>
    public Comparator? Comparator { get; init; }

    /// <summary>In the indicator's unit; null for a milestone and where the plan sets no value.</summary>
    public decimal? Value { get; init; }

    /// <summary>By the end of this year.</summary>
    public required int Year { get; init; }

    /// <summary>For a multiple of a baseline: the year of the baseline.</summary>
    public int? BaselineYear { get; init; }

    /// <summary>An excerpt of the objective's provision.</summary>
    public required Verbatim Wording { get; init; }

    /// <summary>What does not fit an indicator of this kind, as what was found and what was expected; null when all fits.</summary>
    public string? ContradictionWith(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Qualitative when Comparator is not null || Value is not null =>
            "Found a comparator or a value for a qualitative indicator; expected neither.",
        IndicatorKind.Milestone when Comparator != Plans.Comparator.Accomplished || Value is not null =>
            "Found something else than the comparator ACCOMPLISHED without a value for a milestone; expected just that.",
        IndicatorKind.Qualitative or IndicatorKind.Milestone => null,
        _ when Comparator is null or Plans.Comparator.Accomplished || Value is null =>
            "Found no value with a comparator that compares; expected both for an indicator that is measured.",
        IndicatorKind.Rank when Comparator != Plans.Comparator.RankAtMost => "Found another comparator for a rank; expected RANK_AT_MOST.",
        not IndicatorKind.Rank when Comparator == Plans.Comparator.RankAtMost => "Found RANK_AT_MOST for an indicator that is no rank.",
        IndicatorKind.MultipleOfBaseline when BaselineYear is null || BaselineYear >= Year =>
            "Found no baseline year before the target's; expected one for a multiple of a baseline.",
        _ => null,
    };
}

/// <summary>How a value must stand to the target for the target to be achieved.</summary>
public enum Comparator
{
    /// <summary>"trên": more than.</summary>
    GreaterThan,

    /// <summary>"tối thiểu", "ít nhất": at least.</summary>
    AtLeast,

    /// <summary>"khoảng": about.</summary>
    Approximately,

    /// <summary>The value itself, as in "đạt 2%".</summary>
    Exactly,

    /// <summary>"nằm trong top đầu 20": this place in the ranking or a better one.</summary>
    RankAtMost,

    /// <summary>"hoàn thành": done.</summary>
    Accomplished,
}

/// <summary>
/// What an indicator is to reach, as the plan's words were read, for people; the words themselves are <see cref="Target.Wording"/>.
/// </summary>
public static class TargetWords
{
    /// <summary>
    /// "trên 50%", "tối thiểu 3 lần so với năm 2020", "hạng 20 hoặc cao hơn"; that there is no value where the plan states none.
    /// </summary>
    public static string TargetAsRead(this Indicator indicator, Language language)
    {
        var target = indicator.Target;
        var value = target.Value is { } number ? Written.Number(number, language) + indicator.Unit.Behind(language) : "";
        var since = target.BaselineYear is not { } year ? ""
            : language == Language.En ? string.Create(CultureInfo.InvariantCulture, $" that of {year}") : string.Create(CultureInfo.InvariantCulture, $" so với năm {year}");
        return target switch
        {
            { Comparator: Comparator.Accomplished } => language == Language.En ? "accomplished" : "hoàn thành",
            { Comparator: null } or { Value: null } => language == Language.En ? "no value stated" : "không nêu giá trị",
            { Comparator: Comparator.RankAtMost, Value: { } rank } =>
                language == Language.En ? $"rank {Written.Number(rank, language)} or better" : $"hạng {Written.Number(rank, language)} hoặc cao hơn",
            { Comparator: { } comparator } => $"{comparator.Label().InSentence[language]} {value}{since}",
        };
    }
}
