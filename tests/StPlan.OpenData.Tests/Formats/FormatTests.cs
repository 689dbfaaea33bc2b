using System.Text;
using System.Text.Json;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Files;

namespace StPlan.OpenData.Tests.Formats;

/// <summary>CSV, JSON and JSON Lines hold the same, as other people's readers read them.</summary>
public sealed class FormatTests
{
    [Theory]
    [MemberData(nameof(Published.Names), MemberType = typeof(Published))]
    public async Task Every_format_has_the_same_values(string name)
    {
        var release = Published.Render(Published.Data(name));
        foreach (var dataset in AllDatasets.List)
        {
            using var json = JsonDocument.Parse(await release.BytesAsync($"{dataset}.json"));
            var lines = Encoding.UTF8.GetString(await release.BytesAsync($"{dataset}.jsonl")).Split('\n')[..^1];

            json.RootElement.EnumerateArray().Select(row => row.GetRawText()).ShouldBe(lines);
            json.RootElement.ShouldBeInCsv(dataset, await release.BytesAsync($"{dataset}.csv"));
        }
    }

    [Fact]
    public async Task Lines_end_as_the_standard_says_and_marks_stand_where_they_must()
    {
        var release = Published.Render(Published.Data("demo"));

        Encoding.UTF8.GetString(await release.BytesAsync("task-groups.csv")).ShouldBe(
            "id,plan_id,number,title_vi,title_en,tasks,demo\r\n24-kh-ubnd-2025/I,24-kh-ubnd-2025,I,Nhóm một,Group one,3,true\r\n");
        Encoding.UTF8.GetString(await release.BytesAsync("task-groups.json")).ShouldBe(
            """
            [
            {"id":"24-kh-ubnd-2025/I","plan_id":"24-kh-ubnd-2025","number":"I","title_vi":"Nhóm một","title_en":"Group one","tasks":3,"demo":true}
            ]

            """);
        Encoding.UTF8.GetString(await release.BytesAsync("observations.csv")).ShouldContain(
            "24-kh-ubnd-2025/tfp-share/2025/1,24-kh-ubnd-2025,24-kh-ubnd-2025/tfp-share,tfp-share,2025,1,2,false,,24-kh-ubnd-2025/tfp-share/2025/2,40.5,percent,,,,TRA_VINH,,PROVISIONAL,false,"
            + "Niên giám thống kê 2025,https://thongke.travinh.gov.vn/2025,Cục Thống kê,tỉnh Trà Vinh,Trà Vinh province,2025-12-11T00:00:00Z,,true\r\n");
    }

    [Fact]
    public async Task A_text_that_looks_like_a_formula_is_guarded_and_a_number_never()
    {
        var records = SameValues.Read(await Published.Render(Published.Data("awkward")).BytesAsync("task-reports.csv"));
        var (results, funds) = (records[0].IndexOf("results"), records[0].IndexOf("funding_state_budget"));

        foreach (var (record, text) in records.Skip(1).Zip(AwkwardPlan.Results))
        {
            var isFormula = text.TrimStart('\'')[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r';
            record[results].ShouldBe(isFormula ? "'" + text : text);
        }

        records.Select(r => r[funds]).ShouldContain("-2.5");
        records.Select(r => r[funds]).ShouldContain("1234567890123456789.123");
    }

    [Fact]
    public async Task A_mark_of_byte_order_changes_nothing_else()
    {
        var release = Published.Render(Published.Data("reported"));
        var plain = OpenDataFiles.Find("tasks.csv")!;

        var marked = await release.GetAsync(OpenDataFiles.WithByteOrderMark(plain)!, cancellation: TestContext.Current.CancellationToken);

        (await File.ReadAllBytesAsync(marked.Path, TestContext.Current.CancellationToken)).ShouldBe(
            [0xEF, 0xBB, 0xBF, .. await release.BytesAsync("tasks.csv")]);
        OpenDataFiles.WithByteOrderMark(OpenDataFiles.Find("tasks.json")!).ShouldBeNull();
    }
}
