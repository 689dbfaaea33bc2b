using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Fields;

/// <summary>The lists of codes, with what each is called for people.</summary>
public static class CodeLists
{
    public static CodeList<PlanTaskStatus> PlanTaskStatus { get; } = new(s => s.Label());

    public static CodeList<ReportTimeliness> ReportTimeliness { get; } = new(t => t.Label());

    public static CodeList<PeriodState> PeriodState { get; } = new(s => s.Label());

    public static CodeList<TaskProgressStatus> TaskProgressStatus { get; } = new(s => s.Label());

    public static CodeList<TaskTimeliness> TaskTimeliness { get; } = new(t => t.Label());

    public static CodeList<IndicatorStatus> IndicatorStatus { get; } = new(s => s.Label());

    public static CodeList<ObservationQuality> ObservationQuality { get; } = new(q => q.Label());

    public static CodeList<ProgressBasis> ProgressBasis { get; } = new(b => b.Label());

    public static CodeList<TimeframeKind> TimeframeKind { get; } = new(k => k.Label());

    public static CodeList<IndicatorKind> IndicatorKind { get; } = new(k => k.Label());

    public static CodeList<Comparator> Comparator { get; } = new(c => c.Label());

    public static CodeList<AgencyKind> AgencyKind { get; } = new(k => k.Label());

    public static CodeList<AgencyBasis> AgencyBasis { get; } = new(b => b.Label());

    public static CodeList<AgencySuccession> AgencySuccession { get; } = new(s => s.Label());

    public static CodeList<LegalDocumentKind> LegalDocumentKind { get; } = new(k => k.Label());

    public static CodeList<ChangeKind> ChangeKind { get; } = new(k => k.Label());
}
