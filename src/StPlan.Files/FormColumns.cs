namespace StPlan.Files;

/// <summary>
/// Columns that the report workbook has besides those of <see cref="ReportColumns"/>. A file that has one of them is a form that was handed
/// out: rows that come back as they went are no reports.
/// </summary>
internal static class FormColumns
{
    public static FileColumn TaskText { get; } = new(
        "taskText", FileColumnType.Text, new("Nội dung nhiệm vụ", "Task text"),
        new("Nội dung nhiệm vụ theo kế hoạch; không sửa.", "What the plan says; not to be changed."));

    public static FileColumn Timeframe { get; } = new(
        "timeframe", FileColumnType.Text, new("Thời gian thực hiện", "Timeframe"),
        new("Thời gian thực hiện theo kế hoạch; không sửa.", "When it is to be carried out; not to be changed."));

    public static FileColumn LastReport { get; } = new(
        "lastReport", FileColumnType.Text, new("Báo cáo năm trước", "Earlier report"),
        new("Báo cáo gần nhất của những năm trước, để đối chiếu; không sửa.",
            "The latest report on an earlier year, to compare with; not to be changed."));

    /// <summary>Hidden: what was prefilled, as <see cref="Values.Fingerprint"/>; empty where nothing was.</summary>
    public static FileColumn AsSent { get; } = new(
        "asSent", FileColumnType.Text, new("Mã đối chiếu", "As sent"),
        new("Để nhận biết dòng không thay đổi; không sửa.", "Tells rows that were not changed; not to be changed."));

    public static IReadOnlyList<FileColumn> All { get; } = [TaskText, Timeframe, LastReport, AsSent];
}
