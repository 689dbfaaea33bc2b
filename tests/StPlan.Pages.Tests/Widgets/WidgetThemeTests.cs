using System.Text.RegularExpressions;
using StPlan.Api.Tests;
using StPlan.Pages.Widgets;

namespace StPlan.Pages.Tests.Widgets;

public sealed class WidgetThemeTests
{
    [Theory]
    [InlineData("000000", "ffffff", 21)]
    [InlineData("767676", "ffffff", 4.54)]
    [InlineData("777777", "ffffff", 4.48)]
    [InlineData("ffff00", "ffffff", 1.07)]
    public void Contrast_is_what_the_guidelines_compute(string one, string other, double expected)
    {
        SrgbColor.TryParse(one, out var first).ShouldBeTrue();
        SrgbColor.TryParse(other, out var second).ShouldBeTrue();

        first.ContrastTo(second).ShouldBe(expected, 0.005);
        second.ContrastTo(first).ShouldBe(first.ContrastTo(second));
    }

    [Theory]
    [InlineData("theme=dark&size=large&border=0", "data-theme=\"dark\" data-size=\"large\"")]
    [InlineData("theme=auto", "data-theme=\"auto\" data-size=\"normal\"")]
    [InlineData("border=1", "<body class=\"embed bordered\"")]
    [InlineData("heading=0", "<header class=\"unseen\"")]
    [InlineData("accent=0B3D66", "/embed/theme.css?accent=0b3d66&amp;theme=light")]
    [InlineData("accent=8ab8f0&theme=dark", "/embed/theme.css?accent=8ab8f0&amp;theme=dark")]
    [InlineData("accent=&theme=&unknown=1", "data-theme=\"light\" data-size=\"normal\"")]
    public async Task A_widget_looks_as_its_address_says(string query, string expected)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        (await site.GetAsync("/embed/task/I.1?" + query)).ShouldContain(expected);
    }

    [Theory]
    [InlineData("theme=pink", "light, dark, auto")]
    [InlineData("size=9", "small, normal, large")]
    [InlineData("border=2", "0, 1")]
    [InlineData("accent=%230b3d66", "six hexadecimal digits")]
    [InlineData("accent=red", "six hexadecimal digits")]
    [InlineData("accent=0b3d66;}body{display:none", "six hexadecimal digits")]
    [InlineData("accent=ffff00", "is 1.07:1. Use at least 4.5:1")]
    [InlineData("accent=777777", "is 4.47:1. Use at least 4.5:1")]
    [InlineData("accent=0b3d66&theme=dark", "Use at least 4.5:1")]
    [InlineData("accent=8ab8f0&theme=auto", "Use at least 4.5:1")]
    public async Task What_could_not_be_read_or_is_no_choice_is_refused_with_what_is_expected(string query, string expected)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        (await site.GetAsync("/en/embed/task/I.1?" + query, 400)).ShouldContain(expected);
        (await site.GetAsync(ThemeStylesheet.Path + "?" + query, 400)).ShouldContain(expected);
    }

    [Fact]
    public async Task The_colour_comes_as_a_stylesheet_that_any_page_may_load_and_keep()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));
        using var response = await site.Client.GetAsync("/embed/theme.css?accent=0b3d66&theme=light",
            TestContext.Current.CancellationToken);

        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(
            ":root[data-theme] { --accent: #0b3d66; }\n");
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/css; charset=utf-8");
        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=86400");
        response.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["cross-origin"]);
    }

    [Fact]
    public async Task Text_can_be_read_in_every_scheme_of_the_stylesheets()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));
        var page = await site.GetAsync("/embed/task/I.1");
        var sheets = Regex.Matches(page, "rel=\"stylesheet\" href=\"([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        var (light, dark) = (await site.GetAsync(sheets[0]), await site.GetAsync(sheets[1]));

        Variables(light)["ground"].ShouldBe(WidgetTheme.LightGround);
        var schemes = Regex.Matches(dark, @":root\[data-theme=""(dark|auto)""\] \{ color-scheme: dark;([^}]*)\}")
            .Select(m => Variables(m.Groups[2].Value)).ToList();
        schemes.Count.ShouldBe(2);
        foreach (var scheme in schemes)
        {
            scheme["ground"].ShouldBe(WidgetTheme.DarkGround);
            ShouldBeLegible(scheme);
        }

        ShouldBeLegible(Variables(light));
    }

    private static void ShouldBeLegible(Dictionary<string, SrgbColor> colors)
    {
        foreach (var name in (string[])["ink", "quiet", "brand", "link"])
        {
            foreach (var ground in (string[])["ground", "shade"])
            {
                colors[name].ContrastTo(colors[ground]).ShouldBeGreaterThanOrEqualTo(SrgbColor.TextContrast, $"{name} on {ground}");
            }
        }
    }

    private static Dictionary<string, SrgbColor> Variables(string css) =>
        Regex.Matches(css, "--([a-z]+): #([0-9a-f]{6})").DistinctBy(m => m.Groups[1].Value)
        .ToDictionary(m => m.Groups[1].Value,
            m => SrgbColor.TryParse(m.Groups[2].Value, out var color) ? color : throw new FormatException(m.Value));
}
