using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Pages.Charts.Drawing;

namespace StPlan.Pages.Charts.Indicators;

/// <summary>The axes of an indicator's plot: years to the right, values upwards; of ranks the first place at the top.</summary>
public sealed record PlotAxes
{
    private const double PlotHeight = 250;
    private const double RightMargin = 24;
    private const double CaptionHeight = 52;
    private const int MostYears = 8;
    private const int MostDigits = 12;

    public required LinearScale Years { get; init; }

    public required LinearScale Values { get; init; }

    /// <summary>What the axis of values measures.</summary>
    public required Label Caption { get; init; }

    public required IReadOnlyList<Label> YearLabels { get; init; }

    /// <summary>Each stands at a line across the plot.</summary>
    public required IReadOnlyList<(double Y, Label Label)> ValueLabels { get; init; }

    public double Left => Years.Start;

    public double Right => Years.End;

    public double Top => Math.Min(Values.Start, Values.End);

    public double Bottom => Math.Max(Values.Start, Values.End);

    public double YearWidth => (Right - Left) / (Years.To - Years.From);

    /// <param name="indicator">Whose.</param>
    /// <param name="top">The upper edge.</param>
    /// <param name="years">All that are shown; two at least.</param>
    /// <param name="values">All that are shown, one at least.</param>
    /// <param name="language">Of the labels.</param>
    public static PlotAxes Of(Indicator indicator, double top, (int First, int Last) years, IReadOnlyCollection<double> values,
        Language language)
    {
        var isRank = indicator.Kind == IndicatorKind.Rank;
        var (least, most) = (values.Min(), values.Max());

        // From 0, unless what happens is far from it: else a small change looks like a large one.
        var ticks = isRank ? NiceTicks.OfRanks(most) : NiceTicks.Of(least > 0 && least < most * 0.6 ? 0 : least, most);
        var (up, down) = (top + CaptionHeight, top + CaptionHeight + PlotHeight);
        var scale = isRank ? new LinearScale(ticks.First, ticks.Last, up, down) : new LinearScale(ticks.First, ticks.Last, down, up);
        var texts = ticks.Values.Select(v => TickText(v, language)).ToList();
        var left = texts.Max(t => TextMeasure.Width(t, Svg.FontSize)) + 14;
        var axis = new LinearScale(years.First, years.Last, left + 16, Svg.Width - RightMargin);
        return new PlotAxes
        {
            Years = axis,
            Values = scale,
            Caption = Label.Wrapped(0, top, CaptionOf(indicator, language), Svg.Width, lines: 1) with { Fill = Svg.Quiet },
            YearLabels = [.. ShownYears(years).Select(y => YearLabel(y, axis, down))],
            ValueLabels = [.. ticks.Values.Select(scale.At).Zip(texts, (y, text) => (y, ValueLabel(text, left - 8, y)))],
        };
    }

    private static Label YearLabel(int year, LinearScale axis, double bottom) =>
        Label.Of(axis.At(year), bottom + 6, year.ToString(CultureInfo.InvariantCulture)) with { Anchor = "middle" };

    private static Label ValueLabel(string text, double right, double middle) =>
        Label.Within(right, middle, 0, text) with { Anchor = "end", Fill = Svg.Quiet };

    // Counted from the last, which is that of the target.
    private static IEnumerable<int> ShownYears((int First, int Last) years)
    {
        var step = new[] { 1, 2, 5, 10, 20, 50, 100 }.FirstOrDefault(s => (years.Last - years.First) / s < MostYears,
            years.Last - years.First);
        for (var year = years.Last; year >= years.First; year -= step)
        {
            yield return year;
        }
    }

    private static string TickText(double value, Language language) =>
        Math.Abs(value) < 1e15 && Written.Number((decimal)value, language) is { Length: <= MostDigits } text ? text
            : value.ToString("0.##E+0", CultureInfo.InvariantCulture);

    private static string CaptionOf(Indicator indicator, Language language) => (indicator.Kind, language) switch
    {
        (IndicatorKind.Rank, Language.En) => "Rank (1 is best)",
        (IndicatorKind.Rank, _) => "Hạng (1 là cao nhất)",
        (IndicatorKind.MultipleOfBaseline, Language.En) => "Number",
        (IndicatorKind.MultipleOfBaseline, _) => "Số lượng",
        (_, Language.En) => $"Unit: {indicator.Unit?.Name[language] ?? "number"}",
        _ => $"Đơn vị tính: {indicator.Unit?.Name[language] ?? "số lượng"}",
    };
}
