using StPlan.Domain.Reporting;

namespace StPlan.Domain.Fields;

/// <summary>The fields of a report on a task.</summary>
public static class ReportFields
{
    public static Field<TaskReport> Status { get; } = new(
        "status", FieldKind.Code, new("Tình trạng", "Status"),
        new("Nhiệm vụ đã thực hiện đến đâu, theo cơ quan báo cáo.", "How far the task is, as the agency reports it."),
        r => CodeLists.PlanTaskStatus.Of(r.Status))
    { Codes = CodeLists.PlanTaskStatus, IsRequired = true, IsInFigure = true };

    public static Field<TaskReport> Completion { get; } = new(
        "completion", FieldKind.Percent, new("Mức độ hoàn thành", "Completion"),
        new(
            "Phần trăm khối lượng đã hoàn thành, từ 0 đến 100; không nêu thì không được tính là 0.",
            "Percent of the work that is done, 0 to 100. Not stated is not 0."),
        r => r.Completion)
    { Unit = FieldUnits.Percent, IsInFigure = true };

    public static Field<TaskReport> Results { get; } = new(
        "results", FieldKind.Text, new("Kết quả thực hiện", "Results"),
        new("Kết quả đạt được trong năm, nguyên văn.", "What was achieved in the year, verbatim."),
        r => r.Results)
    { IsRequired = true };

    public static Field<TaskReport> Difficulties { get; } = new(
        "difficulties", FieldKind.Text, new("Khó khăn, vướng mắc", "Difficulties"),
        new("Khó khăn, vướng mắc và nguyên nhân, nguyên văn.", "What stood in the way and why, verbatim."), r => r.Difficulties);

    public static Field<TaskReport> Proposals { get; } = new(
        "proposals", FieldKind.Text, new("Đề xuất, kiến nghị", "Proposals"),
        new(
            "Đề xuất, kiến nghị với cấp có thẩm quyền, nguyên văn.", "What the agency asks for or recommends, verbatim."),
        r => r.Proposals);

    public static Field<TaskReport> Outputs { get; } = new(
        "outputs", FieldKind.Outputs, new("Sản phẩm", "Outputs"),
        new(
            "Các sản phẩm của nhiệm vụ, kèm số lượng khi có đếm.",
            "What the task produced, with quantities where they were counted."), r => FieldValue.Of(r.Outputs))
    { IsRequired = true };

    public static Field<TaskReport> StateBudget { get; } = new(
        "stateBudget", FieldKind.Money, new("Ngân sách nhà nước", "State budget"),
        new(
            "Kinh phí từ ngân sách nhà nước trong năm, tính bằng đồng; không nêu thì không được tính là 0.",
            "Funds from the State budget in the year, in VND. Not stated is not 0."),
        r => r.Funding?.StateBudget)
    { Unit = FieldUnits.Vnd, DatasetName = "funding_state_budget" };

    public static Field<TaskReport> OtherSources { get; } = new(
        "otherSources", FieldKind.Money, new("Nguồn kinh phí khác", "Other sources"),
        new(
            "Kinh phí từ các nguồn hợp pháp khác trong năm, tính bằng đồng; không nêu thì không được tính là 0.",
            "Funds from other lawful sources in the year, in VND. Not stated is not 0."),
        r => r.Funding?.OtherSources)
    { Unit = FieldUnits.Vnd, DatasetName = "funding_other_sources" };

    public static Field<TaskReport> Funding { get; } = new(
        "funding", FieldKind.Funding, new("Kinh phí", "Funding"),
        new("Kinh phí thực hiện trong năm, theo nguồn.", "What was spent in the year, by source."), r => r.Funding)
    { Parts = [StateBudget, OtherSources] };

    public static Field<TaskReport> Evidence { get; } = new(
        "evidence", FieldKind.Evidence, new("Minh chứng", "Evidence"),
        new(
            "Tài liệu để kiểm chứng nội dung báo cáo, kèm địa chỉ.",
            "Documents that prove what is reported, with their addresses."), r => FieldValue.Of(r.Evidence))
    { IsRequired = true };

    public static Field<TaskReport> SubmittedAt { get; } = new(
        "submittedAt", FieldKind.Moment, new("Thời điểm nhận", "Received at"),
        new("Thời điểm nhận bản này.", "When this revision was received."), r => r.SubmittedAt)
    { IsRequired = true };

    public static Field<TaskReport> FirstReceivedAt { get; } = new(
        "firstReceivedAt", FieldKind.Moment, new("Thời điểm nhận lần đầu", "First received at"),
        new(
            "Thời điểm nhận bản đầu tiên, dùng để xét đúng hạn: đính chính không làm báo cáo thành trễ hạn.",
            "When the first revision was received. It counts against the deadline, so that a correction makes no report late."),
        r => r.FirstReceivedAt)
    { IsRequired = true };

    public static Field<TaskReport> Timeliness { get; } = new(
        "timeliness", FieldKind.Code, new("Tính kịp thời", "Timeliness"),
        new(
            "Đúng hạn hay trễ hạn: nhận trước 00:00 ngày 10/12, giờ Việt Nam, là đúng hạn.",
            "On time or late. Before 10 December 00:00 in Viet Nam is on time."),
        r => CodeLists.ReportTimeliness.Of(r.Timeliness))
    { Codes = CodeLists.ReportTimeliness, IsRequired = true };

    public static Field<TaskReport> Reason { get; } = new(
        "reason", FieldKind.Text, new("Lý do đính chính", "Reason for correction"),
        new("Vì sao đính chính bản trước đó, nguyên văn.", "Why the earlier revision is corrected, verbatim."), r => r.Reason);

    /// <summary>What the agency states, in the order of all tables and pages. A correction changes one of these.</summary>
    public static IReadOnlyList<Field<TaskReport>> Stated { get; } =
        [Status, Completion, Results, Difficulties, Proposals, Outputs, Funding, Evidence];

    /// <summary>What is recorded beside that when the report is received.</summary>
    public static IReadOnlyList<Field<TaskReport>> Recorded { get; } = [SubmittedAt, FirstReceivedAt, Timeliness, Reason];
}
