using System.Text.Json;
using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Citations;

public sealed class CitationPageTests
{
    private const string First = "/cite/24-kh-ubnd-2025/tfp-share/2025/1";
    private const string Second = "/cite/24-kh-ubnd-2025/tfp-share/2025/2";

    [Fact]
    public async Task A_figure_is_there_with_unit_source_release_and_clause()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync(Second);

        page.ShouldContain("41%");
        page.ShouldContain("<a href=\"/releases/3\">Lần công bố 3</a>, 13/12/2025");
        page.ShouldContain(
            "<a href=\"https://thongke.travinh.gov.vn/2025\" rel=\"nofollow noopener\">Niên giám thống kê 2025</a>, <span>Cục Thống "
                + "kê</span>");
        page.ShouldContain("Số liệu sơ bộ");
        page.ShouldContain("điểm a khoản 2 Mục II Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh");
        page.ShouldContain("href=\"/indicators/tfp-share?year=2025\"");
        page.ShouldContain("TFP&#x27;s share, 2025: 41% (provisional figure");
        page.ShouldContain("(hiện hành)");
        page.ShouldNotContain("Số liệu này đã được đính chính");
    }

    [Fact]
    public async Task What_was_corrected_stays_and_says_what_counts_now_and_why()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3), release => ReportedPlan.At(release));

        var page = await site.GetAsync("/en" + First);

        page.ShouldContain("This figure was corrected.");
        page.ShouldContain($"<a href=\"/en{Second}\">41%</a>");
        page.ShouldContain("40.5%");
        page.ShouldContain("Số liệu chính thức", Case.Sensitive, "the reason, in the language in which it was given");
        (await site.GetAsync($"/en{First}?release=2")).ShouldNotContain("This figure was corrected.");
        await site.GetAsync($"{Second}?release=2", 404);
    }

    [Theory]
    [InlineData("/cite/24-kh-ubnd-2025/I.1/SKHCN/2025/2", "Đang thực hiện, 62,5%")]
    [InlineData("/cite/24-kh-ubnd-2025/I.2/2025/1", "Hoàn thành, 90%")]
    [InlineData("/cite/24-kh-ubnd-2025/pii-rank/2025/1", "hạng 18/34")]
    [InlineData("/cite/24-kh-ubnd-2025/brands/2025/1", "“Đã có 3 nhãn hiệu”")]
    public async Task Reports_and_assessments_have_pages_as_well(string path, string figure)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        (await site.GetAsync(path)).ShouldContain(figure);
    }

    [Fact]
    public async Task Reference_managers_get_files_with_absolute_addresses()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3, isDemo: true));

        using var csl = await site.Client.GetAsync($"/en{Second}?format=csl", TestContext.Current.CancellationToken);
        using var bibTeX = await site.Client.GetAsync($"{Second}?format=bibtex", TestContext.Current.CancellationToken);
        var item = JsonDocument.Parse(await csl.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement[0];

        csl.Content.Headers.ContentType!.ToString().ShouldBe("application/vnd.citationstyles.csl+json");
        csl.Content.Headers.ContentDisposition!.ToString().ShouldBe("attachment; filename=\"DEMO-24-kh-ubnd-2025-tfp-share-2025-2.json\"");
        item.GetProperty("URL").GetString().ShouldBe($"http://localhost:8080{Second}");
        item.GetProperty("language").GetString().ShouldBe("en");
        bibTeX.Content.Headers.ContentType!.ToString().ShouldBe("application/x-bibtex; charset=utf-8");
        (await bibTeX.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith(
            "@misc{24-kh-ubnd-2025:tfp-share:2025:2,\n");
        await site.GetAsync($"{Second}?format=ris", 400);
    }

    [Theory]
    [InlineData("/cite")]
    [InlineData("/cite/")]
    [InlineData("/cite/24-kh-ubnd-2025/tfp-share/2025/3")]
    [InlineData("/en/cite/x")]
    public async Task What_was_never_published_is_not_found(string path)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        await site.GetAsync(path, 404);
    }
}
