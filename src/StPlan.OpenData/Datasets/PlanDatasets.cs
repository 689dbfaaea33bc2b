using StPlan.Domain.Agencies;
using StPlan.Domain.Fields;
using StPlan.Domain.Plans;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class ProvisionsDataset
{
    public static Dataset Declaration { get; } = new Dataset<PositionedProvision>(
        data => data.Plans.SelectMany(p => p.AllProvisions.Select((provision, i) => new PositionedProvision(provision, i + 1))))
    {
        Name = "provisions",
        Title = new("Các mục của kế hoạch", "Provisions"),
        Description = new(
            "Toàn văn kế hoạch theo mục, khoản, điểm, nguyên văn, theo thứ tự của văn bản.",
            "The whole text of the plan by section, clause and point, verbatim, in the document's order."),
        OwnColumns =
        [
            CommonColumns.Id<PositionedProvision>("mục", "provision", p => PlanKey.Of(p.Provision)),
            CommonColumns.PlanId<PositionedProvision>(p => p.Provision.Plan),
            new(
                "path", ColumnType.String, new("Đường dẫn", "Path"),
                new("Địa chỉ trong kế hoạch: II.2.a.", "Its address in the plan: II.2.a."), p => p.Provision.Path),
            new(
                "position", ColumnType.Integer, new("Thứ tự", "Position"),
                new("Thứ tự đọc trong kế hoạch, từ 1.", "The position in the plan, from 1."),
                p => p.Position),
            new(
                "parent_id", ColumnType.String, new("Thuộc mục", "Part of"),
                new("Mục, khoản chứa phần này; trống đối với mục lớn nhất.", "The provision that contains it; empty for a section."),
                p => p.Provision.Parent is { } parent ? PlanKey.Of(parent) : null)
            { References = new("provisions", "id"), IsNullable = true },
            new(
                "label", ColumnType.String, new("Ký hiệu", "Label"),
                new("Ký hiệu trong văn bản: “a)”.", "The label in the document: “a)”."), p => p.Provision.Label)
            { IsNullable = true },
            .. CommonColumns.Bilingual<PositionedProvision>(
                "heading", new("Tiêu đề", "Heading"), new("Tiêu đề, nếu có.", "Its heading, if any."),
                p => p.Provision.Heading, isNullable: true),
            .. CommonColumns.Bilingual<PositionedProvision>(
                "text", new("Nội dung", "Text"),
                new("Nội dung; trống khi văn bản chỉ có tiêu đề.", "The text; empty if the document has only a heading."),
                p => p.Provision.Text, isNullable: true),
            new(
                "cited_documents", ColumnType.Json, new("Văn bản viện dẫn", "Cited documents"),
                new(
                    "Mã của các văn bản được viện dẫn (legal-documents.id), dạng danh sách JSON.",
                    "Ids of the documents that it cites (legal-documents.id), as a JSON list."),
                p => JsonList.Of(p.Provision.CitedDocuments.Select(d => d.Id))),
            .. CommonColumns.Citation<PositionedProvision>((p, style) => p.Provision.Cite(style)),
            .. CommonColumns.Note<PositionedProvision>(p => p.Provision.Note),
        ],
    };

    private sealed record PositionedProvision(Provision Provision, int Position);
}

internal static class ObjectivesDataset
{
    public static Dataset Declaration { get; } = new Dataset<Objective>(data => data.Plans.SelectMany(p => p.Objectives))
    {
        Name = "objectives",
        Title = new("Mục tiêu cụ thể", "Objectives"),
        Description = new("Các mục tiêu cụ thể của kế hoạch.", "The plan's specific objectives."),
        OwnColumns =
        [
            CommonColumns.Id<Objective>("mục tiêu", "objective", PlanKey.Of),
            CommonColumns.PlanId<Objective>(o => o.Plan),
            new("code", ColumnType.String, new("Mã", "Code"), new("Ký hiệu trong kế hoạch: a.", "Its letter in the plan: a."), o => o.Code),
            new(
                "provision_id", ColumnType.String, new("Mục", "Provision"),
                new("Mục của kế hoạch đặt ra mục tiêu.", "The provision that sets it."), o => PlanKey.Of(o.Provision))
            { References = new("provisions", "id") },
            .. CommonColumns.Bilingual<Objective>(
                "text", new("Nội dung", "Text"), new("Nội dung của mục đó.", "The text of that provision."),
                o => o.Provision.Text, isNullable: true),
            .. CommonColumns.Citation<Objective>((o, style) => o.Provision.Cite(style)),
        ],
    };
}

internal static class IndicatorsDataset
{
    public static Dataset Declaration { get; } = new Dataset<Indicator>(data => data.Plans.SelectMany(p => p.Indicators))
    {
        Name = "indicators",
        Title = new("Chỉ tiêu", "Indicators"),
        Description = new(
            "Các chỉ tiêu của mục tiêu cụ thể: lời của kế hoạch và giá trị đọc được từ đó.",
            "The indicators of the objectives: the plan's words, and the values read out of them."),
        OwnColumns =
        [
            CommonColumns.Id<Indicator>("chỉ tiêu", "indicator", PlanKey.Of),
            CommonColumns.PlanId<Indicator>(i => i.Objective.Plan),
            new(
                "code", ColumnType.String, new("Mã", "Code"),
                new("Mã trong kế hoạch: tfp-share.", "Its code in the plan: tfp-share."), i => i.Code),
            new(
                "objective_id", ColumnType.String, new("Mục tiêu", "Objective"),
                new("Mục tiêu mà nó thuộc về.", "The objective it belongs to."), i => PlanKey.Of(i.Objective))
            { References = new("objectives", "id") },
            .. CommonColumns.Bilingual<Indicator>(
                "name", new("Tên chỉ tiêu", "Name"),
                new("Tên, theo lời của kế hoạch.", "The name, in the words of the plan."), i => i.Name),
            new(
                "kind", ColumnType.String, new("Loại", "Kind"),
                new("Loại giá trị, quyết định phương pháp đánh giá.", "The kind of value. It decides the method."),
                i => Cell.Code<IndicatorKind>(i.Kind)) { Codes = CodeLists.IndicatorKind },
            new(
                "unit_code", ColumnType.String, new("Mã đơn vị tính", "Unit code"),
                new("Đơn vị tính; trống khi không đo bằng số.", "The unit of the values; empty if nothing is measured."),
                i => i.Unit?.Code) { IsNullable = true },
            .. CommonColumns.Bilingual<Indicator>(
                "unit", new("Đơn vị tính", "Unit"), new("Tên đơn vị tính.", "The unit for people."), i => i.Unit?.Name,
                isNullable: true),
            new(
                "comparator", ColumnType.String, new("Phép so sánh", "Comparator"),
                new(
                    "Phép so sánh giá trị với mục tiêu; trống khi kế hoạch không nêu số.",
                    "How to compare a value with the target; empty if the plan sets nothing to compare."),
                i => Cell.Code(i.Target.Comparator))
            { IsNullable = true, Codes = CodeLists.Comparator },
            new(
                "target_value", ColumnType.Decimal, new("Giá trị mục tiêu", "Target value"),
                new(
                    "Theo đơn vị tính của chỉ tiêu; trống khi kế hoạch không nêu số.",
                    "In the unit of the indicator; empty if the plan sets none."),
                i => i.Target.Value) { IsNullable = true },
            new(
                "target_out_of", ColumnType.Integer, new("Mục tiêu trong tổng số", "Target out of"),
                new(
                    "Với thứ hạng: mục tiêu đặt ra trong bao nhiêu đơn vị; trống khi không nêu.",
                    "Of a rank: among how many units the target was set. Empty if that is not stated."),
                i => i.Target.OutOf) { IsNullable = true },
            new(
                "target_year", ColumnType.Year, new("Năm mục tiêu", "Target year"),
                new("Đến hết năm này.", "By the end of this year."), i => i.Target.Year),
            new(
                "baseline_year", ColumnType.Year, new("Năm gốc", "Baseline year"),
                new("Đối với số lần: năm gốc.", "For a multiple: the baseline year."),
                i => i.Target.BaselineYear) { IsNullable = true },
            new(
                "is_aspiration", ColumnType.Boolean, new("Phấn đấu", "Aspiration"),
                new(
                    "true: kế hoạch ghi “phấn đấu”; từ này có thể đứng trước đoạn trích ở target_wording.",
                    "true if the plan strives for the target (“phấn đấu”). The word may stand before the excerpt in target_wording."),
                i => i.Target.IsAspiration),
            new(
                "target_wording", ColumnType.String, new("Nguyên văn mục tiêu", "Target wording"),
                new("Lời của kế hoạch.", "The plan's own words."), i => i.Target.Wording),
            .. CommonColumns.Note<Indicator>(i => i.Note),
        ],
    };
}

internal static class TaskGroupsDataset
{
    public static Dataset Declaration { get; } = new Dataset<TaskGroup>(data => data.Plans.SelectMany(p => p.TaskGroups))
    {
        Name = "task-groups",
        Title = new("Nhóm nhiệm vụ", "Task groups"),
        Description = new("Các nhóm nhiệm vụ, giải pháp trong phụ lục kế hoạch.", "The groups of tasks in the plan's annex."),
        OwnColumns =
        [
            CommonColumns.Id<TaskGroup>("nhóm", "group", PlanKey.Of),
            CommonColumns.PlanId<TaskGroup>(g => g.Plan),
            new("number", ColumnType.String, new("Số", "Number"), new("Số La Mã: I.", "A Roman numeral: I."), g => g.Number),
            .. CommonColumns.Bilingual<TaskGroup>(
                "title", new("Tên nhóm", "Title"), new("Tên nhóm, nguyên văn.", "Its title, verbatim."), g => g.Title),
            new(
                "tasks", ColumnType.Integer, new("Số nhiệm vụ", "Tasks"),
                new("Số nhiệm vụ của nhóm.", "How many tasks it has."), g => g.Tasks.Count),
        ],
    };
}

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
            new(
                "group_id", ColumnType.String, new("Nhóm", "Group"), new("Nhóm nhiệm vụ.", "The group it belongs to."),
                t => PlanKey.Of(t.Group)) { References = new("task-groups", "id") },
            new("code", ColumnType.String, new("Mã", "Code"), new("Nhóm và số thứ tự: III.9.", "Group and number: III.9."), t => t.Code),
            new(
                "number", ColumnType.Integer, new("Số thứ tự", "Number"),
                new("Số thứ tự trong nhóm.", "Its number in the group."), t => t.Number),
            .. CommonColumns.Bilingual<PlanTask>(
                "text", new("Nội dung", "Text"),
                new("Nội dung nhiệm vụ, nguyên văn.", "What is to be done, verbatim."), t => t.Text),
            new(
                "lead_text", ColumnType.String,
                new("Cơ quan chủ trì (nguyên văn)", "Lead agencies (verbatim)"),
                new("Ô “Cơ quan, đơn vị chủ trì” của phụ lục.", "The annex's cell “Cơ quan, đơn vị chủ trì”."),
                t => t.LeadText) { IsNullable = true },
            new(
                "coordinating_text", ColumnType.String,
                new("Cơ quan phối hợp (nguyên văn)", "Coordinating agencies (verbatim)"),
                new("Ô “Cơ quan, đơn vị phối hợp” của phụ lục.", "The annex's cell “Cơ quan, đơn vị phối hợp”."),
                t => t.CoordinatingText) { IsNullable = true },
            new(
                "timeframe_kind", ColumnType.String, new("Loại thời gian", "Kind of timeframe"),
                new("Loại thời gian mà ô nêu.", "The kind of time that the cell names."),
                t => Cell.Code<TimeframeKind>(t.Timeframe.Kind)) { Codes = CodeLists.TimeframeKind },
            new(
                "timeframe_text", ColumnType.String,
                new("Thời gian thực hiện (nguyên văn)", "Timeframe (verbatim)"),
                new("Ô “Thời gian thực hiện” của phụ lục.", "The annex's cell “Thời gian thực hiện”."),
                t => t.Timeframe.Text),
            new(
                "start_year", ColumnType.Year, new("Năm bắt đầu", "Start year"),
                new("Trống khi ô không nêu.", "Empty if the cell names none."), t => t.Timeframe.StartYear) { IsNullable = true },
            new(
                "end_year", ColumnType.Year, new("Năm kết thúc", "End year"),
                new("Trống khi không có thời hạn.", "Empty if there is no end."), t => t.Timeframe.EndYear) { IsNullable = true },
            new(
                "cited_documents", ColumnType.Json, new("Văn bản viện dẫn", "Cited documents"),
                new(
                    "Mã của các văn bản được viện dẫn (legal-documents.id), dạng danh sách JSON.",
                    "Ids of the documents that it cites (legal-documents.id), as a JSON list."),
                t => JsonList.Of(t.CitedDocuments.Select(d => d.Id))),
            .. CommonColumns.Citation<PlanTask>((t, style) => t.Cite(style)),
            .. CommonColumns.Note<PlanTask>(t => t.Note),
        ],
    };
}

internal static class TaskAgenciesDataset
{
    private const string Lead = "LEAD";
    private const string Coordinating = "COORDINATING";

    public static Dataset Declaration { get; } = new Dataset<TaskAgency>(data => data.Plans.SelectMany(p => p.Tasks).SelectMany(Of))
    {
        Name = "task-agencies",
        Title = new("Cơ quan của nhiệm vụ", "Agencies of tasks"),
        Description = new(
            "Cơ quan chủ trì và phối hợp của từng nhiệm vụ, theo thứ tự trong ô của phụ lục. Tập hợp cơ quan (“Các sở, ban, ngành tỉnh”) "
                + "là một hàng; thành viên ở agencies.members.",
            "Who leads and who coordinates each task, in the order of the annex's cells. A collective (“Các sở, ban, ngành tỉnh”) is one "
                + "row; its members are in agencies.members."),
        OwnColumns =
        [
            CommonColumns.PlanId<TaskAgency>(a => a.Task.Group.Plan),
            new(
                "task_id", ColumnType.String, new("Nhiệm vụ", "Task"), new("Định danh của nhiệm vụ.", "The task's id."),
                a => PlanKey.Of(a.Task)) { IsKey = true, References = new("tasks", "id") },
            CommonColumns.TaskCode<TaskAgency>(a => a.Task),
            new(
                "role", ColumnType.String, new("Vai trò", "Role"),
                new("Chủ trì hoặc phối hợp.", "Whether it leads or coordinates."), a => a.Role)
            {
                IsKey = true,
                Codes = [new(Lead, new("Chủ trì", "Leads")), new(Coordinating, new("Phối hợp", "Coordinates"))],
            },
            new(
                "position", ColumnType.Integer, new("Thứ tự", "Position"),
                new("Thứ tự trong ô, từ 1.", "The position in the cell, from 1."), a => a.Position) { IsKey = true },
            new(
                "agency_code", ColumnType.String, new("Cơ quan", "Agency"), new("Mã cơ quan.", "The agency's code."),
                a => a.Agency.Code) { References = new("agencies", "code") },
        ],
    };

    private static IEnumerable<TaskAgency> Of(PlanTask task) =>
        task.LeadAgencies.Select((agency, i) => new TaskAgency(task, Lead, i + 1, agency))
            .Concat(task.CoordinatingAgencies.Select((agency, i) => new TaskAgency(task, Coordinating, i + 1, agency)));

    private sealed record TaskAgency(PlanTask Task, string Role, int Position, Agency Agency);
}

internal static class ResponsibilitiesDataset
{
    public static Dataset Declaration { get; } = new Dataset<Responsible>(data => data.Plans.SelectMany(Of))
    {
        Name = "responsibilities",
        Title = new("Trách nhiệm tổ chức thực hiện", "Responsibilities"),
        Description = new(
            "Mục nào của phần tổ chức thực hiện giao việc cho cơ quan nào; nội dung ở provisions.",
            "Which provision of the section on organisation asks something of which agency; the text is in provisions."),
        OwnColumns =
        [
            CommonColumns.PlanId<Responsible>(r => r.Provision.Plan),
            new(
                "provision_id", ColumnType.String, new("Mục", "Provision"),
                new("Mục giao việc.", "The provision that asks."), r => PlanKey.Of(r.Provision))
            { IsKey = true, References = new("provisions", "id") },
            new(
                "position", ColumnType.Integer, new("Thứ tự", "Position"),
                new("Thứ tự nêu trong mục, từ 1.", "The position in the provision, from 1."),
                r => r.Position) { IsKey = true },
            new(
                "agency_code", ColumnType.String, new("Cơ quan", "Agency"),
                new("Mã cơ quan được giao.", "The code of the agency with the duty."), r => r.Agency.Code)
            { References = new("agencies", "code") },
        ],
    };

    private static IEnumerable<Responsible> Of(Plan plan) => plan.Responsibilities.GroupBy(r => r.Provision)
        .SelectMany(group => group.SelectMany(r => r.Agencies).Select((agency, i) => new Responsible(group.Key, i + 1, agency)));

    private sealed record Responsible(Provision Provision, int Position, Agency Agency);
}
