using StPlan.Domain.Progress;

namespace StPlan.Api.Tests;

/// <summary>Where a receipt says that its method is described, it is.</summary>
public sealed class MethodsPageTests(ServerFixture server)
{
    [Fact]
    public async Task Every_method_has_its_anchor()
    {
        using var response = await server.Client.GetAsync("/methods", TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        foreach (var method in ProgressMethods.All)
        {
            method.Url.ShouldStartWith("/methods#");
            page.ShouldContain($"<h2 id=\"{method.Url["/methods#".Length..]}\">{method}</h2>");
        }

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'; style-src 'sha256-");
        page.ShouldContain("<table>");
        page.ShouldNotContain("http://", Case.Sensitive, "nothing comes from elsewhere");
    }
}
