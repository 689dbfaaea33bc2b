using System.Globalization;
using StPlan.Data.Writing;
using StPlan.Files.Values;

namespace StPlan.Files;

/// <summary>The columns of a file of reports.</summary>
public static class ReportColumns
{
    public static SubmissionColumn<ReportSubmission> Plan { get; } = new(
        "plan", FileColumnType.Text, new("Kế hoạch", "Plan"),
        new("Mã kế hoạch, như 24-kh-ubnd-2025; để trống: kế hoạch hiện hành.", "The plan's id, such as 24-kh-ubnd-2025; empty for the current one."),
        r => r.Plan)
    { IsPerFile = true };

    public static SubmissionColumn<ReportSubmission> Task { get; } = new(
        "task", FileColumnType.Text, new("Mã nhiệm vụ", "Task code"),
        new("Mã nhiệm vụ trong phụ lục kế hoạch, như III.9.", "The task's code in the plan's annex, such as III.9."),
        r => r.Task)
    { IsRequired = true };

    public static SubmissionColumn<ReportSubmission> Agency { get; } = new(
        "agency", FileColumnType.Text, new("Mã cơ quan", "Agency code"),
        new("Mã cơ quan báo cáo, như SKHCN.", "The code of the agency that reports, such as SKHCN."),
        r => r.Agency)
    { IsRequired = true, IsPerFile = true };

    public static SubmissionColumn<ReportSubmission> Year { get; } = new(
        "year", FileColumnType.Year, new("Năm", "Year"),
        new("Năm báo cáo.", "The year that is reported on."),
        r => r.Year.ToString(CultureInfo.InvariantCulture))
    { IsRequired = true, IsPerFile = true };

    public static SubmissionColumn<ReportSubmission> Status { get; } = new(
        "status", FileColumnType.Status, new("Tình trạng thực hiện", "Status"),
        new("Nhiệm vụ đã thực hiện đến đâu.", "How far the task is."),
        r => Terms.Status.NameOf(r.Status))
    { IsRequired = true };

    public static SubmissionColumn<ReportSubmission> Completion { get; } = new(
        "completion", FileColumnType.Percent, new("Mức độ hoàn thành (%)", "Completion (%)"),
        new("Phần trăm khối lượng đã hoàn thành, từ 0 đến 100.", "Percent of the work that is done, 0 to 100."),
        r => NumberText.Write(r.Completion));

    public static SubmissionColumn<ReportSubmission> Results { get; } = new(
        "results", FileColumnType.Text, new("Kết quả thực hiện", "Results"),
        new("Kết quả đạt được trong năm.", "What was achieved in the year."),
        r => r.Results)
    { IsRequired = true };

    public static SubmissionColumn<ReportSubmission> Difficulties { get; } = new(
        "difficulties", FileColumnType.Text, new("Khó khăn, vướng mắc", "Difficulties"),
        new("Khó khăn, vướng mắc và nguyên nhân.", "What stood in the way, and why."),
        r => r.Difficulties);

    public static SubmissionColumn<ReportSubmission> Proposals { get; } = new(
        "proposals", FileColumnType.Text, new("Đề xuất, kiến nghị", "Proposals"),
        new("Đề xuất, kiến nghị với cấp có thẩm quyền.", "What the agency asks for or recommends."),
        r => r.Proposals);

    public static SubmissionColumn<ReportSubmission> Outputs { get; } = new(
        "outputs", FileColumnType.Outputs, new("Sản phẩm", "Outputs"),
        new("Mỗi dòng một sản phẩm, hoặc cách nhau bằng dấu chấm phẩy: tên: số lượng đơn vị.", "One a line, or separated by semicolons: what: quantity unit."),
        r => OutputsText.Write(r.Outputs));

    public static SubmissionColumn<ReportSubmission> StateBudget { get; } = new(
        "stateBudget", FileColumnType.Money, new("Ngân sách nhà nước (đồng)", "State budget (VND)"),
        new("Kinh phí từ ngân sách nhà nước trong năm, tính bằng đồng; để trống: không nêu, không phải là 0.", "From the State budget in the year, in VND; empty is not stated, which is not 0."),
        r => NumberText.Write(r.Funding?.StateBudget));

    public static SubmissionColumn<ReportSubmission> OtherSources { get; } = new(
        "otherSources", FileColumnType.Money, new("Nguồn kinh phí khác (đồng)", "Other sources (VND)"),
        new("Kinh phí từ các nguồn hợp pháp khác trong năm, tính bằng đồng.", "From other lawful sources in the year, in VND."),
        r => NumberText.Write(r.Funding?.OtherSources));

    public static SubmissionColumn<ReportSubmission> Evidence { get; } = new(
        "evidence", FileColumnType.Evidence, new("Minh chứng", "Evidence"),
        new("Mỗi dòng một tài liệu: tên <địa chỉ>, hoặc tên | địa chỉ, hoặc chỉ địa chỉ.", "One a line: title <address>, or title | address, or the address alone."),
        r => EvidenceText.Write(r.Evidence));

    public static SubmissionColumn<ReportSubmission> Reason { get; } = new(
        "reason", FileColumnType.Text, new("Lý do điều chỉnh", "Reason for correction"),
        new("Vì sao điều chỉnh báo cáo đã gửi trước đó.", "Why an earlier report is corrected."),
        r => r.Reason);

    public static SubmissionColumn<ReportSubmission> ExpectedRevision { get; } = new(
        "expectedRevision", FileColumnType.WholeNumber, new("Phiên bản đã biết", "Known revision"),
        new("Phiên bản mới nhất mà người gửi biết, 0 nếu chưa có; để trống: không kiểm tra.", "The latest revision that the sender knows, 0 for none; empty to take any."),
        r => NumberText.Write(r.ExpectedRevision));

    public static IReadOnlyList<SubmissionColumn<ReportSubmission>> All { get; } =
    [
        Plan, Task, Agency, Year, Status, Completion, Results, Difficulties, Proposals, Outputs, StateBudget, OtherSources, Evidence, Reason,
        ExpectedRevision,
    ];

    /// <summary>What a reporter states, the reason of a correction aside: a row in which none of it is filled in is not a report.</summary>
    internal static IReadOnlyList<SubmissionColumn<ReportSubmission>> Stated { get; } =
        [Status, Completion, Results, Difficulties, Proposals, Outputs, StateBudget, OtherSources, Evidence];
}
