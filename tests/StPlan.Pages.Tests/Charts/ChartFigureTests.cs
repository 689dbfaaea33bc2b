using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using StPlan.Api.Tests;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;
using StPlan.Pages.Charts;
using StPlan.Pages.Rendering;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Tests.Charts;

/// <summary>Charts as they stand in pages: the picture with its table.</summary>
public sealed partial class ChartFigureTests
{
    private static readonly PublishedData Data = ReportedPlan.At(3);

    [Fact]
    public async Task The_table_of_groups_has_the_figures_of_the_bars()
    {
        var figure = await RenderAsync<GroupProgressChart>(Data, ("Groups", Data.Plan.ProgressIn(2025).Groups));

        RowsOf(figure).ShouldBe(
        [
            ["Nhóm", "I"],
            ["Chưa có báo cáo", "1"],
            ["Chưa thực hiện", "0"],
            ["Đang thực hiện", "1"],
            ["Hoàn thành", "1"],
            ["Tạm dừng", "0"],
            ["Hủy bỏ", "0"],
            ["Nhiệm vụ có báo cáo", "2/3"],
            ["Mức độ hoàn thành trung bình (số nhiệm vụ có nêu)", "76,25%(2)"],
        ]);
        TextsOf(figure).Where(t => t.Contains(": ", StringComparison.Ordinal) && char.IsAsciiDigit(t[^1]))
            .ShouldBe(["Hoàn thành: 1", "Đang thực hiện: 1", "Chưa có báo cáo: 1"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_table_of_an_indicator_has_what_is_drawn_and_the_target()
    {
        var figure = await RenderAsync<IndicatorTrajectoryChart>(Data, ("Indicator", Data.FindIndicator("tfp-share")), ("Year", 2025));

        RowsOf(figure).ShouldBe(
        [
            ["Năm", "Số liệu", "Nguồn số liệu", "Đánh giá"],
            ["2024 (năm gốc)", "38%Số liệu sơ bộ", "Niên giám thống kê 2025", "Chưa có số liệu năm gốc"],
            ["2025", "41%Số liệu sơ bộ", "Niên giám thống kê 2025", "Đúng tiến độ"],
            ["2030", "Mục tiêu: trên 50%"],
        ]);
        TextsOf(figure).ShouldContain("38");
        TextsOf(figure).ShouldContain("41");
    }

    [Fact]
    public async Task The_table_of_compliance_has_the_count_of_every_cell()
    {
        var figure = await RenderAsync<ComplianceGrid>(Data, ("Plan", Data.Plan));

        RowsOf(figure).Skip(1).ShouldBe(
            [["Tất cả các cơ quan", "2/4 (1 trễ hạn)"], ["Sở Khoa học và Công nghệ", "2/2 (1 trễ hạn)"],
                ["Sở Nông nghiệp và Môi trường", "0/2"]]);
        TextsOf(figure).Where(t => t.Contains('/', StringComparison.Ordinal) && t.Length == 3).ShouldBe(["2/4", "2/2", "0/2"]);
    }

    [Fact]
    public async Task The_table_of_the_timeline_has_every_task()
    {
        var figure = await RenderAsync<TaskTimeline>(Data, ("Plan", Data.Plan), ("Year", 2025));

        RowsOf(figure).Where(r => r[0].StartsWith("I.", StringComparison.Ordinal) && r.Length == 4).Select(r => (r[0], r[3]))
            .ShouldBe([("I.1", "Đang thực hiện"), ("I.2", "Hoàn thành"), ("I.3", "Chưa có báo cáo")]);
    }

    [Fact]
    public async Task Figures_have_captions_scopes_and_a_link_to_the_picture_alone()
    {
        var figure = await RenderAsync<GroupProgressChart>(Data, ("Groups", Data.Plan.ProgressIn(2025).Groups));

        figure.ShouldContain("<caption>Nhiệm vụ theo nhóm và tình trạng, năm 2025</caption>");
        figure.ShouldContain("href=\"/charts/groups/I.svg?year=2025\"");
        figure.ShouldNotContain(" style=");
        Headers().Matches(figure).ShouldAllBe(m => m.Value.Contains("scope=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_table_of_invented_data_says_so()
    {
        var demo = ReportedPlan.At(3, isDemo: true);

        (await RenderAsync<ComplianceGrid>(demo, ("Plan", demo.Plan))).ShouldContain("<caption>DEMO – ");
    }

    [Fact]
    public async Task Charts_of_one_page_do_not_share_an_id()
    {
        var page = await RenderAsync<FourCharts>(Data);

        var ids = Ids().Matches(page).Select(m => m.Groups[1].Value).ToList();
        ids.Count.ShouldBe(5 * 3);
        ids.Distinct().Count().ShouldBe(ids.Count);
        References().Matches(page).Select(m => m.Groups[1].Value).ShouldAllBe(id => ids.Contains(id));
    }

    private static async Task<string> RenderAsync<TComponent>(PublishedData data, params (string, object?)[] parameters)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        var request = new PageRequest
        {
            Data = data,
            Present = data,
            Language = Language.Vi,
            Path = "/",
            Query = new SortedDictionary<string, string>(StringComparer.Ordinal),
            Root = "",
            Publication = new Publication
            {
                License = new License("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
                Publisher = new Publisher(new Text("Ủy ban nhân dân tỉnh Trà Vinh", "People's Committee of Trà Vinh Province"),
                    "https://www.travinh.gov.vn"),
            },
        };
        var rendered = await new DocumentRenderer(services, NullLoggerFactory.Instance).RenderAsync(request,
            Chart.Of<TComponent>(new Text("-"), parameters));
        var context = new Microsoft.AspNetCore.Http.DefaultHttpContext
        {
            RequestServices = new ServiceCollection().AddLogging()
            .BuildServiceProvider()
        };
        using var body = new MemoryStream();
        context.Response.Body = body;
        await rendered.SendAsync(context);
        return System.Text.Encoding.UTF8.GetString(body.ToArray());
    }

    // A figure is written such that XML reads it too, but for line breaks.
    private static XElement Parse(string figure) =>
        XElement.Parse($"<div>{figure.Replace("<br>", "<br/>", StringComparison.Ordinal)}</div>");

    private static List<string[]> RowsOf(string figure) =>
        [.. Parse(figure).Descendants("tr").Select(row => row.Elements().Select(cell => cell.Value.Trim()).ToArray())];

    private static List<string> TextsOf(string figure) =>
        [.. Parse(figure).Descendants().Where(e => e.Name.LocalName == "tspan").Select(e => e.Value)];

    [GeneratedRegex("<th[ >][^>]*>?")]
    private static partial Regex Headers();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("url\\(#([^)]+)\\)")]
    private static partial Regex References();

    private sealed class FourCharts : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            Add<GroupProgressChart>(builder, ("Groups", Data.Plan.ProgressIn(2025).Groups));
            Add<GroupProgressChart>(builder, ("Groups", Data.Plan.ProgressIn(2026).Groups));
            Add<IndicatorTrajectoryChart>(builder, ("Indicator", Data.FindIndicator("tfp-share")!), ("Year", 2025));
            Add<ComplianceGrid>(builder, ("Plan", Data.Plan));
            Add<TaskTimeline>(builder, ("Plan", Data.Plan), ("Year", 2025));
        }

        private static void Add<TComponent>(RenderTreeBuilder builder, params (string Name, object Value)[] parameters)
            where TComponent : IComponent
        {
            builder.OpenComponent<TComponent>(0);
            foreach (var (name, value) in parameters)
            {
                builder.AddComponentParameter(1, name, value);
            }

            builder.CloseComponent();
        }
    }
}
