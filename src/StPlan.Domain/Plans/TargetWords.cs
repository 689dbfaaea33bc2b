using System.Globalization;
using StPlan.Domain.Citations;

namespace StPlan.Domain.Plans;

/// <summary>What an indicator is to reach, as the plan's words were read, for people; the words themselves are <see cref="Target.Wording"/>.</summary>
public static class TargetWords
{
    /// <summary>"trên 50%", "tối thiểu 3 lần so với năm 2020", "hạng 20 hoặc cao hơn"; that there is no value where the plan states none.</summary>
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
            { Comparator: { } comparator } => $"{CitationWords.InSentence(comparator.Label()[language])} {value}{since}",
        };
    }
}
