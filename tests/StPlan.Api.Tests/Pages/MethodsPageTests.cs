using StPlan.Domain.Progress;

namespace StPlan.Api.Tests.Pages;

/// <summary>Where a receipt says that its method is described, it is, in both languages.</summary>
public sealed class MethodsPageTests(ServerFixture server)
{
    [Theory]
    [InlineData("/methods", "<h1 id=\"how-progress-is-computed-c-ch-t-nh-ti-n\">Cách tính tiến độ</h1>")]
    [InlineData("/en/methods", "<h1 id=\"how-progress-is-computed-c-ch-t-nh-ti-n\">How progress is computed (cách tính tiến độ)</h1>")]
    public async Task Every_method_has_its_anchor(string path, string heading)
    {
        using var response = await server.Client.GetAsync(path, TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        foreach (var method in ProgressMethods.All)
        {
            method.Url.ShouldStartWith("/methods#");
            page.ShouldContain($"<h2 id=\"{method.Url["/methods#".Length..]}\">{method}</h2>");
        }

        page.ShouldContain(heading);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        response.Headers.GetValues("Content-Security-Policy").Single()
            .ShouldStartWith("default-src 'none'; script-src 'self'; style-src 'self'");
        page.ShouldContain("tabindex=\"0\">\n<table>");
    }
}
