using StPlan.Pages.Charts.Drawing;

namespace StPlan.Pages.Charts.Indicators;

/// <summary>An entry below a plot: a sign as it stands in it, and what it means.</summary>
public sealed record PlotKey(PlotKeyKind Kind, Label Text)
{
    public const double Indent = 40;

    /// <summary>Sets entries one below the other.</summary>
    public static IReadOnlyList<PlotKey> Stack(double top, IEnumerable<(PlotKeyKind Kind, string Text)> entries)
    {
        var keys = new List<PlotKey>();
        foreach (var (kind, text) in entries)
        {
            var x = kind == PlotKeyKind.Note ? 0 : Indent;
            keys.Add(new PlotKey(kind, Label.Wrapped(x, top, text, Svg.Width - x)));
            top = keys[^1].Text.Bottom + 4;
        }

        return keys;
    }
}
