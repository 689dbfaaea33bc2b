using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Formats.Xlsx;

namespace StPlan.OpenData.Tests.Formats;

/// <summary>The workbook, as the Open XML SDK judges and reads it.</summary>
public sealed class WorkbookTests
{
    [Theory]
    [MemberData(nameof(Published.Names), MemberType = typeof(Published))]
    public async Task It_is_valid(string name)
    {
        using var workbook = new Workbook(await Published.Render(Published.Data(name)).BytesAsync("stplan.xlsx"));

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook.Document, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        workbook.Sheets.ShouldBe(["Bìa", "Cột", .. AllDatasets.List.Select(d => d.Name)]);
    }

    [Theory]
    [MemberData(nameof(Published.Names), MemberType = typeof(Published))]
    public async Task Every_sheet_has_the_values_of_the_json_with_their_types(string name)
    {
        var release = Published.Render(Published.Data(name));
        using var workbook = new Workbook(await release.BytesAsync("stplan.xlsx"));
        foreach (var dataset in AllDatasets.List)
        {
            using var json = JsonDocument.Parse(await release.BytesAsync($"{dataset}.json"));
            json.RootElement.ShouldBeInWorkbook(dataset, workbook);
        }
    }

    [Fact]
    public async Task Headers_stay_in_sight_and_can_be_filtered_by()
    {
        using var workbook = new Workbook(await Published.Render(Published.Data("reported")).BytesAsync("stplan.xlsx"));
        var sheet = workbook.Sheet("task-reports").Worksheet;

        var pane = sheet.Descendants<Pane>().Single();
        (pane.State!.InnerText, pane.VerticalSplit!.Value, pane.TopLeftCell!.Value).ShouldBe(("frozen", 2, "A3"));
        sheet.GetFirstChild<AutoFilter>()!.Reference!.Value.ShouldBe("A2:Y5");
    }

    [Fact]
    public async Task The_cover_says_what_it_is()
    {
        using var workbook = new Workbook(await Published.Render(Published.Data("reported")).BytesAsync("stplan.xlsx"));
        var cover = workbook.Rows("Bìa").Select(row => string.Join(" | ", row.Values.Select(c => c.Value))).ToList();

        cover.ShouldContain("Giấy phép · Licence | CC-BY-4.0 | https://creativecommons.org/licenses/by/4.0/");
        cover.ShouldContain("Lần công bố · Release | 3 | Đợt 3");
        cover.ShouldContain(
            row => row.StartsWith("Trích dẫn · Citation | Ủy ban nhân dân tỉnh Trà Vinh, Dữ liệu mở về Kế hoạch số 24/KH-UBND",
                StringComparison.Ordinal));
        cover.ShouldContain(
            row => row.StartsWith("task-reports | ", StringComparison.Ordinal) && row.EndsWith(" | 3", StringComparison.Ordinal));
        string.Join('\n', cover).ShouldNotContain("DEMO");
        workbook.Sheet("Bìa").Worksheet.Descendants<Hyperlink>().Select(l => l.Location!.Value).ShouldContain("'task-reports'!A1");
    }

    [Fact]
    public async Task Invented_data_say_so_on_the_cover_and_on_every_sheet()
    {
        using var workbook = new Workbook(await Published.Render(Published.Data("demo")).BytesAsync("stplan.xlsx"));

        workbook.Rows("Bìa").Take(2).Select(row => row[0].Value[..5]).ShouldBe(["DEMO:", "DEMO:"]);
        foreach (var sheet in workbook.Sheets)
        {
            workbook.Sheet(sheet).Worksheet.Descendants<OddHeader>().Single().Text.ShouldStartWith("&CDEMO:");
            workbook.Sheet(sheet).Worksheet.Descendants<TabColor>().ShouldHaveSingleItem();
        }
    }

    [Fact]
    public void A_text_that_is_too_long_says_that_it_was_cut()
    {
        var cut = XlsxText.Of(new string('a', 40_000));

        (cut.Length, XlsxText.Of(new string('a', 32_767))).ShouldBe((32_767, new string('a', 32_767)));
        cut.ShouldEndWith(XlsxText.CutMark);

        // Not in the middle of a character.
        var place = 32_767 - XlsxText.CutMark.Length;
        XlsxText.Of(new string('a', place - 1) + "🌾" + new string('a', 40_000)).ShouldBe(new string('a', place - 1) + XlsxText.CutMark);
    }
}
