using StPlan.Pages.Components;

namespace StPlan.Pages.Charts.Drawing;

/// <summary>An entry of a legend: it says what a colour and a sign stand for.</summary>
public sealed record LegendEntry(double X, double Y, StatusColor Color, Symbol Symbol, Label Text)
{
    public const double Side = 18;

    private const double Height = 29;
    private const double Between = 18;

    /// <summary>Sets entries one behind the other, and below where the line is full.</summary>
    /// <param name="top">The upper edge of the first.</param>
    /// <param name="width">How wide a line may be.</param>
    /// <param name="entries">What they say.</param>
    /// <returns>The entries, and the lower edge of the last.</returns>
    public static (IReadOnlyList<LegendEntry> Keys, double Bottom) Flow(double top, double width,
        IEnumerable<(StatusColor Color, Symbol Symbol, string Text)> entries)
    {
        var keys = new List<LegendEntry>();
        var (x, y) = (0.0, top);
        foreach (var (color, symbol, text) in entries)
        {
            var all = Side + 7 + TextMeasure.Width(text, Svg.FontSize);
            if (x > 0 && x + all > width)
            {
                (x, y) = (0, y + Height);
            }

            keys.Add(new LegendEntry(x, y, color, symbol, Label.Within(x + Side + 7, y, Side, text)));
            x += all + Between;
        }

        return (keys, keys.Count == 0 ? top : y + Height);
    }
}
