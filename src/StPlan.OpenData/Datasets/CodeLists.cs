using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

/// <summary>The values that coded columns may have, with what they are called for people.</summary>
internal static class CodeLists
{
    public static IReadOnlyList<Code> PlanTaskStatus { get; } = Of<PlanTaskStatus>(s => s.Label());

    public static IReadOnlyList<Code> ReportTimeliness { get; } = Of<ReportTimeliness>(t => t.Label());

    public static IReadOnlyList<Code> PeriodState { get; } = Of<PeriodState>(s => s.Label());

    public static IReadOnlyList<Code> TaskProgressStatus { get; } = Of<TaskProgressStatus>(s => s.Label());

    public static IReadOnlyList<Code> TaskTimeliness { get; } = Of<TaskTimeliness>(t => t.Label());

    public static IReadOnlyList<Code> IndicatorStatus { get; } = Of<IndicatorStatus>(s => s.Label());

    public static IReadOnlyList<Code> ObservationQuality { get; } = Of<ObservationQuality>(q => q.Label());

    public static IReadOnlyList<Code> ProgressBasis { get; } = Of<ProgressBasis>(b => b.Label());

    public static IReadOnlyList<Code> TimeframeKind { get; } = Of<TimeframeKind>(k => k.Label());

    public static IReadOnlyList<Code> IndicatorKind { get; } = Of<IndicatorKind>(k => k.Label());

    public static IReadOnlyList<Code> Comparator { get; } = Of<Comparator>(c => c.Label());

    public static IReadOnlyList<Code> AgencyKind { get; } = Of<AgencyKind>(k => k.Label());

    public static IReadOnlyList<Code> AgencyBasis { get; } = Of<AgencyBasis>(b => b.Label());

    public static IReadOnlyList<Code> LegalDocumentKind { get; } = Of<LegalDocumentKind>(k => k.Label());

    public static IReadOnlyList<Code> ChangeKind { get; } = Of<ChangeKind>(k => k.Label());

    private static IReadOnlyList<Code> Of<TEnum>(Func<TEnum, Text> title)
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(v => new Code(EnumCodes<TEnum>.Of(v), title(v)))];
}
