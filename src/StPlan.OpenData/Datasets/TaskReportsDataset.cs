using StPlan.Domain.Reporting;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class TaskReportsDataset
{
    public static Dataset Declaration { get; } = new Dataset<TaskReport>(
        data => data.Plans.SelectMany(p => p.TaskReports).SelectMany(r => Revisions.Of(r, each => each.Supersedes)))
    {
        Name = "task-reports",
        Title = new("Báo cáo nhiệm vụ", "Task reports"),
        Description = new(
            "Mọi bản báo cáo đã công bố của cơ quan về nhiệm vụ theo năm, kể cả bản đã được đính chính (is_current = false). Không có hàng nghĩa là chưa có báo cáo, không phải là 0.",
            "Every published report of an agency on a task for a year, also those that were corrected since (is_current = false). No row means not reported, which is not 0."),
        OwnColumns =
        [
            CommonColumns.Id<TaskReport>("báo cáo", "report", r => r.Id),
            CommonColumns.PlanId<TaskReport>(r => r.Task.Group.Plan),
            CommonColumns.TaskId<TaskReport>(r => r.Task),
            CommonColumns.TaskCode<TaskReport>(r => r.Task),
            new("agency_code", ColumnType.String, new("Cơ quan báo cáo", "Agency"), new("Mã cơ quan báo cáo.", "The code of the agency that reports."), r => r.Agency.Code) { References = new("agencies", "code") },
            new("year", ColumnType.Year, new("Năm", "Year"), new("Năm báo cáo.", "The year that is reported on."), r => r.Year),
            CommonColumns.Revision<TaskReport>(r => r.Revision),
            CommonColumns.Release<TaskReport>("release", new("Lần công bố báo cáo này.", "The release that published it."), r => r.Release),
            .. CommonColumns.Supersession<TaskReport>("task-reports", r => r.Supersedes?.Id, r => r.SupersededBy?.Id),
            new("status", ColumnType.String, new("Tình trạng", "Status"), new("Nhiệm vụ đã thực hiện đến đâu, theo cơ quan báo cáo.", "How far the task is, in the agency's own judgement."), r => Cell.Code<PlanTaskStatus>(r.Status)) { Codes = CodeLists.PlanTaskStatus },
            new("completion", ColumnType.Decimal, new("Mức độ hoàn thành (%)", "Completion (%)"), new("Phần trăm, 0 đến 100; trống khi không nêu, không phải là 0.", "In percent, 0 to 100; empty where it was not stated, which is not 0."), r => r.Completion) { IsNullable = true, Unit = Units.Percent },
            new("results", ColumnType.String, new("Kết quả thực hiện", "Results"), new("Kết quả trong năm, nguyên văn.", "What was done, verbatim."), r => r.Results),
            new("difficulties", ColumnType.String, new("Khó khăn, vướng mắc", "Difficulties"), new("Nguyên văn.", "What stood in the way, verbatim."), r => r.Difficulties) { IsNullable = true },
            new("proposals", ColumnType.String, new("Đề xuất, kiến nghị", "Proposals"), new("Nguyên văn.", "What is proposed, verbatim."), r => r.Proposals) { IsNullable = true },
            new("outputs", ColumnType.Json, new("Sản phẩm", "Outputs"), new("Danh sách JSON các mục {what, quantity, unit}; quantity là null khi không đếm.", "A JSON list of {what, quantity, unit}; quantity is null where it was not counted."), r => JsonList.Of(r.Outputs)),
            new("funding_state_budget", ColumnType.Decimal, new("Ngân sách nhà nước", "State budget"), new("Kinh phí từ ngân sách nhà nước; trống khi không nêu, không phải là 0.", "Funds from the State budget; empty where not stated, which is not 0."), r => r.Funding?.StateBudget) { IsNullable = true, Unit = Units.Vnd },
            new("funding_other_sources", ColumnType.Decimal, new("Nguồn kinh phí khác", "Other sources"), new("Kinh phí từ các nguồn hợp pháp khác; trống khi không nêu.", "Funds from other lawful sources; empty where not stated."), r => r.Funding?.OtherSources) { IsNullable = true, Unit = Units.Vnd },
            new("evidence", ColumnType.Json, new("Minh chứng", "Evidence"), new("Danh sách JSON các mục {title, url}.", "A JSON list of {title, url}."), r => JsonList.Of(r.Evidence)),
            new("submitted_at", ColumnType.DateTime, new("Thời điểm nhận", "Submitted at"), new("Khi nhận bản này.", "When this revision was received."), r => r.SubmittedAt),
            new("first_received_at", ColumnType.DateTime, new("Thời điểm nhận lần đầu", "First received at"), new("Khi nhận bản đầu tiên: căn cứ xét đúng hạn.", "When the first revision was received: what counts against the deadline."), r => r.FirstReceivedAt),
            new("timeliness", ColumnType.String, new("Tính kịp thời", "Timeliness"), new("Đúng hạn hay trễ hạn (trước 00:00 ngày 10/12, giờ Việt Nam).", "On time or late (before 10 December 00:00 in Viet Nam)."), r => Cell.Code<ReportTimeliness>(r.Timeliness)) { Codes = CodeLists.ReportTimeliness },
            CommonColumns.Reason<TaskReport>(r => r.Reason),
        ],
    };
}
