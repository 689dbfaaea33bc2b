using System.Globalization;
using StPlan.Domain.Observations;

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

    /// <summary>Of a rank: among how many units it was set; null where that is not known, and for what is no rank.</summary>
    public int? OutOf { get; init; }

    /// <summary>An excerpt of the objective's provision.</summary>
    public required Verbatim Wording { get; init; }

    /// <summary>Whether the plan strives for it ("phấn đấu") rather than sets it; the word may stand before the excerpt.</summary>
    public bool IsAspiration { get; init; }

    /// <summary>What does not fit an indicator of this kind, as what was found and what was expected; null when all fits.</summary>
    public string? ContradictionWith(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Qualitative when Comparator is not null || Value is not null =>
            "A qualitative indicator has no comparator and no value. Remove them.",
        IndicatorKind.Milestone when Comparator != Plans.Comparator.Accomplished || Value is not null =>
            "A milestone has the comparator ACCOMPLISHED and no value. Write it so.",
        IndicatorKind.Qualitative or IndicatorKind.Milestone => null,
        _ when Comparator is null or Plans.Comparator.Accomplished || Value is null =>
            "An indicator that is measured needs a value and a comparator for it. Add both.",
        IndicatorKind.Rank when Comparator != Plans.Comparator.RankAtMost => "The comparator does not fit a rank. Use RANK_AT_MOST.",
        not IndicatorKind.Rank when Comparator == Plans.Comparator.RankAtMost => "RANK_AT_MOST fits only a rank. Use another comparator.",
        not IndicatorKind.Rank when OutOf is not null => "Only the target of a rank has outOf. Remove it.",
        IndicatorKind.MultipleOfBaseline when BaselineYear is null || BaselineYear >= Year =>
            "A multiple of a baseline needs a baseline year before the year of the target. Add it.",
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

    /// <summary>"đạt 2%", "có 80%": a level to reach; more than it is no failure.</summary>
    Reach,

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
    /// "trên 50%", "phấn đấu tối thiểu 3 lần so với năm 2020", "phấn đấu hạng 20 hoặc cao hơn"; that there is no value where the plan
    /// states none.
    /// </summary>
    public static string TargetAsRead(this Indicator indicator, Language language)
    {
        var target = indicator.Target;
        var aim = AsRead(target, target.Value, indicator.Unit, language);
        return !target.IsAspiration ? aim
            : language == Language.Vi ? $"phấn đấu{(target.Value is null ? "," : "")} {aim}"
            : target.Value is null ? $"an aspiration, {aim}"
            : target.Comparator == Comparator.Reach ? $"strive to {aim}" : $"strive for {aim}";
    }

    /// <summary>The same of what was decided for another area: "hạng 10 hoặc cao hơn trong 34 đơn vị", "tối thiểu 120".</summary>
    public static string TargetAsCarried(this Indicator indicator, TargetCarryOver carried, Language language)
    {
        // Of a multiple what is counted is compared, which is no multiple of a baseline.
        var isMultiple = indicator.Kind == IndicatorKind.MultipleOfBaseline;
        var target = AsRead(indicator.Target, carried.Value, isMultiple ? null : indicator.Unit, language, withBaseline: !isMultiple);
        return carried.OutOf is not { } all ? target
            : language == Language.En ? string.Create(CultureInfo.InvariantCulture, $"{target} among {all} units")
            : string.Create(CultureInfo.InvariantCulture, $"{target} trong {all} đơn vị");
    }

    private static string AsRead(Target target, decimal? targetValue, Unit? unit, Language language, bool withBaseline = true)
    {
        var value = targetValue is { } number ? Written.Number(number, language) + unit.Behind(language) : "";
        var since = target.BaselineYear is not { } year || !withBaseline ? ""
            : language == Language.En ? string.Create(CultureInfo.InvariantCulture, $" that of {year}")
                : string.Create(CultureInfo.InvariantCulture, $" so với năm {year}");
        return (target.Comparator, targetValue) switch
        {
            (Comparator.Accomplished, _) => language == Language.En ? "accomplished" : "hoàn thành",
            (null, _) or (_, null) => language == Language.En ? "no value stated" : "không nêu giá trị",
            (Comparator.RankAtMost, { } rank) =>
                language == Language.En ? $"rank {Written.Number(rank, language)} or better"
                    : $"hạng {Written.Number(rank, language)} hoặc cao hơn",
            ({ } comparator, _) => $"{comparator.Label().InSentence[language]} {value}{since}",
        };
    }
}
