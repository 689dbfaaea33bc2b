using System.Globalization;
using StPlan.Domain.Fields;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Publishing;

/// <summary>
/// A change in a sentence. It follows from the change and is made when somebody reads it: most of those of a release with many reports
/// never are. Those of agencies come with their sentences (<see cref="AgencyChanges"/>).
/// </summary>
internal static class ChangeSummary
{
    public static Text Of(Change change) => change.Subject switch
    {
        TaskReport report => Of(change, report, ReportFields.Stated),
        TaskAssessment assessment => Of(change, assessment, AssessmentFields.Stated),
        Observation observation => Of(change, observation, ObservationFields.Stated),
        TargetCarryOver carried => Of(change, carried, CarryOverFields.Stated),
        PeriodClosure closure => Of(change, closure, ClosureFields.Stated),
        Plan plan => Sentence(ChangeSubject.Of(plan), []),
        _ => throw new InvalidOperationException($"{change.Subject.GetType().Name} is not released."),
    };

    private static Text Of<TFact>(Change change, TFact fact, IReadOnlyList<Field<TFact>> fields)
        where TFact : notnull => Sentence(ChangeSubject.Of(fact), change.Kind == ChangeKind.Added
            ? [.. fields.Where(field => field.IsTold(fact)).Select(field => field.InWords(fact)).OfType<Text>()]
            : [Correction(fields.Single(field => field.Code == change.Field), fact, (TFact)change.SupersededSubject!)]);

    private static Text Correction<TFact>(Field<TFact> field, TFact fact, TFact earlier)
    {
        var name = field.Title.InSentence;
        return field.InWords(fact) is not { } after || field.InWords(earlier) is not { } before
            ? new Text($"đính chính {name.Vi}", $"{name.En} corrected")
            : new Text($"{name.Vi} từ “{before.Vi}” thành “{after.Vi}”", $"{name.En} corrected from “{before.En}” to “{after.En}”");
    }

    private static Text Sentence(Text subject, IReadOnlyList<Text> parts) => parts.Count == 0
        ? new Text($"{subject.Vi}.", $"{subject[Language.En]}.")
        : new Text(
            $"{subject.Vi}: {string.Join(", ", parts.Select(p => p.Vi))}.",
            $"{subject[Language.En]}: {string.Join(", ", parts.Select(p => p[Language.En]))}.");
}

/// <summary>What a change is about, as it begins a sentence; agencies as they were called in its release.</summary>
internal static class ChangeSubject
{
    public static Text Of(object subject) => subject switch
    {
        Plan plan =>
            new($"{plan.Kind.Vi} {plan.Number}: {plan.Title.Vi}", $"{plan.Kind[Language.En]} {plan.Number}: {plan.Title[Language.En]}"),
        TaskReport report => new(
            Invariant($"Báo cáo của {report.Agency.NameAsOf(report.Release).Vi} về nhiệm vụ {report.Task.Code} năm {report.Year}"),
            Invariant($"Report by {report.Agency.NameAsOf(report.Release)[Language.En]} on task {report.Task.Code} for {report.Year}")),
        TaskAssessment assessment => new(
            Invariant($"Kết quả tổng hợp nhiệm vụ {assessment.Task.Code} năm {assessment.Year}"),
            Invariant($"Consolidated assessment of task {assessment.Task.Code} for {assessment.Year}")),
        Observation observation => new(
            Invariant($"{observation.Indicator.Name.Vi} năm {observation.Year}"),
            Invariant($"{observation.Indicator.Name[Language.En]} in {observation.Year}")),
        TargetCarryOver carried => new(
            $"Mục tiêu chuyển tiếp cho {carried.Area.Name.Vi}, {carried.Indicator.Name.Vi}",
            $"Target carried over to {carried.Area.Name[Language.En]}, {carried.Indicator.Name[Language.En]}"),
        PeriodClosure closure => new(Invariant($"Kỳ báo cáo năm {closure.Year}"), Invariant($"Reporting period {closure.Year}")),
        _ => throw new InvalidOperationException($"{subject.GetType().Name} is not released."),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
