using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Components;

/// <summary>Counts in words: a number of what came never stands without the number of what was to come.</summary>
internal static class CountWords
{
    /// <summary>"2 trên 3".</summary>
    public static string OutOf(this PageRequest request, int part, int whole) => request.Say($"{part} trên {whole}", $"{part} of {whole}");

    /// <summary>"2 trên 3 báo cáo, trong đó 1 trễ hạn"; that none is expected where none is.</summary>
    public static string Reports(this PageRequest request, int received, int expected, int late) => expected == 0
        ? request.Say("Không có báo cáo nào phải gửi", "No report is due")
        : late == 0
            ? request.Say($"{received} trên {expected} báo cáo", $"{received} of {Written.Counted(expected, "report")}")
            : request.Say($"{received} trên {expected} báo cáo, trong đó {late} trễ hạn",
                $"{received} of {Written.Counted(expected, "report")}, {late} of them late");

    /// <summary>How a provision, task or document is cited in a legal text of the page's language.</summary>
    public static CitationStyle LegalStyle(this PageRequest request) =>
        request.Language == Domain.Language.En ? CitationStyle.LegalEn : CitationStyle.LegalVi;
}
