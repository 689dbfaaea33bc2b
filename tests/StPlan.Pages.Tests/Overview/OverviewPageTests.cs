using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Overview;

public sealed class OverviewPageTests
{
    [Fact]
    public async Task Says_that_silence_says_nothing_of_what_was_done()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(1));

        var text = Markup.TextOf(await site.GetAsync("/"));

        text.ShouldContain("Chưa có báo cáo nào về các nhiệm vụ của năm này. Chưa có báo cáo không có nghĩa là chưa thực hiện.");
        text.ShouldContain("0 trên 4 báo cáo");
        text.ShouldContain("Chưa có số liệu 3");
        text.ShouldContain("Chưa có báo cáo 3");
    }

    [Fact]
    public async Task A_mean_stands_beside_the_number_of_tasks_that_it_is_of()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        Markup.TextOf(await site.GetAsync("/")).ShouldContain("76,25% (2 trên 3 nhiệm vụ có nêu)");
        Markup.TextOf(await site.GetAsync("/en")).ShouldContain("76.25% (stated for 2 of 3 tasks)");
    }

    [Fact]
    public async Task Says_what_the_latest_release_brought()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/");

        page.ShouldContain("href=\"/releases/3\"");
        Markup.TextOf(page)
            .ShouldContain(
                "Báo cáo của Sở Khoa học và Công nghệ về nhiệm vụ I.1 năm 2025: mức độ hoàn thành từ “60%” thành “62,5%”. Lý do: Cộng "
                    + "thiếu quý IV");
    }

    [Fact]
    public async Task A_year_that_was_chosen_goes_along_to_what_is_linked()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        (await site.GetAsync("/?year=2025")).ShouldContain("href=\"/groups/I?year=2025\"");
        (await site.GetAsync("/")).ShouldContain("href=\"/groups/I\"");
    }
}
