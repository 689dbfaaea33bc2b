using StPlan.Domain;

namespace StPlan.Pages.Layout;

/// <summary>What the site as a whole says of itself.</summary>
internal static class Site
{
    public static Text Name { get; } = new("Kế hoạch khoa học và công nghệ tỉnh Trà Vinh",
        "Science and technology plan of Trà Vinh province");

    /// <summary>The sections that every page leads to, in the order in which they are shown.</summary>
    public static IReadOnlyList<(string Path, Text Title)> Sections { get; } =
    [
        ("/", new("Tổng quan", "Overview")),
        ("/plan", new("Toàn văn", "Text of the plan")),
        ("/groups", new("Nhiệm vụ", "Tasks")),
        ("/indicators", new("Mục tiêu, chỉ tiêu", "Objectives, indicators")),
        ("/agencies", new("Cơ quan", "Agencies")),
        ("/compliance", new("Chế độ báo cáo", "Reporting")),
        ("/statistics", new("Thống kê", "Statistics")),
        ("/releases", new("Lần công bố", "Releases")),
        ("/datasets", new("Dữ liệu mở", "Open data")),
        ("/about", new("Giới thiệu", "About")),
    ];
}
