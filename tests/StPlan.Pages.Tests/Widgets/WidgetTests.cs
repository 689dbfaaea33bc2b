using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Widgets;

public sealed class WidgetTests
{
    public static TheoryData<string, string, string> Addresses { get; } = new()
    {
        { "/embed/group-progress", "/groups", "đã có báo cáo về 2 trên 3 nhiệm vụ" },
        { "/embed/indicator/tfp-share", "/indicators/tfp-share", "Năm 2025: 41%" },
        { "/embed/indicator/pii-rank", "/indicators/pii-rank", "Năm 2025: hạng 18/34" },
        { "/embed/task/I.1", "/tasks/I.1", "62,5%" },
        { "/embed/task/I.3", "/tasks/I.3", "đã nhận 0 trên 1 báo cáo" },
        { "/embed/objectives", "/indicators", "đã có số liệu của 4 trên 4 chỉ tiêu" },
        { "/embed/compliance", "/compliance", "đã nhận 2 trên 4 báo cáo, 1 đúng hạn, 1 trễ hạn" },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_widget_shows_figures_with_their_source_and_release_and_nothing_around_them(string path, string page, string figure)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var widget = await site.GetAsync(path);

        widget.ShouldContain("<html lang=\"vi\"");
        widget.ShouldContain(figure);
        widget.ShouldContain($"<a href=\"{page}\">");
        widget.ShouldContain("Ủy ban nhân dân tỉnh Trà Vinh");
        widget.ShouldContain($"<a href=\"{page}?release=3&amp;year=2025\">lần công bố 3, ngày 13/12/2025</a>");
        widget.ShouldContain("<base target=\"_blank\"");
        widget.ShouldNotContain("<nav");
        widget.ShouldNotContain("<details open");
        widget.ShouldNotContain("DEMO");
        widget.ShouldNotContain(" style=");
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Each_is_there_in_English(string path, string page, string figure)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var widget = await site.GetAsync("/en" + path);

        widget.ShouldContain("<html lang=\"en\"");
        widget.ShouldContain($"<a href=\"/en{page}\">");
        widget.ShouldContain("release 3 of 13 December 2025");
        widget.ShouldNotContain("Năm 2025");
        widget.ShouldNotContain(figure);
    }

    [Theory]
    [InlineData("/embed/group-progress", "chưa có báo cáo về nhiệm vụ nào trong số 3 nhiệm vụ")]
    [InlineData("/embed/indicator/tfp-share", "Năm 2025: chưa có số liệu.")]
    [InlineData("/embed/task/I.1", "đã nhận 0 trên 1 báo cáo")]
    [InlineData("/embed/objectives", "chưa có số liệu của chỉ tiêu nào trong số 4 chỉ tiêu")]
    [InlineData("/embed/compliance", "chưa nhận được báo cáo nào trong số 4 báo cáo")]
    public async Task Where_nothing_was_reported_it_says_so_and_shows_no_zero(string path, string words)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(1));

        var widget = await site.GetAsync(path);

        widget.ShouldContain(words);
        widget.ShouldNotContain("bình quân");
        widget.ShouldNotContain("<progress");
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Invented_data_are_marked_in_title_and_content(string path, string page, string figure)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3, isDemo: true));

        var widget = await site.GetAsync(path);

        widget.ShouldContain("<title>DEMO – ");
        widget.ShouldContain("DEMO: số liệu giả định để minh họa, không phải kết quả thực hiện.");
        widget.ShouldContain(figure);
        widget.ShouldContain($"href=\"{page}\"");
    }

    [Fact]
    public async Task A_widget_of_a_release_shows_its_figures_and_that_there_is_a_newer_one()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3), release => ReportedPlan.At(release));

        var widget = await site.GetAsync("/embed/task/I.1?release=2");

        widget.ShouldContain("60%");
        widget.ShouldNotContain("62,5%");
        widget.ShouldContain("lần công bố 2");
        widget.ShouldContain("<a href=\"/tasks/I.1?release=3\">(đã có lần công bố 3)</a>");
    }

    [Theory]
    [InlineData("/embed/task/IX.9", 404)]
    [InlineData("/embed/indicator/none", 404)]
    [InlineData("/embed/task/I.1?year=1999", 400)]
    [InlineData("/en/embed/task/I.1?theme=pink", 400)]
    public async Task Why_there_is_no_widget_is_said_in_the_frame_without_saying_a_size(string path, int status)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));
        using var response = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);

        var widget = await site.GetAsync(path, status);

        widget.ShouldNotContain("<script");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors *");
    }

    [Fact]
    public async Task Any_page_may_frame_a_widget_and_load_what_it_needs()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));
        using var widget = await site.Client.GetAsync("/embed/task/I.1", TestContext.Current.CancellationToken);
        using var page = await site.Client.GetAsync("/tasks/I.1", TestContext.Current.CancellationToken);

        widget.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors *");
        widget.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["cross-origin"]);
        widget.Headers.Contains("X-Frame-Options").ShouldBeFalse();
        widget.Headers.Contains("Set-Cookie").ShouldBeFalse();
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'self'");
        page.Headers.Contains("Cross-Origin-Resource-Policy").ShouldBeFalse();
    }
}
