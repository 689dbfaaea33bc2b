using System.Net;
using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Hosting;

public sealed class AddressTests
{
    [Theory]
    [InlineData("/tasks/I.1/?year=2025", "/tasks/I.1?year=2025")]
    [InlineData("/en/releases/1/", "/en/releases/1")]
    [InlineData("/cite/24-kh-ubnd-2025/tfp-share/2025/1/", "/cite/24-kh-ubnd-2025/tfp-share/2025/1")]
    public async Task A_page_has_one_address_which_ends_in_no_slash(string path, string expected)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        using var response = await site.Client.GetAsync(path, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
        response.Headers.Location!.ToString().ShouldBe(expected);
    }

    [Fact]
    public async Task A_browser_that_looks_for_an_icon_finds_one()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        using var response = await site.Client.GetAsync("/favicon.ico", TestContext.Current.CancellationToken);

        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldStartWith("<svg");
    }
}
