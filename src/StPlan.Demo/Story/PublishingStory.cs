namespace StPlan.Demo.Story;

/// <summary>The releases after the first, which publishes the plan.</summary>
internal static class PublishingStory
{
    private static readonly (DateTimeOffset At, string Title, string Notes)[] Releases =
    [
        (StoryTime.At(2025, 7, 25, 9, 0), "Báo cáo 6 tháng đầu năm 2025",
            "báo cáo 6 tháng đầu năm của các cơ quan chủ trì, số liệu gốc của các chỉ tiêu và thay đổi tổ chức từ ngày 01/7/2025."),
        (StoryTime.At(2025, 12, 22, 9, 0), "Báo cáo năm 2025", "báo cáo năm 2025 nhận đến ngày 20/12/2025."),
        (StoryTime.At(2026, 2, 12, 9, 0), "Kết quả tổng hợp năm 2025",
            "báo cáo nhận sau hạn, kết quả tổng hợp và số liệu sơ bộ năm 2025; đóng kỳ báo cáo."),
        (StoryTime.At(2026, 3, 20, 9, 0), "Đính chính báo cáo năm 2025",
            "mở lại kỳ báo cáo năm 2025 và đính chính một báo cáo ghi nhầm 0%."),
        (StoryTime.At(2026, 7, 24, 9, 0), "Báo cáo 6 tháng đầu năm 2026",
            "báo cáo 6 tháng đầu năm 2026, số liệu chính thức năm 2025; đóng lại kỳ báo cáo năm 2025."),
        (StoryTime.At(2026, 12, 22, 9, 0), "Báo cáo năm 2026", "báo cáo năm 2026 nhận đến ngày 20/12/2026."),
        (StoryTime.At(2027, 2, 15, 9, 0), "Kết quả tổng hợp năm 2026",
            "báo cáo nhận sau hạn, đính chính, kết quả tổng hợp và số liệu sơ bộ năm 2026."),
        (StoryTime.At(2027, 12, 22, 9, 0), "Báo cáo năm 2027", "báo cáo năm 2027 nhận đến ngày 20/12/2027, số liệu chính thức năm 2026."),
        (StoryTime.At(2028, 2, 14, 9, 0), "Kết quả tổng hợp năm 2027",
            "báo cáo nhận sau hạn, đính chính, kết quả tổng hợp và số liệu sơ bộ năm 2027."),
        (StoryTime.At(2028, 12, 22, 9, 0), "Báo cáo năm 2028", "báo cáo năm 2028 nhận đến ngày 20/12/2028, số liệu chính thức năm 2027."),
        (StoryTime.At(2029, 2, 15, 9, 0), "Kết quả tổng hợp năm 2028",
            "báo cáo nhận sau hạn, đính chính, kết quả tổng hợp và số liệu sơ bộ năm 2028."),
        (StoryTime.At(2029, 7, 25, 9, 0), "Báo cáo 6 tháng đầu năm 2029", "báo cáo 6 tháng đầu năm 2029, số liệu chính thức năm 2028."),
        (StoryTime.At(2029, 12, 21, 9, 0), "Báo cáo năm 2029", "báo cáo năm 2029 nhận đến ngày 20/12/2029 và số liệu ước tính năm 2029."),
    ];

    public static void Schedule(Agenda agenda)
    {
        foreach (var (at, title, notes) in Releases)
        {
            agenda.Do(at, desk => desk.PublishAsync(title, notes));
        }
    }
}
