using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Groups;

public sealed class GroupPageTests
{
    [Fact]
    public async Task Shows_each_task_with_how_many_of_its_reports_came()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var text = Markup.TextOf(await site.GetAsync("/groups/I"));

        text.ShouldContain("I.1 Nhiệm vụ 1 Đang thực hiện 62,5% 1 trên 1");
        text.ShouldContain("I.2 Nhiệm vụ 2 Hoàn thành Hoàn thành đúng hạn 90% 1 trên 2");
        text.ShouldContain("I.3 Nhiệm vụ 3 Chưa có báo cáo Chưa có báo cáo 0 trên 1");
    }

    [Fact]
    public async Task The_mean_of_all_says_how_many_it_takes_as_nothing()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        Markup.TextOf(await site.GetAsync("/groups/I")).ShouldContain("50,83% (1 trên 3 nhiệm vụ chưa nêu)");
    }

    [Fact]
    public async Task A_group_that_is_not_there_has_no_page()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        await site.GetAsync("/groups/IX", 404);
    }
}
