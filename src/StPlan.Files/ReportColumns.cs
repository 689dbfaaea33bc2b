using System.Globalization;
using StPlan.Data.Writing;
using StPlan.Domain.Fields;
using StPlan.Domain.Reporting;
using StPlan.Files.Tables;
using StPlan.Files.Values;

namespace StPlan.Files;

/// <summary>The columns of a file of reports, and how a row of them is read.</summary>
public static class ReportColumns
{
    public static SubmissionColumn<ReportSubmission> Plan { get; } = new(
        "plan", FileColumnType.Text, new("Kế hoạch", "Plan"),
        new("Mã kế hoạch, như 24-kh-ubnd-2025; để trống: kế hoạch hiện hành.",
            "The plan's id, such as 24-kh-ubnd-2025; empty for the current one."),
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

    public static SubmissionColumn<ReportSubmission> Status { get; } =
        SubmissionColumn<ReportSubmission>.Of(ReportFields.Status, r => Terms.Status.NameOf(r.Status), null, "Tình trạng thực hiện");

    public static SubmissionColumn<ReportSubmission> Completion { get; } =
        SubmissionColumn<ReportSubmission>.Of(ReportFields.Completion, r => NumberText.Write(r.Completion));

    public static SubmissionColumn<ReportSubmission> Results { get; } = SubmissionColumn<ReportSubmission>.Of(ReportFields.Results,
        r => r.Results);

    public static SubmissionColumn<ReportSubmission> Difficulties { get; } =
        SubmissionColumn<ReportSubmission>.Of(ReportFields.Difficulties, r => r.Difficulties);

    public static SubmissionColumn<ReportSubmission> Proposals { get; } = SubmissionColumn<ReportSubmission>.Of(ReportFields.Proposals,
        r => r.Proposals);

    public static SubmissionColumn<ReportSubmission> Outputs { get; } = SubmissionColumn<ReportSubmission>.Of(
        ReportFields.Outputs, r => OutputsText.Write(r.Outputs),
        new("Mỗi dòng một sản phẩm, hoặc cách nhau bằng dấu chấm phẩy: tên: số lượng đơn vị.",
            "One a line, or separated by semicolons: what: quantity unit."));

    public static SubmissionColumn<ReportSubmission> StateBudget { get; } =
        SubmissionColumn<ReportSubmission>.Of(ReportFields.StateBudget, r => NumberText.Write(r.Funding?.StateBudget));

    public static SubmissionColumn<ReportSubmission> OtherSources { get; } =
        SubmissionColumn<ReportSubmission>.Of(ReportFields.OtherSources, r => NumberText.Write(r.Funding?.OtherSources));

    public static SubmissionColumn<ReportSubmission> Evidence { get; } = SubmissionColumn<ReportSubmission>.Of(
        ReportFields.Evidence, r => EvidenceText.Write(r.Evidence),
        new("Mỗi dòng một tài liệu: tên <địa chỉ>, hoặc tên | địa chỉ, hoặc chỉ địa chỉ.",
            "One a line: title <address>, or title | address, or the address alone."));

    public static SubmissionColumn<ReportSubmission> Reason { get; } =
        SubmissionColumn<ReportSubmission>.Of(ReportFields.Reason, r => r.Reason, null, "Lý do điều chỉnh");

    public static SubmissionColumn<ReportSubmission> ExpectedRevision { get; } = new(
        "expectedRevision", FileColumnType.WholeNumber, new("Phiên bản đã biết", "Known revision"),
        new("Phiên bản mới nhất mà người gửi biết, 0 nếu chưa có; để trống: không kiểm tra.",
            "The latest revision that the sender knows, 0 for none; empty to take any."),
        r => NumberText.Write(r.ExpectedRevision));

    /// <summary>What a reporter states, the reason of a correction aside: a row in which none of it is filled in is not a report.</summary>
    internal static IReadOnlyList<SubmissionColumn<ReportSubmission>> Stated { get; } =
        [Status, Completion, Results, Difficulties, Proposals, Outputs, StateBudget, OtherSources, Evidence];

    public static IReadOnlyList<SubmissionColumn<ReportSubmission>> All { get; } = [Plan, Task, Agency, Year, .. Stated, Reason,
        ExpectedRevision];

    /// <summary>The report; what is wrong with it has been reported where the row is not sound.</summary>
    internal static ReportSubmission Read(RowValues row)
    {
        var (stateBudget, otherSources) = (row.Number(StateBudget), row.Number(OtherSources));
        return new ReportSubmission
        {
            Plan = row.Text(Plan),
            Task = row.RequiredText(Task),
            Agency = row.RequiredText(Agency),
            Year = row.RequiredYear(Year),
            Status = row.RequiredTerm(Status, Terms.Status),
            Completion = row.Number(Completion),
            Results = row.RequiredText(Results),
            Difficulties = row.Text(Difficulties),
            Proposals = row.Text(Proposals),
            Outputs = row.Outputs(Outputs),
            Funding = stateBudget is null && otherSources is null ? null
                : new Funding { StateBudget = stateBudget, OtherSources = otherSources },
            Evidence = row.Evidence(Evidence),
            Reason = row.Text(Reason),
            ExpectedRevision = row.WholeNumber(ExpectedRevision),
        };
    }
}
