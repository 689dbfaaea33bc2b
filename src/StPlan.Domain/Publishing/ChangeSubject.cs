using System.Globalization;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Publishing;

/// <summary>What a change is about, as it begins a sentence; agencies as they were called in its release.</summary>
internal static class ChangeSubject
{
    public static Text Of(object subject) => subject switch
    {
        Plan plan => new($"{plan.Kind.Vi} {plan.Number}: {plan.Title.Vi}", $"{plan.Kind[Language.En]} {plan.Number}: {plan.Title[Language.En]}"),
        TaskReport report => new(
            Invariant($"Báo cáo của {report.Agency.NameAsOf(report.Release).Vi} về nhiệm vụ {report.Task.Code} năm {report.Year}"),
            Invariant($"Report by {report.Agency.NameAsOf(report.Release)[Language.En]} on task {report.Task.Code} for {report.Year}")),
        TaskAssessment assessment => new(
            Invariant($"Kết quả tổng hợp nhiệm vụ {assessment.Task.Code} năm {assessment.Year}"),
            Invariant($"Consolidated assessment of task {assessment.Task.Code} for {assessment.Year}")),
        Observation observation => new(
            Invariant($"{observation.Indicator.Name.Vi} năm {observation.Year}"),
            Invariant($"{observation.Indicator.Name[Language.En]} in {observation.Year}")),
        PeriodClosure closure => new(Invariant($"Kỳ báo cáo năm {closure.Year}"), Invariant($"Reporting period {closure.Year}")),
        _ => throw new InvalidOperationException($"{subject.GetType().Name} is not released."),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
