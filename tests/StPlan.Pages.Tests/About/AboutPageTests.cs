using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.About;

public sealed class AboutPageTests
{
    [Fact]
    public async Task It_names_publisher_licence_citation_and_whom_to_ask()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/about");

        page.ShouldContain("<a href=\"https://www.travinh.gov.vn\">Ủy ban nhân dân tỉnh Trà Vinh</a>");
        page.ShouldContain("CC-BY-4.0");
        page.ShouldContain("Dữ liệu mở về Kế hoạch số 24/KH-UBND ngày 05/3/2025");
        page.ShouldNotContain("DEMO");
    }

    [Fact]
    public async Task Invented_data_are_explained()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3, isDemo: true));

        (await site.GetAsync("/en/about")).ShouldContain("invented for demonstration");
    }
}
