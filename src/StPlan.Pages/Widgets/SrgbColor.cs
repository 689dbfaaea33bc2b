using System.Globalization;

namespace StPlan.Pages.Widgets;

/// <summary>A colour as CSS has it, and how well it is told from another (WCAG 2.2, relative luminance and contrast ratio).</summary>
internal readonly record struct SrgbColor(byte Red, byte Green, byte Blue)
{
    /// <summary>What text needs against what is behind it (WCAG 2.2, 1.4.3).</summary>
    public const double TextContrast = 4.5;

    /// <summary>0 for black to 1 for white.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Six hexadecimal digits without a number sign, which addresses would take for their end: "0b3d66".</summary>
    public static bool TryParse(string text, out SrgbColor color)
    {
        var isColor = text.Length == 6 && text.All(char.IsAsciiHexDigit);
        var number = isColor ? int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : 0;
        color = new((byte)(number >> 16), (byte)(number >> 8), (byte)number);
        return isColor;
    }

    /// <summary>1 for the same, 21 for black against white.</summary>
    public double ContrastTo(SrgbColor other) =>
        (Math.Max(Luminance, other.Luminance) + 0.05) / (Math.Min(Luminance, other.Luminance) + 0.05);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
