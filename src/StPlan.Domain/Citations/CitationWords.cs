using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Citations;

/// <summary>What the citations of all facts have in common: languages, numbers, releases.</summary>
internal static class CitationWords
{
    public static Language Language(this CitationStyle style) =>
        style is CitationStyle.LegalEn or CitationStyle.PressEn ? Domain.Language.En : Domain.Language.Vi;

    public static bool IsLegal(this CitationStyle style) => style is CitationStyle.LegalVi or CitationStyle.LegalEn;

    /// <summary>"công bố lần 3 ngày 15/01/2026".</summary>
    public static string Publication(Release release, Language language) => language == Domain.Language.En
        ? $"published in release {release.Number} of {CitationDate.En(release.Day)}"
        : $"công bố lần {release.Number} ngày {CitationDate.Vi(release.Day)}";

    /// <summary>"đang thực hiện (mức độ hoàn thành 60%)".</summary>
    public static string Status(PlanTaskStatus status, decimal? completion, Language language)
    {
        var words = status.Label().InSentence[language];
        return completion is not { } percent ? words
            : language == Domain.Language.En ? $"{words} ({Written.Number(percent, language)}% complete)"
            : $"{words} (mức độ hoàn thành {Written.Number(percent, language)}%)";
    }
}
