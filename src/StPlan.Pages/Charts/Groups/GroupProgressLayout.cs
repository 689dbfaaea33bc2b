using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Progress;
using StPlan.Pages.Charts.Drawing;
using StPlan.Pages.Components;

namespace StPlan.Pages.Charts.Groups;

/// <summary>Where what stands in the chart of groups: one below the other, with bars on one scale, so that their lengths compare.</summary>
internal sealed record GroupProgressLayout(string Id, IReadOnlyList<GroupBar> Bars, double Height)
{
    public const double BarHeight = 32;

    private const double Gap = 26;
    private const int TitleLines = 2;

    // From what is done to what nobody knows: the eye reads a bar from its left end.
    private static readonly TaskProgressStatus[] Order =
    [
        TaskProgressStatus.Completed, TaskProgressStatus.InProgress, TaskProgressStatus.NotStarted, TaskProgressStatus.Paused,
        TaskProgressStatus.Cancelled,
        TaskProgressStatus.NotReported,
    ];

    public static GroupProgressLayout Of(IReadOnlyList<GroupProgress> groups, Language language)
    {
        var most = groups.Where(g => g.ReportedTasks > 0).Select(g => g.Tasks).DefaultIfEmpty(1).Max();
        var bars = new List<GroupBar>();
        var y = 0.0;
        foreach (var group in groups)
        {
            bars.Add(Bar(group, y, Svg.Width / most, language));
            y = bars[^1].Words.Bottom + Gap;
        }

        return new GroupProgressLayout(IdOf(groups), bars, Math.Max(0, y - Gap));
    }

    /// <summary>"12/15 nhiệm vụ có báo cáo; mức độ hoàn thành trung bình 45,2% (của 10 nhiệm vụ có nêu)".</summary>
    public static string WordsOf(GroupProgress group, Language language)
    {
        var reported = Written.Number(group.ReportedTasks, language);
        var tasks = Written.Number(group.Tasks, language);
        var stated = Written.Number(group.StatedCompletions, language);
        if (group.ReportedTasks == 0)
        {
            return language == Language.En ? $"Not reported: no report on any of {tasks} tasks"
                : $"Chưa có báo cáo: 0/{tasks} nhiệm vụ có báo cáo";
        }

        var of = language == Language.En ? $"{reported} of {tasks} tasks reported" : $"{reported}/{tasks} nhiệm vụ có báo cáo";
        return (language, group.MeanCompletionOfReported) switch
        {
            (Language.En, { } mean) => $"{of}; mean completion {Written.Percent(mean, language)} (of the {stated} that state one)",
            (Language.En, _) => $"{of}; none states a completion",
            (_, { } mean) => $"{of}; mức độ hoàn thành trung bình {Written.Percent(mean, language)} (của {stated} nhiệm vụ có nêu)",
            _ => $"{of}; chưa nhiệm vụ nào nêu mức độ hoàn thành",
        };
    }

    /// <summary>The statuses that there are in the group, in the order of the bar.</summary>
    public static IEnumerable<StatusCount> CountsOf(GroupProgress group) =>
        Order.Select(status => group.StatusCounts.First(c => c.Status == status)).Where(c => c.Count > 0);

    private static GroupBar Bar(GroupProgress group, double top, double unit, Language language)
    {
        var title = Label.Wrapped(0, top, $"{group.Group.Number}. {group.Group.Title[language]}", Svg.Width,
            TitleLines) with
        { IsBold = true };
        var barTop = title.Bottom + 6;
        if (group.ReportedTasks == 0)
        {
            return new GroupBar(group, title, barTop, [], [],
                Label.Wrapped(0, title.Bottom, WordsOf(group, language), Svg.Width) with { Fill = Svg.Quiet });
        }

        var segments = new List<BarSegment>();
        var x = 0.0;
        foreach (var (status, count) in CountsOf(group))
        {
            segments.Add(Segment(status, count, x, count * unit, barTop, language));
            x += count * unit;
        }

        var (keys, bottom) = LegendEntry.Flow(
            barTop + BarHeight + 9,
            Svg.Width,
            segments.Select(
                s => (StatusColor.Of(s.Status), Symbol.Of(s.Status),
                    $"{s.Status.Label()[language]}: {Written.Number(s.Count, language)}")));
        return new GroupBar(group, title, barTop, segments, keys, Label.Wrapped(0, bottom, WordsOf(group, language), Svg.Width));
    }

    private static BarSegment Segment(TaskProgressStatus status, int count, double x, double width, double barTop, Language language)
    {
        var text = Written.Number(count, language);
        var label = Label.Within(x + (width / 2), barTop, BarHeight, text) with
        {
            Anchor = "middle",
            IsBold = true,
            Fill = StatusColor.Of(status).Ink,
            HasHalo = status == TaskProgressStatus.NotReported,
        };
        return new BarSegment(status, count, x, width, TextMeasure.Width(text, Svg.FontSize) + 4 <= width ? label : null);
    }

    // Of other groups or another year it is another chart of the same page.
    private static string IdOf(IReadOnlyList<GroupProgress> groups) =>
        Svg.Id(["groups", .. groups.Select(g => g.Group.Number),
            .. groups.Take(1).Select(g => g.Year.ToString(CultureInfo.InvariantCulture))]);
}
