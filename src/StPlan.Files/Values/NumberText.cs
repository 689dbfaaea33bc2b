using System.Globalization;
using System.Text.RegularExpressions;
using StPlan.Domain;

namespace StPlan.Files.Values;

/// <summary>
/// Numbers as texts. In Vietnamese "1.234" is a thousand and some, elsewhere it is one and some: both ways of writing are taken where only
/// one of them can be meant, and asked about where both can.
/// </summary>
internal static partial class NumberText
{
    /// <summary>
    /// So that <see cref="TryRead"/> gives the same number back: no separators of thousands, and never exactly three decimals.
    /// </summary>
    public static string? Write(decimal? number)
    {
        if (number is not { } value)
        {
            return null;
        }

        var text = value.ToString("0.############################", CultureInfo.InvariantCulture);
        return Ambiguous().IsMatch(text) ? text + "0" : text;
    }

    /// <returns>Null where <paramref name="value"/> is the number.</returns>
    public static Text? TryRead(string text, out decimal value)
    {
        value = 0;
        var body = text.Replace('\u2212', '-').Trim();
        if (Ambiguous().IsMatch(body))
        {
            var whole = body.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
            var point = body.Replace(',', '.') + "0";
            return new Text(
                $"{Quoted.Of(text)} có thể là {whole} hoặc là số thập phân. Phải viết {whole} hoặc {point.Replace('.', ',')}.",
                $"{Quoted.Of(text)} can be {whole} or a number with decimals. Write {whole} or {point}.");
        }

        var plain = Plain().Match(body) is { Success: true } match
            ? match.Groups["whole"].Value + "." + match.Groups["fraction"].Value + "0"
            : Grouped().Match(body) is { Success: true } grouped
                ? GroupSeparators().Replace(grouped.Groups["whole"].Value, "") + "." + grouped.Groups["fraction"].Value + "0"
                : "";
        if (!decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out value))
        {
            return new Text(
                $"{Quoted.Of(text)} không phải là số. Phải nhập một số, như 1234567,5.",
                $"{Quoted.Of(text)} is not a number. Write a number such as 1234567.5.");
        }

        value = WithoutTrailingZeros(value);
        return null;
    }

    /// <summary>A decimal keeps the zeros it was written with; 40.50 and 40.5 are to be the same in every output.</summary>
    public static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>
    /// Up to three digits, one separator, three digits: a separator of thousands or of decimals. After 0 it is of decimals.
    /// </summary>
    [GeneratedRegex(@"\A[-+]?[1-9][0-9]{0,2}[.,][0-9]{3}\z")]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"\A(?<whole>[-+]?[0-9]+)(?:[.,](?<fraction>[0-9]+))?\z")]
    private static partial Regex Plain();

    /// <summary>
    /// Groups of three by one kind of separator, the decimals by another; without decimals two separators at least say what they are.
    /// </summary>
    [GeneratedRegex(
        @"\A(?<whole>[-+]?[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+(?=,)|(?:,[0-9]{3})+(?=\.)|(?:\.[0-9]{3}){2,}\z|(?:,[0-9]{3}){2,}\z|(?:[ \u00A0\u202F][0-9]{3})+))(?:[.,](?<fraction>[0-9]+))?\z")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"[., \u00A0\u202F]")]
    private static partial Regex GroupSeparators();
}
