using StPlan.Domain.Agencies;
using StPlan.Domain.Fields;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class ReleasesDataset
{
    public static Dataset Declaration { get; } = new Dataset<Release>(data => data.Releases)
    {
        Name = "releases",
        Title = new("Các lần công bố", "Releases"),
        Description = new(
            "Các lần công bố đến lần này; tệp của mỗi lần ở /opendata/releases/{number}/ mãi mãi.",
            "The releases up to this one; the files of each are at /opendata/releases/{number}/ for ever."),
        OwnColumns =
        [
            new("number", ColumnType.Integer, new("Số lần", "Number"), new("1, 2, 3 …", "1, 2, 3 …"), r => r.Number) { IsKey = true },
            new(
                "published_at", ColumnType.DateTime, new("Thời điểm công bố", "Published at"),
                new("Khi công bố.", "When it was published."), r => r.PublishedAt),
            new("title", ColumnType.String, new("Tiêu đề", "Title"), new("Tiếng Việt.", "In Vietnamese."), r => r.Title),
            new(
                "notes", ColumnType.String, new("Ghi chú", "Notes"),
                new("Công bố gì và vì sao, tiếng Việt.", "What was published and why, in Vietnamese."), r => r.Notes) { IsNullable = true },
            new(
                "is_demo", ColumnType.Boolean, new("Lần công bố có số liệu giả định", "Demonstration release"),
                new("true: chính lần công bố này có số liệu giả định để minh họa.", "true if this release holds invented data."),
                r => r.IsDemo),
        ],
    };
}

internal static class ChangesDataset
{
    public static Dataset Declaration { get; } = new Dataset<NumberedChange>(
        data => data.Releases.SelectMany(r => r.Changes.Select((change, i) => new NumberedChange(r, i + 1, change))))
    {
        Name = "changes",
        Title = new("Thay đổi qua các lần công bố", "Changes"),
        Description = new(
            "Các giá trị mà mỗi lần công bố đã bổ sung hoặc thay thế, kèm lý do.",
            "The values that each release added or replaced, with reasons."),
        OwnColumns =
        [
            new(
                "release", ColumnType.Integer, new("Lần công bố", "Release"),
                new("Lần công bố đã thay đổi.", "The release that made the change."), c => c.Release.Number)
            { IsKey = true, References = new("releases", "number") },
            new(
                "position", ColumnType.Integer, new("Thứ tự", "Position"),
                new("Thứ tự trong lần công bố, từ 1.", "The position among the changes of the release, from 1."),
                c => c.Position) { IsKey = true },
            new(
                "kind", ColumnType.String, new("Loại thay đổi", "Kind"),
                new("Bổ sung, đính chính, hay thay đổi đánh giá.", "What was done."), c => Cell.Code<ChangeKind>(c.Change.Kind))
            { Codes = CodeLists.ChangeKind },
            new(
                "subject_type", ColumnType.String, new("Loại đối tượng", "Subject type"),
                new("Giá trị thuộc về loại gì.", "The kind of object that has the value."), c => TypeOf(c.Change.Subject))
            {
                Codes =
                [
                    new("PLAN", new("Kế hoạch", "Plan")),
                    new("PLAN_NOTICE", new("Thông báo về kế hoạch", "Notice on a plan")),
                    new("AGENCY", new("Cơ quan", "Agency")),
                    new("TASK_REPORT", new("Báo cáo nhiệm vụ", "Task report")),
                    new("TASK_ASSESSMENT", new("Kết quả tổng hợp", "Consolidated assessment")),
                    new("OBSERVATION", new("Số liệu chỉ tiêu", "Observation")),
                    new("TARGET_CARRY_OVER", new("Mục tiêu chuyển tiếp", "Carried-over target")),
                    new("INDICATOR", new("Chỉ tiêu", "Indicator")),
                    new("PERIOD_CLOSURE", new("Đóng, mở kỳ báo cáo", "Closing or opening of a period")),
                ],
            },
            new(
                "subject_id", ColumnType.String, new("Đối tượng", "Subject"),
                new("Định danh hoặc mã của đối tượng.", "The subject's id or code."), c => c.Change.SubjectId),
            new(
                "field", ColumnType.String, new("Trường", "Field"),
                new(
                    "Tên giá trị theo lược đồ GraphQL, của đánh giá kèm năm: progress(year: 2025).status; trống khi cả đối tượng là mới.",
                    "The name of the value in the GraphQL schema, of a verdict with its year: progress(year: 2025).status. Empty if the "
                        + "whole "
                        + "object is new."),
                c => c.Change.Field) { IsNullable = true },
            new(
                "before", ColumnType.String, new("Trước", "Before"),
                new("Giá trị cũ; trống khi không có.", "The old value; empty if there was none."),
                c => c.Change.Before) { IsNullable = true },
            new(
                "after", ColumnType.String, new("Sau", "After"),
                new(
                    "Giá trị mới; trống khi bỏ đi hoặc cả đối tượng là mới.",
                    "The new value; empty if it was removed or the whole object is new."),
                c => c.Change.After) { IsNullable = true },
            new(
                "reason", ColumnType.String, new("Lý do", "Reason"),
                new("Lý do ghi kèm thay đổi, bằng tiếng Việt.", "The reason given with the change, in Vietnamese."),
                c => c.Change.Reason) { IsNullable = true },
            .. CommonColumns.Bilingual<NumberedChange>(
                "summary", new("Tóm tắt", "Summary"), new("Thay đổi trong một câu.", "The change in a sentence."),
                c => c.Change.Summary),
        ],
    };

    private static string TypeOf(object subject) => subject switch
    {
        Plan => "PLAN",
        PlanNotice => "PLAN_NOTICE",
        Agency => "AGENCY",
        TaskReport => "TASK_REPORT",
        TaskAssessment => "TASK_ASSESSMENT",
        Observation => "OBSERVATION",
        TargetCarryOver => "TARGET_CARRY_OVER",
        Indicator => "INDICATOR",
        PeriodClosure => "PERIOD_CLOSURE",
        _ => throw new InvalidOperationException($"{subject.GetType().Name} is not released."),
    };

    private sealed record NumberedChange(Release Release, int Position, Change Change);
}
