using System.Text;
using StPlan.Domain;
using StPlan.Domain.Fields;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Formats;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Descriptions;

/// <summary>README.vi.md and README.en.md of a release: what is in the archive, and what to know before counting.</summary>
internal static class Readme
{
    public static string Write(PublishedPackage package, Language language)
    {
        var isVietnamese = language == Language.Vi;
        string Say(string vi, string en) => isVietnamese ? vi : en;
        var (publication, release) = (package.Publication, package.Release);
        var text = new StringBuilder();
        text.Append($"# {package.Title[language]}\n\n");
        if (package.IsDemo)
        {
            text.Append($"**{DemoWords.Notice[language]}**\n\n");
        }

        text.Append($"{package.Description[language]}\n\n");
        text.Append($"- {Say("Lần công bố", "Release")}: {package.Version}, {DescriptionJson.Moment(release.PublishedAt)}: "
            + $"{release.Title}\n");
        text.Append($"- {Say("Cơ quan công bố", "Publisher")}: {publication.Publisher.Name[language]}"
            + $"{(publication.Publisher.Url is { } url ? $" <{url}>" : "")}\n");
        text.Append($"- {Say("Giấy phép", "Licence")}: {publication.License.Name} <{publication.License.Url}>\n");
        text.Append($"- {Say("Trích dẫn", "Citation")}: {package.Citation[language]}\n\n");
        WriteNotices(text, package, language, Say("Thông báo", "Notices"), Say("Nguồn văn bản", "Where the text comes from"));
        text.Append($"## {Say("Bảng dữ liệu", "Datasets")}\n\n");
        foreach (var dataset in AllDatasets.List)
        {
            text.Append($"- `{dataset.Name}`: **{dataset.Title[language]}**. {dataset.Description[language]}\n");
        }

        text.Append($"\n## {Say("Tệp", "Files")}\n\n");
        text.Append(Say(
            "Mỗi bảng có `.csv` (UTF-8, RFC 4180), `.json` và mô tả `.csv-metadata.json` (CSV on the Web); cả bộ được mô tả trong "
                + "`datapackage.json` (Data Package 2.0). `stratml.xml` là kế hoạch và kết quả theo StratML phần 2 (ISO 17469). Kiểm tra "
                + "toàn vẹn: `sha256sum -c SHA256SUMS`.\n\n",
            "Each dataset as `.csv` (UTF-8, RFC 4180), `.json`, and its description `.csv-metadata.json` (CSV on the Web); all of them "
                + "are described in `datapackage.json` (Data Package 2.0). `stratml.xml` is the plan and its results in StratML Part 2 "
                + "(ISO 17469). Check them with `sha256sum -c SHA256SUMS`.\n\n"));
        text.Append($"## {Say("Lưu ý khi sử dụng", "Before you count")}\n\n");
        text.Append(Say(
            """
            - Chưa báo cáo không phải là 0: ô trống nghĩa là không nêu, `NOT_REPORTED` nghĩa là chưa có báo cáo.
            - `task-reports` và `observations` có cả bản đã được đính chính; khi tính toán chỉ lấy `is_current` = true.
            - Thời điểm theo giờ UTC; danh sách trong một ô là JSON.
            - Trong CSV, văn bản bắt đầu bằng =, +, -, @, dạng toàn khổ của chúng (＝, ＋, －, ＠), tab hoặc xuống dòng có thêm một dấu nháy đơn ở đầu để bảng tính không chạy nó như công thức.

            """,
            """
            - Unreported is not zero: an empty cell is not stated, and `NOT_REPORTED` is that nobody has reported.
            - `task-reports` and `observations` also have what was corrected since; compute with `is_current` = true only.
            - Moments are in UTC; a list within a cell is JSON.
            - In CSV, a text that begins with =, +, -, @, their full-width forms (＝, ＋, －, ＠), a tab or a carriage return has an apostrophe before it, so that no spreadsheet runs it as a formula.

            """).ReplaceLineEndings("\n"));
        WriteColumns(text, language, Say("Cột", "Columns"));
        return text.ToString();
    }

    private static void WriteNotices(StringBuilder text, PublishedPackage package, Language language, string notices, string provenance)
    {
        foreach (var (title, each) in new[] { (notices, package.Notices.ToList()), (provenance, package.Provenance.ToList()) })
        {
            if (each.Count > 0)
            {
                text.Append($"## {title}\n\n{string.Join("\n\n", each.Select(t => t[language]))}\n\n");
            }
        }
    }

    private static void WriteColumns(StringBuilder text, Language language, string title)
    {
        text.Append($"\n## {title}\n");
        foreach (var dataset in AllDatasets.List)
        {
            text.Append($"\n### {dataset.Name}\n\n");
            foreach (var column in dataset.Columns)
            {
                text.Append($"- `{column.Name}` ({EnumCodes<ColumnType>.Of(column.Type).ToLowerInvariant()}): {column.Title[language]}. "
                    + $"{column.Description[language]}");
                if (column.Codes.Count > 0)
                {
                    text.Append($" {string.Join("; ", column.Codes.Select(c => $"`{c.Value}` {c.Title[language]}"))}.");
                }

                text.Append('\n');
            }
        }
    }
}
