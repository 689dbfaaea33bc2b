using StPlan.Domain.Publishing;
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
            new("published_at", ColumnType.DateTime, new("Thời điểm công bố", "Published at"), new("Khi công bố.", "When it was published."), r => r.PublishedAt),
            new("title", ColumnType.String, new("Tiêu đề", "Title"), new("Tiếng Việt.", "In Vietnamese."), r => r.Title),
            new("notes", ColumnType.String, new("Ghi chú", "Notes"), new("Công bố gì và vì sao, tiếng Việt.", "What was published and why, in Vietnamese."), r => r.Notes) { IsNullable = true },
            new("is_demo", ColumnType.Boolean, new("Lần công bố minh họa", "Demonstration release"), new("true: chính lần công bố này có dữ liệu bịa để minh họa.", "true where this very release holds invented data."), r => r.IsDemo),
        ],
    };
}
