using StPlan.Domain.Reporting;

namespace StPlan.Domain.Fields;

/// <summary>The fields of the consolidated assessment of a task. What a report has, too, is called the same.</summary>
public static class AssessmentFields
{
    public static Field<TaskAssessment> Status { get; } = new(
        ReportFields.Status.Code, FieldKind.Code, ReportFields.Status.Title,
        new("Nhiệm vụ đã thực hiện đến đâu, theo kết quả tổng hợp.", "How far the task is, as the assessment has it."),
        a => CodeLists.PlanTaskStatus.Of(a.Status))
    { Codes = CodeLists.PlanTaskStatus, IsRequired = true, IsInFigure = true };

    public static Field<TaskAssessment> Completion { get; } = new(
        ReportFields.Completion.Code, FieldKind.Percent, ReportFields.Completion.Title, ReportFields.Completion.Sentence, a => a.Completion)
    { Unit = FieldUnits.Percent, IsInFigure = true };

    public static Field<TaskAssessment> Rationale { get; } = new(
        "rationale", FieldKind.Text, new("Căn cứ tổng hợp", "Rationale"),
        new("Kết quả tổng hợp dựa trên những gì, nguyên văn.", "What the assessment is based on, verbatim."), a => a.Rationale)
    { IsRequired = true };

    public static Field<TaskAssessment> Reason { get; } = new(
        ReportFields.Reason.Code, FieldKind.Text, ReportFields.Reason.Title, ReportFields.Reason.Sentence, a => a.Reason);

    /// <summary>What the assessment states. A correction changes one of these.</summary>
    public static IReadOnlyList<Field<TaskAssessment>> Stated { get; } = [Status, Completion, Rationale];
}

/// <summary>The field of the closing or opening of a reporting period.</summary>
public static class ClosureFields
{
    public static Field<PeriodClosure> Closed { get; } = new(
        "closed", FieldKind.YesNo, new("Việc đóng kỳ", "Closing"),
        new("Kỳ báo cáo đã đóng hay được mở lại.", "Whether the period was closed or opened again."),
        c => c.IsClosed)
    { IsRequired = true, Answers = (new("đã đóng", "closed"), new("mở lại", "opened")) };

    public static IReadOnlyList<Field<PeriodClosure>> Stated { get; } = [Closed];
}
