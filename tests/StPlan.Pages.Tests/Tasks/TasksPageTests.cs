using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Tasks;

public sealed class TasksPageTests
{
    [Theory]
    [InlineData("", "I.1 I.2 I.3")]
    [InlineData("?group=&lead=&timeframe=&status=&year=", "I.1 I.2 I.3")]
    [InlineData("?group=I", "I.1 I.2 I.3")]
    [InlineData("?lead=SNNMT", "I.2 I.3")]
    [InlineData("?lead=SKHCN&timeframe=SINGLE_YEAR", "I.2")]
    [InlineData("?status=NOT_REPORTED", "I.3")]
    [InlineData("?lead=UBNDT", "")]
    public async Task Shows_the_tasks_that_fit_all_filters(string query, string expected)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/tasks" + query);

        var shown = ReportedPlan.At(3).Tasks.Where(t => page.Contains($">{t.Code}</a></th>", StringComparison.Ordinal)).Select(t => t.Code);
        string.Join(' ', shown).ShouldBe(expected);
        page.Contains("Không có nhiệm vụ nào phù hợp", StringComparison.Ordinal).ShouldBe(expected.Length == 0);
    }

    [Fact]
    public async Task What_was_chosen_stays_chosen_and_the_release_goes_along()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3), release => ReportedPlan.At(release));

        var page = await site.GetAsync("/tasks?lead=SKHCN&release=2");

        page.ShouldContain("<option value=\"SKHCN\" selected");
        page.ShouldContain("<input type=\"hidden\" name=\"release\" value=\"2\"");
    }

    [Fact]
    public async Task Search_engines_are_shown_all_tasks_and_not_each_choice_of_them()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        (await site.GetAsync("/tasks?lead=SKHCN")).ShouldContain("noindex");
        (await site.GetAsync("/tasks")).ShouldNotContain("noindex");
    }

    [Theory]
    [InlineData("group=VI")]
    [InlineData("lead=NOBODY")]
    [InlineData("timeframe=Sometimes")]
    [InlineData("status=Good")]
    public async Task A_filter_that_does_not_fit_is_an_error(string query)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        (await site.GetAsync("/tasks?" + query, 400)).ShouldContain("giá trị phải là");
    }
}
