using StPlan.Domain.Plans;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class TasksDataset
{
    public static Dataset Declaration { get; } = new Dataset<PlanTask>(data => data.Plans.SelectMany(p => p.Tasks))
    {
        Name = "tasks",
        Title = new("Nhiệm vụ", "Tasks"),
        Description = new(
            "Các nhiệm vụ, giải pháp: mỗi hàng của bảng phụ lục kế hoạch. Cơ quan chủ trì và phối hợp đã đối chiếu ở task-agencies.",
            "The tasks: one row of the annex's table each. The agencies that the cells name are in task-agencies."),
        OwnColumns =
        [
            CommonColumns.Id<PlanTask>("nhiệm vụ", "task", PlanKey.Of),
            CommonColumns.PlanId<PlanTask>(t => t.Group.Plan),
            new("group_id", ColumnType.String, new("Nhóm", "Group"), new("Nhóm nhiệm vụ.", "The group it belongs to."), t => PlanKey.Of(t.Group)) { References = new("task-groups", "id") },
            new("code", ColumnType.String, new("Mã", "Code"), new("Nhóm và số thứ tự: III.9.", "Group and number: III.9."), t => t.Code),
            new("number", ColumnType.Integer, new("Số thứ tự", "Number"), new("Số thứ tự trong nhóm.", "Its number in the group."), t => t.Number),
            .. CommonColumns.Bilingual<PlanTask>("text", new("Nội dung", "Text"), new("Nội dung nhiệm vụ, nguyên văn.", "What is to be done, verbatim."), t => t.Text),
            new("lead_text", ColumnType.String, new("Cơ quan chủ trì (nguyên văn)", "Lead agencies (verbatim)"), new("Ô “Cơ quan, đơn vị chủ trì” của phụ lục.", "The annex's cell “Cơ quan, đơn vị chủ trì”."), t => t.LeadText) { IsNullable = true },
            new("coordinating_text", ColumnType.String, new("Cơ quan phối hợp (nguyên văn)", "Coordinating agencies (verbatim)"), new("Ô “Cơ quan, đơn vị phối hợp” của phụ lục.", "The annex's cell “Cơ quan, đơn vị phối hợp”."), t => t.CoordinatingText) { IsNullable = true },
            new("timeframe_kind", ColumnType.String, new("Loại thời gian", "Kind of timeframe"), new("Nghĩa của ô thời gian thực hiện.", "What the cell on time means."), t => Cell.Code<TimeframeKind>(t.Timeframe.Kind)) { Codes = CodeLists.TimeframeKind },
            new("timeframe_text", ColumnType.String, new("Thời gian thực hiện (nguyên văn)", "Timeframe (verbatim)"), new("Ô “Thời gian thực hiện” của phụ lục.", "The annex's cell “Thời gian thực hiện”."), t => t.Timeframe.Text),
            new("start_year", ColumnType.Year, new("Năm bắt đầu", "Start year"), new("Trống khi ô không nêu.", "Empty where the cell names none."), t => t.Timeframe.StartYear) { IsNullable = true },
            new("end_year", ColumnType.Year, new("Năm kết thúc", "End year"), new("Trống khi không có thời hạn.", "Empty where there is no end."), t => t.Timeframe.EndYear) { IsNullable = true },
            new("cited_documents", ColumnType.Json, new("Văn bản viện dẫn", "Cited documents"), new("Mã của các văn bản được viện dẫn (legal-documents.id), dạng danh sách JSON.", "Ids of the documents that it cites (legal-documents.id), as a JSON list."), t => JsonList.Of(t.CitedDocuments.Select(d => d.Id))),
            .. CommonColumns.Citation<PlanTask>((t, style) => t.Cite(style)),
            .. CommonColumns.Note<PlanTask>(t => t.Note),
        ],
    };
}
