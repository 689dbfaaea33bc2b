using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Domain.Reporting;

namespace StPlan.Pages.Charts.Indicators;

/// <summary>What a chart of an indicator says in words.</summary>
internal static class IndicatorWords
{
    /// <summary>"trên 50%", "hạng 20 hoặc cao hơn", "tối thiểu 3 lần so với năm 2020"; the plan's own words where it states no
    /// value.</summary>
    public static string Target(Indicator indicator, Language language)
    {
        var target = indicator.Target;
        if (target.Comparator == Comparator.Accomplished || target.Value is not null)
        {
            return indicator.TargetAsRead(language);
        }

        var words = $"“{target.Wording.Value}”";
        return !target.IsAspiration ? words : language == Language.En ? $"strive for {words}" : $"phấn đấu {words}";
    }

    /// <summary>"Mục tiêu đến năm 2030: trên 50%".</summary>
    public static string TargetSentence(Indicator indicator, Language language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(language == Language.En ? "Target for" : "Mục tiêu đến năm")} {indicator.Target.Year}: {Target(indicator, language)}");

    /// <summary>"41%", "hạng 18/34 (tỉnh Vĩnh Long)", "đã hoàn thành", or the note of what is not a number.</summary>
    public static string Value(Observation observation, Language language) =>
        Bare(observation, language) + (observation.AreaLabel is { } area ? $" ({area[language]})" : "");

    private static string Bare(Observation observation, Language language) => (observation, language) switch
    {
        ({ Rank: { } rank, OutOf: { } all }, Language.En) => $"rank {Written.Number(rank, language)} of {Written.Number(all, language)}",
        ({ Rank: not null }, Language.En) => $"rank {Short(observation, language)}",
        ({ Rank: not null }, _) => $"hạng {Short(observation, language)}",
        ({ Value: { } value }, _) => WithUnit(value, observation.Unit, language),
        ({ Accomplished: { } isDone, Note: { } note }, _) => $"{Accomplished(isDone, language)}. {note.Value}",
        ({ Accomplished: { } isDone }, _) => Accomplished(isDone, language),
        ({ Note: { } note }, _) => note.Value,
        _ => Nothing(language),
    };

    /// <summary>The bare figure of what is a number: "41", "18/34".</summary>
    public static string Short(Observation observation, Language language) => observation switch
    {
        { Rank: { } rank, OutOf: { } all } => $"{Written.Number(rank, language)}/{Written.Number(all, language)}",
        { Rank: { } rank } => Written.Number(rank, language),
        { Value: { } value } => Written.Number(value, language),
        _ => throw new ArgumentException("Found no number; expected an observation that has one.", nameof(observation)),
    };

    /// <summary>That there is no figure, which is not 0.</summary>
    public static string Nothing(Language language) => IndicatorStatus.NotReported.Label()[language];

    /// <summary>What indicators of the kind are drawn by; null for what is not a number.</summary>
    public static double? Number(Observation observation) => observation.Indicator.Kind switch
    {
        IndicatorKind.Rank => observation.Rank,
        IndicatorKind.Milestone or IndicatorKind.Qualitative => null,
        _ => (double?)observation.Value,
    };

    /// <summary>The years of which something was observed, and those in which something could have been: the begun ones of the
    /// plan.</summary>
    public static IReadOnlyList<int> Years(Indicator indicator) =>
    [
        .. indicator.Observations.Select(o => o.Year)
            .Union(indicator.Objective.Plan.ReportingPeriods.Where(p => p.State != PeriodState.Upcoming).Select(p => p.Year))
            .Order(),
    ];

    // As citations write it: a percent sign follows at once, a word after a space.
    private static string WithUnit(decimal value, Unit? unit, Language language) =>
        Written.Number(value, language) + (unit?.Name[language] switch
        {
            null => "",
            ['%', ..] percent => percent,
            var name => $" {name}",
        });

    private static string Accomplished(bool isDone, Language language) =>
        language == Language.En ? (isDone ? "Accomplished" : "Not accomplished") : isDone ? "Đã hoàn thành" : "Chưa hoàn thành";
}
