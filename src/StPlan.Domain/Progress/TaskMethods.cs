namespace StPlan.Domain.Progress;

/// <summary>How the progress of tasks and of sets of tasks is computed.</summary>
public static class TaskMethods
{
    /// <summary>task-derived/1: from the reports of the lead agencies.</summary>
    public static ProgressMethod Derived { get; } = new()
    {
        Name = "task-derived",
        Version = "1",
        Formula = new Text(
            "Từ các báo cáo hiện hành trong năm của nhiệm vụ; báo cáo của cơ quan kế thừa thay cho báo cáo của cơ quan trước đó. "
            + "Hoàn thành hoặc hủy bỏ: khi đã nhận đủ n trên N báo cáo phải có (n = N) và mọi báo cáo đều "
            + "nêu như vậy. Chưa thực hiện hoặc tạm dừng: khi mọi báo cáo đã nhận đều nêu như vậy. Chưa có báo cáo: khi không có báo cáo "
            + "nào. Các trường hợp "
            + "còn lại: đang thực hiện. Mức độ hoàn thành: trung bình cộng của các tỷ lệ được nêu, làm tròn đến hai chữ số thập phân; để "
            + "trống khi không "
            + "báo cáo nào nêu. Luôn đọc cùng n trên N báo cáo đã nhận.",
            "From the year's current reports on the task; a successor's report takes the place of its predecessor's. "
            + "Completed or cancelled: where n of N expected reports are received with n = N, and every report says "
            + "so. Not started or paused: where every report received says so. Not reported: where there is no report. Otherwise in "
            + "progress. Completion: "
            + "the arithmetic mean of the percentages stated, rounded to two decimals; empty where no report states one. Always read with "
            + "n of N reported."),
    };

    /// <summary>task-consolidated/1: as the Department of Science and Technology assessed.</summary>
    public static ProgressMethod Consolidated { get; } = new()
    {
        Name = "task-consolidated",
        Version = "1",
        Formula = new Text(
            "Tình trạng và mức độ hoàn thành theo kết quả tổng hợp hiện hành của Sở Khoa học và Công nghệ trong năm; không tính từ các "
                + "báo cáo. Luôn đọc "
            + "cùng n trên N báo cáo đã nhận.",
            "Status and completion as in the year's current consolidated assessment by the Department of Science and Technology; not "
                + "computed from the "
            + "reports. Always read with n of N reported."),
    };

    /// <summary>task-set/1: over the tasks of a group or a plan.</summary>
    public static ProgressMethod Set { get; } = new()
    {
        Name = "task-set",
        Version = "1",
        Formula = new Text(
            "Đếm nhiệm vụ theo tình trạng; “chưa có báo cáo” là một hàng riêng và không tính là 0 %. Trung bình của các nhiệm vụ có nêu "
                + "tỷ lệ: tổng tỷ lệ hoàn "
            + "thành chia cho số nhiệm vụ có nêu. Trung bình của tất cả: cùng tổng đó chia cho số nhiệm vụ, nhiệm vụ chưa nêu tỷ lệ tính "
            + "là 0. Cả hai làm "
            + "tròn đến hai chữ số thập phân, và để trống khi không nhiệm vụ nào nêu tỷ lệ. Luôn đọc cùng n trên N báo cáo đã nhận.",
            "Tasks counted by status; “not reported” is a row of its own and not 0 %. Mean of those reported: the sum of the completions "
                + "divided by the "
            + "number of tasks that state one. Mean of all: the same sum divided by the number of tasks, those without a stated "
            + "completion taken as 0. Both rounded to "
            + "two decimals, and empty where no task states one. Always read with n of N reported."),
    };
}
