using System.Globalization;
using System.Xml.Linq;
using StPlan.Api.Tests;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Tests;

namespace StPlan.Pages.Tests.Charts;

/// <summary>Charts alone, over HTTP.</summary>
public sealed class ChartDocumentsTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Datasets => ["empty", "reported", "demo", "awkward", "names", "statements"];

    [Theory]
    [MemberData(nameof(Datasets))]
    public async Task Every_chart_is_well_formed_in_both_languages_and_says_what_it_is(string dataset)
    {
        var data = DataOf(dataset);
        await using var site = await Site.StartAsync(data);
        foreach (var (path, language) in PathsOf(data))
        {
            var svg = await GetAsync(site, path);

            svg.Name.ShouldBe(Svg + "svg", path);
            svg.Attribute("lang")!.Value.ShouldBe(language);
            svg.Attribute("role")!.Value.ShouldBe("img");
            svg.Attribute("aria-labelledby")!.Value.Split(' ').ShouldBe(svg.Elements().Take(2).Select(e => e.Attribute("id")!.Value));
            svg.Element(Svg + "title")!.Value.ShouldNotBeNullOrWhiteSpace();
            svg.Element(Svg + "desc")!.Value.ShouldNotBeNullOrWhiteSpace();
            svg.Descendants().Attributes()
                .ShouldNotContain(a => a.Name == "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal), path);
            svg.Descendants().ShouldNotContain(e => e.Name.LocalName == "style" || e.Name.LocalName == "script", path);
            svg.Descendants().ShouldAllBe(e => e.Name.Namespace == Svg, path);
            TextOf(svg).ShouldContain(language == "en" ? $"Release {data.Release.Number}, " : $"Lần công bố {data.Release.Number}, ");
            TextOf(svg).Contains("DEMO", StringComparison.Ordinal).ShouldBe(data.IsDemo, path);
        }
    }

    [Fact]
    public async Task Numbers_of_the_picture_itself_are_such_as_svg_knows()
    {
        var data = DataOf("demo");
        await using var site = await Site.StartAsync(data);
        string[] numeric = ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "width", "height", "font-size"];
        foreach (var (path, _) in PathsOf(data))
        {
            var svg = await GetAsync(site, path);

            svg.DescendantsAndSelf().Attributes().Where(a => numeric.Contains(a.Name.LocalName))
                .ShouldAllBe(a => double.IsFinite(NumberOf(a)), path);
            svg.Descendants().Attributes("font-size").ShouldAllBe(a => NumberOf(a) >= 17, path);
        }
    }

    [Fact]
    public async Task A_chart_of_a_release_and_a_year_stays_that_of_both()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3), release => ReportedPlan.At(release));

        TextOf(await GetAsync(site, "/charts/groups.svg?release=1")).ShouldContain("Chưa có báo cáo: 0/3 nhiệm vụ có báo cáo");
        TextOf(await GetAsync(site, "/charts/groups.svg?release=2")).ShouldContain("Lần công bố 2");
        TextOf(await GetAsync(site, "/charts/groups.svg?year=2026")).ShouldContain("năm 2026");
    }

    [Theory]
    [InlineData("/charts/indicators/nothing.svg", 404)]
    [InlineData("/charts/groups/IX.svg", 404)]
    [InlineData("/charts/timeline.svg?year=1999", 400)]
    public async Task What_is_not_there_is_no_chart(string path, int status)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        (await site.GetAsync(path, status)).ShouldStartWith("<!DOCTYPE html>");
    }

    [Fact]
    public async Task It_may_be_shown_by_others_as_a_picture()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        using var response = await site.Client.GetAsync("/charts/groups.svg", TestContext.Current.CancellationToken);

        response.Content.Headers.ContentType!.ToString().ShouldBe("image/svg+xml; charset=utf-8");
        response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain("frame-ancestors *");
    }

    private static PublishedData DataOf(string dataset) => dataset switch
    {
        "empty" => ReportedPlan.At(1),
        "reported" => ReportedPlan.At(3),
        "demo" => ReportedPlan.At(3, isDemo: true),
        "awkward" => AwkwardPlan.Create(),
        "names" => ChartedPlan.Create(
            ChartedPlan.Indicator(IndicatorKind.Quantity, Comparator.AtLeast, 79228162514264337593543950335m,
                name: ChartedPlan.AwkwardName),
            [ChartedPlan.Observation(1, -0.5m, note: ChartedPlan.AwkwardName),
                ChartedPlan.Observation(9999, 1, quality: ObservationQuality.Estimated)],
            ChartedPlan.AwkwardName),
        "statements" => ChartedPlan.Create(
            ChartedPlan.Indicator(IndicatorKind.Qualitative, null, null, name: ChartedPlan.AwkwardName),
            [ChartedPlan.Observation(2025, note: string.Concat(AwkwardPlan.Results))],
            ChartedPlan.AwkwardName),
        _ => throw new ArgumentOutOfRangeException(nameof(dataset), dataset, null),
    };

    private static IEnumerable<(string Path, string Language)> PathsOf(PublishedData data)
    {
        string[] paths =
        [
            "/charts/groups.svg", "/charts/compliance.svg", "/charts/timeline.svg",
            .. data.TaskGroups.Select(g => $"/charts/groups/{g.Number}.svg"),
            .. data.Indicators.Select(i => $"/charts/indicators/{i.Code}.svg"),
        ];
        return paths.SelectMany(p => new[] { (p, "vi"), ("/en" + p, "en") });
    }

    private static async Task<XElement> GetAsync(Site site, string path) => XDocument.Parse(await site.GetAsync(path)).Root!;

    // Without thousands and without a comma: anything else throws.
    private static double NumberOf(XAttribute attribute) =>
        double.Parse(attribute.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    // As it is read: lines that were broken are one text again.
    private static string TextOf(XElement svg) =>
        string.Join(' ', svg.Descendants().Where(e => e.Name.LocalName is "text" or "tspan" && !e.HasElements).Select(e => e.Value));
}
