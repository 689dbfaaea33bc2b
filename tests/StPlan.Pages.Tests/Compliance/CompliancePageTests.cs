using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Compliance;

public sealed class CompliancePageTests
{
    [Fact]
    public async Task It_counts_what_was_to_come_what_came_late_and_what_did_not()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/compliance?year=2025");

        // I.1 of SKHCN came on time and I.2 late; SNNMT reported on neither I.2 nor I.3.
        page.ShouldContain("Đã nhận 2 trên 4 báo cáo");
        page.ShouldContain("1 đúng hạn, 1 trễ hạn. Chưa nhận 2.");
        page.ShouldContain("trước ngày 10/12/2025");
        page.ShouldContain("Đã quá hạn, tính đến lần công bố 3, ngày 13/12/2025");
        page.ShouldContain("<td>Sở Nông nghiệp và Môi trường</td>");
        page.ShouldContain("ReportingCompliance");
        page.ShouldContain("/opendata/releases/3/task-reports.csv");
    }

    [Fact]
    public async Task Before_a_period_begins_nothing_is_said_to_be_missing()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/en/compliance?year=2030");

        page.ShouldContain("This period has not begun: no report is due yet.");
        page.ShouldNotContain("Reports not received");
    }

    [Fact]
    public async Task Where_nobody_has_reported_every_report_is_named_that_did_not_come()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(1));

        var page = await site.GetAsync("/compliance");

        page.ShouldContain("Đã nhận 0 trên 4 báo cáo");
        foreach (var task in new[] { "I.1", "I.2", "I.3" })
        {
            page.ShouldContain($"<a href=\"/tasks/{task}\">{task}</a>");
        }
    }
}
