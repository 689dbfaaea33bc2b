using StPlan.Domain.Fields;
using StPlan.Domain.Observations;
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
            "Mọi bản báo cáo đã công bố của cơ quan về nhiệm vụ theo năm, kể cả bản đã được đính chính (is_current = false). Không có "
                + "hàng nghĩa là chưa có báo cáo, không phải là 0.",
            "Every published report of an agency on a task for a year, also those that were corrected since (is_current = false). No row "
                + "means not reported, which is not 0."),
        OwnColumns =
        [
            CommonColumns.Id<TaskReport>("báo cáo", "report", r => r.Id),
            CommonColumns.PlanId<TaskReport>(r => r.Task.Group.Plan),
            CommonColumns.TaskId<TaskReport>(r => r.Task),
            CommonColumns.TaskCode<TaskReport>(r => r.Task),
            new(
                "agency_code", ColumnType.String, new("Cơ quan báo cáo", "Agency"),
                new("Mã cơ quan báo cáo.", "The code of the agency that reports."), r => r.Agency.Code)
            { References = new("agencies", "code") },
            new("year", ColumnType.Year, new("Năm", "Year"), new("Năm báo cáo.", "The year that is reported on."), r => r.Year),
            CommonColumns.Revision<TaskReport>(r => r.Revision),
            CommonColumns.Release<TaskReport>("release", new("Lần công bố báo cáo này.", "The release that published it."), r => r.Release),
            .. CommonColumns.Supersession<TaskReport>("task-reports", r => r.Supersedes?.Id, r => r.SupersededBy?.Id),
            .. FieldColumns.Of(ReportFields.Stated),
            .. FieldColumns.Of(ReportFields.Recorded),
        ],
    };
}

internal static class ObservationsDataset
{
    public static Dataset Declaration { get; } = new Dataset<Observation>(
        data => data.Plans.SelectMany(p => p.Observations).SelectMany(o => Revisions.Of(o, each => each.Supersedes)))
    {
        Name = "observations",
        Title = new("Số liệu chỉ tiêu", "Observations"),
        Description = new(
            "Mọi số liệu đã công bố của chỉ tiêu theo năm, kể cả số liệu đã được đính chính (is_current = false). Không có hàng nghĩa là "
                + "chưa có số liệu.",
            "Every published figure of an indicator for a year, also those that were corrected since (is_current = false). No row means "
                + "that there is no figure."),
        OwnColumns =
        [
            CommonColumns.Id<Observation>("số liệu", "observation", o => o.Id),
            CommonColumns.PlanId<Observation>(o => o.Indicator.Objective.Plan),
            CommonColumns.IndicatorId<Observation>(o => o.Indicator),
            CommonColumns.IndicatorCode<Observation>(o => o.Indicator),
            new("year", ColumnType.Year, new("Năm", "Year"), new("Năm của số liệu.", "The year that it is of."), o => o.Year),
            CommonColumns.Revision<Observation>(o => o.Revision),
            CommonColumns.Release<Observation>(
                "release",
                new("Lần công bố số liệu này.", "The release that published it."), o => o.Release),
            .. CommonColumns.Supersession<Observation>("observations", o => o.Supersedes?.Id, o => o.SupersededBy?.Id),
            FieldColumns.Of(ObservationFields.Value),
            new(
                "unit_code", ColumnType.String, new("Mã đơn vị tính", "Unit code"),
                new(
                    "Đơn vị của giá trị; trống khi tên chỉ tiêu đã nói đếm gì.",
                    "The unit of the value; empty where the indicator's name says what is counted."),
                o => o.Unit?.Code) { IsNullable = true },
            .. FieldColumns.Of(ObservationFields.Stated.Skip(1)),
            .. CommonColumns.Bilingual<Observation>(
                "area_name", new("Tên khu vực", "Area name"), new("Tên của khu vực; trống khi chưa nêu.", "The area's name. Empty if it "
                    + "is not stated."),
                o => o.Area?.Name, isNullable: true),
            .. FieldColumns.Of(ObservationFields.Recorded),
        ],
    };
}

internal static class TargetCarryOversDataset
{
    public static Dataset Declaration { get; } = new Dataset<TargetCarryOver>(
        data => data.Plans.SelectMany(p => p.Indicators).SelectMany(i => i.CarryOvers)
            .SelectMany(c => Revisions.Of(c, each => each.Supersedes)))
    {
        Name = "target-carry-overs",
        Title = new("Mục tiêu chuyển tiếp", "Carried-over targets"),
        Description = new(
            "Mục tiêu của chỉ tiêu được chuyển tiếp cho khu vực khác theo văn bản, kể cả bản đã được thay thế (is_current = false).",
            "What the targets of indicators were decided to be for other areas, also decisions that were replaced since (is_current = "
                + "false)."),
        OwnColumns =
        [
            CommonColumns.Id<TargetCarryOver>("mục tiêu chuyển tiếp", "carried-over target", c => c.Id),
            CommonColumns.PlanId<TargetCarryOver>(c => c.Indicator.Objective.Plan),
            CommonColumns.IndicatorId<TargetCarryOver>(c => c.Indicator),
            CommonColumns.IndicatorCode<TargetCarryOver>(c => c.Indicator),
            new(
                "area", ColumnType.String, ObservationFields.Area.Title, new("Mã khu vực được chuyển tiếp.", "The code of the area that "
                    + "it is for."),
                c => c.Area.Code),
            .. CommonColumns.Bilingual<TargetCarryOver>(
                "area_name", new("Tên khu vực", "Area name"), new("Tên của khu vực.", "The area's name."), c => c.Area.Name),
            CommonColumns.Revision<TargetCarryOver>(c => c.Revision),
            CommonColumns.Release<TargetCarryOver>(
                "release", new("Lần công bố mục tiêu này.", "The release that published it."), c => c.Release),
            .. CommonColumns.Supersession<TargetCarryOver>("target-carry-overs", c => c.Supersedes?.Id, c => c.SupersededBy?.Id),
            .. FieldColumns.Of(CarryOverFields.Stated),
            .. FieldColumns.Of(CarryOverFields.Recorded),
        ],
    };
}

/// <summary>Every published revision of a fact, the first one first.</summary>
internal static class Revisions
{
    public static IEnumerable<TFact> Of<TFact>(TFact current, Func<TFact, TFact?> supersedes)
        where TFact : class
    {
        // Most facts were never corrected, and there may be a hundred thousand of them.
        if (supersedes(current) is null)
        {
            return [current];
        }

        var revisions = new Stack<TFact>();
        for (var revision = current; revision is not null; revision = supersedes(revision))
        {
            revisions.Push(revision);
        }

        return revisions;
    }
}
