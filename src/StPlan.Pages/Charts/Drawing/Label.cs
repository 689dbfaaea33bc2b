namespace StPlan.Pages.Charts.Drawing;

/// <summary>Text in a picture: its lines, and where the first of them stands.</summary>
/// <param name="X">Where it begins, ends, or has its middle, by <see cref="Anchor"/>.</param>
/// <param name="Top">The upper edge of the first line.</param>
/// <param name="Lines">As they are drawn.</param>
public sealed record Label(double X, double Top, IReadOnlyList<string> Lines)
{
    public double Size { get; init; } = Svg.FontSize;

    public string Fill { get; init; } = Svg.Ink;

    public bool IsBold { get; init; }

    /// <summary>"start", "middle" or "end", as SVG has them.</summary>
    public string Anchor { get; init; } = "start";

    /// <summary>Whether it has a white edge, where it stands on lines or patterns.</summary>
    public bool HasHalo { get; init; }

    public double LineHeight => Size * Svg.LineShare;

    public double Bottom => Top + (Lines.Count * LineHeight);

    /// <summary>Of one line; so short that it needs no break.</summary>
    public static Label Of(double x, double top, string text) => new(x, top, [Svg.Clean(text)]);

    /// <summary>Of one line, in the middle of a height.</summary>
    public static Label Within(double x, double top, double height, string text) => Of(x, top + ((height - Svg.LineHeight) / 2), text);

    /// <summary>Broken into lines.</summary>
    public static Label Wrapped(double x, double top, string text, double width, int lines = int.MaxValue, double size = Svg.FontSize) =>
        new(x, top, TextMeasure.Wrap(text, size, width, lines)) { Size = size };
}
