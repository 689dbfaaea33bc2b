using System.Text.RegularExpressions;
using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Statistics;

public sealed class StatisticsPageTests
{
    [Fact]
    public async Task What_nobody_reported_is_a_row_of_its_own()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/en/statistics?year=2025");

        page.ShouldContain("2 of 3 tasks reported; 2 of 4 reports received.");
        var tasks = page[page.IndexOf("<caption>Tasks by status", StringComparison.Ordinal)..page.IndexOf("<caption>Indicators by status",
            StringComparison.Ordinal)];
        Row(tasks, "Not reported").ShouldBe(["1"], "the third task");
        Row(tasks, "In progress").ShouldBe(["1"]);
        Row(tasks, "Paused").ShouldBe(["0"]);
        page.ShouldContain("/opendata/releases/3/task-progress.csv");
    }

    [Fact]
    public async Task A_table_has_the_dimensions_that_were_chosen()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/en/statistics?rows=lead-agency&columns=timeframe");

        // I.1 is annual and SKHCN's; I.2 is of one year and both agencies'; I.3 goes on and is SNNMT's.
        var table = page[page.IndexOf("<table class=\"cross\">", StringComparison.Ordinal)..];
        Row(table, "Department of Science and Technology").ShouldBe(["1", "1", "0", "2"]);
        Row(table, "Department of Agriculture and Environment").ShouldBe(["0", "1", "1", "2"]);
        Row(table, "Tasks").ShouldBe(["1", "1", "1", "3"], "each task once");
        page.ShouldContain("%22by%22%3A%5B%22LEAD_AGENCY%22%2C%22TIMEFRAME%22%5D");
        page.ShouldContain("<option value=\"lead-agency\" selected>");
    }

    [Fact]
    public async Task A_table_of_a_dimension_with_itself_is_refused_in_words()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/statistics?rows=group&columns=group");

        page.ShouldContain("Hãy chọn hai chiều khác nhau");
        page.ShouldNotContain("<table class=\"cross\">");
        (await site.GetAsync("/statistics?rows=nothing", 400)).ShouldContain("lead-agency");
    }

    // The numbers behind a row's title.
    private static string[] Row(string page, string title)
    {
        var row = Regex.Matches(page, "<tr>.*?</tr>", RegexOptions.Singleline).Select(m => m.Value)
            .Single(r => Regex.IsMatch(r, $"<th scope=\"row\">\\s*(<a[^>]*>)?{Regex.Escape(title)}(</a>)?\\s*</th>"));
        return [.. Regex.Matches(row, "<td class=\"number\">([^<]*)</td>").Select(m => m.Groups[1].Value)];
    }
}
