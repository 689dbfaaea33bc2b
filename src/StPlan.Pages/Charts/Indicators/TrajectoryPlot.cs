using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Pages.Charts.Drawing;

namespace StPlan.Pages.Charts.Indicators;

/// <summary>The plot of an indicator that is measured: observations, and the line to the target.</summary>
public sealed record TrajectoryPlot(
    PlotAxes Axes,
    IReadOnlyList<PlotPoint> Points,
    (double X1, double Y1, double X2, double Y2)? Line,
    (double X, double Y)? Target,
    double? YearX,
    IReadOnlyList<PlotKey> Keys)
{
    private const double LabelDistance = 33;

    // Widths are estimated for the widest face: a little more fits.
    private const double Tolerance = 3;

    public double Bottom => Keys[^1].Text.Bottom;

    /// <summary>Points that lines connect; a point alone is one too.</summary>
    public IEnumerable<IReadOnlyList<PlotPoint>> Runs()
    {
        var run = new List<PlotPoint>();
        foreach (var point in Points)
        {
            if (run.Count > 0 && !point.Continues(run[^1]))
            {
                yield return run;
                run = [];
            }

            run.Add(point);
        }

        yield return run;
    }

    /// <summary>Where between two points the area, or the number of ranked, changes.</summary>
    public IEnumerable<double> Breaks() =>
        Points.Zip(Points.Skip(1)).Where(p => p.Second.BreaksFrom(p.First)).Select(p => (p.First.X + p.Second.X) / 2);

    /// <summary>Null where nothing was observed that could be drawn: then there are no axes either.</summary>
    public static TrajectoryPlot? Of(Indicator indicator, int year, double top, Language language)
    {
        var observed = indicator.Observations.Where(o => IndicatorWords.Number(o) is not null).ToList();
        if (observed.Count == 0)
        {
            return null;
        }

        var target = TargetLine.Of(indicator);
        var last = Math.Max(indicator.Target.Year, observed[^1].Year);
        var years = (First: Math.Min(observed[0].Year, last - 1), Last: last);
        List<double> values = [.. observed.Select(o => IndicatorWords.Number(o)!.Value),
            .. target is null ? Array.Empty<double>() : [target.Value]];
        var axes = PlotAxes.Of(indicator, top, years, values, language);
        var points = PointsOf(observed, axes, language);
        var plot = new TrajectoryPlot(
            axes,
            points,
            target is null ? null : LineOf(target, indicator.Target.Year, axes),
            target is null ? null : (axes.Years.At(indicator.Target.Year), axes.Values.At(target.Value)),
            year >= years.First && year <= years.Last ? axes.Years.At(year) : null,
            []);
        return plot with { Keys = PlotKey.Stack(axes.Bottom + 44, Entries(indicator, target, plot, language)) };
    }

    private static (double X1, double Y1, double X2, double Y2) LineOf(TargetLine target, int targetYear, PlotAxes axes) =>
        target.Baseline is { } baseline
        ? (axes.Years.At(baseline.Year), axes.Values.At(IndicatorWords.Number(baseline)!.Value), axes.Years.At(targetYear),
            axes.Values.At(target.Value))
        : (axes.Left, axes.Values.At(target.Value), axes.Years.At(targetYear), axes.Values.At(target.Value));

    // From the last back: what is newest has its label first, and others where they leave room.
    private static List<PlotPoint> PointsOf(IEnumerable<Observation> observations, PlotAxes axes, Language language)
    {
        var (points, free) = (new List<PlotPoint>(), Svg.Width + Svg.Margin);
        foreach (var observation in observations.Reverse())
        {
            var (x, y) = (axes.Years.At(observation.Year), axes.Values.At(IndicatorWords.Number(observation)!.Value));
            var isComparable = observation.Indicator.ProgressIn(observation.Year).Status != IndicatorStatus.NotComparable;
            var text = IndicatorWords.Short(observation, language)
                + (observation.AreaLabel is { } area ? $" {area[language]}" : "");
            var half = TextMeasure.Width(text, Svg.FontSize) / 2;
            var middle = Math.Min(x, Svg.Width - half);
            var label = Label.Of(middle, y - LabelDistance, text) with
            {
                Anchor = "middle",
                IsBold = true,
                Fill = Svg.Series,
                HasHalo = true
            };
            var hasRoom = middle + half <= free + Tolerance;
            points.Insert(0, new PlotPoint(observation, x, y, hasRoom ? label : null) { IsComparable = isComparable });
            free = hasRoom ? middle - half : free;
        }

        return points;
    }

    private static IEnumerable<(PlotKeyKind Kind, string Text)> Entries(Indicator indicator, TargetLine? target, TrajectoryPlot plot,
        Language language)
    {
        var method = indicator.ProgressIn(indicator.Target.Year).Method.ToString();
        yield return (target is null ? PlotKeyKind.Note : PlotKeyKind.Target, IndicatorWords.TargetSentence(indicator, language));
        if (target?.Baseline is { } baseline)
        {
            var first = baseline.Year.ToString(CultureInfo.InvariantCulture);
            yield return (PlotKeyKind.Line, language == Language.En
                ? $"Straight line from {first}, the baseline, to the target ({method})"
                : $"Đường thẳng từ năm gốc {first} đến chỉ tiêu ({method})");
        }
        else if (target is not null)
        {
            yield return (PlotKeyKind.Line, TargetLine.IsByYear(indicator)
                ? language == Language.En ? $"The target, compared with each year ({method})"
                    : $"Mức chỉ tiêu, so sánh theo từng năm ({method})"
                : language == Language.En ? "The target; there is no baseline before it"
                    : "Mức chỉ tiêu; chưa có năm gốc thấp hơn mức này");
        }
        else
        {
            yield return (PlotKeyKind.Note, language == Language.En
                ? "The target cannot be drawn as a value: the baseline year has no figure."
                : "Chưa vẽ được mức chỉ tiêu vì năm gốc chưa có số liệu.");
        }

        foreach (var point in plot.Points.Where(p => p.IsComparable).DistinctBy(p => p.Kind).OrderBy(p => p.Kind))
        {
            yield return (point.Kind, point.Observation.Quality.Label()[language]);
        }

        foreach (var area in plot.Points.Where(p => !p.IsComparable)
            .Select(p => p.Observation.AreaLabel ?? p.Observation.ComparedArea?.Name).Distinct())
        {
            var status = IndicatorStatus.NotComparable.Label();
            yield return (PlotKeyKind.NotComparable, area is null ? status[language] : $"{area[language]}: {status.InSentence[language]}");
        }

        if (plot.Breaks().Any())
        {
            yield return (PlotKeyKind.Break, language == Language.En
                ? "Break: the area or the number of ranked units changed, so figures do not compare"
                : "Chuỗi ngắt: khu vực hoặc số đơn vị được xếp hạng thay đổi, số liệu không so sánh được");
        }
    }
}
