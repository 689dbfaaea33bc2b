using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Pages.Charts.Drawing;
using StPlan.Pages.Components;

namespace StPlan.Pages.Charts.Timeline;

/// <summary>
/// Where what stands in the timeline: tasks below each other within their groups, over the years of reporting. A timeframe is pale; what is
/// known of the year is a full colour in that year's column alone, also where the year is outside of the timeframe: nobody has said
/// anything of the other years.
/// </summary>
internal sealed record TimelineLayout
{
    public const double BarHeight = 20;

    private const double RowHeight = 27;
    private const double Left = 66;
    private const double ArrowWidth = 14;

    public required string Id { get; init; }

    public required IReadOnlyList<LegendEntry> Keys { get; init; }

    /// <summary>What is pale, and what is in a full colour.</summary>
    public required Label Note { get; init; }

    /// <summary>The group's title, with the years below it.</summary>
    public required IReadOnlyList<Label> Heads { get; init; }

    public required IReadOnlyList<TimelineBar> Bars { get; init; }

    /// <summary>The column of the year shown; null where it is no year of reporting.</summary>
    public required (double X, double Width)? Column { get; init; }

    public required double Height { get; init; }

    public static TimelineLayout Of(Plan plan, int year, Language language)
    {
        var periods = plan.ReportingPeriods;
        var scale = new LinearScale(periods[0].Year, periods[^1].Year + 1, Left, Svg.Width - ArrowWidth);
        var used = plan.Tasks.Select(t => t.ProgressIn(year).Status).Distinct().Order();
        var (keys, bottom) = LegendEntry.Flow(0, Svg.Width, used.Select(s => (StatusColor.Of(s), Symbol.Of(s), s.Label()[language])));
        var note = Label.Wrapped(0, bottom, NoteOf(year, language), Svg.Width) with { Fill = Svg.Quiet };
        var y = note.Bottom;
        var (heads, bars) = (new List<Label>(), new List<TimelineBar>());
        foreach (var group in plan.TaskGroups)
        {
            var title = Label.Wrapped(0, y + 12, $"{group.Number}. {group.Title[language]}", Svg.Width, lines: 2) with { IsBold = true };
            heads.AddRange([title, .. Years(periods.Select(p => p.Year), scale, title.Bottom + 2)]);
            y = title.Bottom + 2 + Svg.LineHeight + 6;
            foreach (var task in group.Tasks)
            {
                bars.Add(Bar(task, year, scale, y));
                y += RowHeight;
            }
        }

        return new TimelineLayout
        {
            Id = Svg.Id("timeline", plan.Id, year.ToString(CultureInfo.InvariantCulture)),
            Keys = keys,
            Note = note,
            Heads = heads,
            Bars = bars,
            Column = plan.FindReportingPeriod(year) is null ? null : (scale.At(year), scale.At(year + 1) - scale.At(year)),
            Height = y,
        };
    }

    private static string NoteOf(int year, Language language) => string.Create(CultureInfo.InvariantCulture, $"{(language == Language.En
        ? "Pale: the timeframe of the plan. In colour: the status in" : "Thanh nhạt: thời gian thực hiện theo kế hoạch. Ô màu: tình trạng "
            + "năm")} {year}.");

    // As many as there is room for.
    private static IEnumerable<Label> Years(IEnumerable<int> years, LinearScale scale, double top)
    {
        var column = scale.At(scale.From + 1) - scale.At(scale.From);
        var step = (int)Math.Ceiling((TextMeasure.Width("2030", Svg.FontSize) + 6) / column);
        return years.Where((_, i) => i % step == 0).Select(year =>
            Label.Of(scale.At(year + 0.5), top, year.ToString(CultureInfo.InvariantCulture)) with { Anchor = "middle", Fill = Svg.Quiet });
    }

    private static TimelineBar Bar(PlanTask task, int year, LinearScale scale, double y)
    {
        var (first, last) = ((int)scale.From, (int)scale.To - 1);
        var start = Math.Clamp(task.Timeframe.StartYear ?? first, first, last);
        var end = Math.Clamp(task.Timeframe.EndYear ?? last, start, last);
        var isOpen = task.Timeframe.EndYear is not { } stated || stated > last;
        return new TimelineBar(
            task.ProgressIn(year),
            Label.Within(0, y, BarHeight, task.Code),
            task.Timeframe.Kind == TimeframeKind.Annual
                ? [.. Enumerable.Range(start, end - start + 1).Select(y => (scale.At(y) + 2, scale.At(y + 1) - scale.At(y) - 4))]
                : [(scale.At(start) + 2, scale.At(end + 1) - scale.At(start) - 4)],
            isOpen,
            y);
    }
}
