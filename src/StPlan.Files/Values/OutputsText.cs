using System.Text.RegularExpressions;
using StPlan.Domain;
using StPlan.Domain.Reporting;

namespace StPlan.Files.Values;

/// <summary>
/// What a task brought about, in one cell: one a line or separated by semicolons, each <c>what: quantity unit</c>, <c>what = quantity
/// unit</c> or <c>what</c>. What would be taken apart at the wrong place stands in quotation marks, doubled within: <c>"Hội thảo: A; B": 2
/// cuộc</c>.
/// </summary>
internal static partial class OutputsText
{
    private static readonly char[] Bullets = ['-', '*', '•', '–'];

    public static string? Write(IReadOnlyList<Output> outputs) => outputs.Count == 0 ? null : string.Join('\n', outputs.Select(Write));

    /// <returns>Null where <paramref name="outputs"/> are all there is.</returns>
    public static Text? TryRead(string text, out IReadOnlyList<Output> outputs)
    {
        var read = new List<Output>();
        outputs = read;
        foreach (var item in OutputItems.Split(text).Select(WithoutBullet))
        {
            if (TryReadItem(item, out var output) is { } problem)
            {
                return problem;
            }

            read.Add(output);
        }

        return null;
    }

    private static string Write(Output output)
    {
        var plain = Join(output.What, output.Quantity, output.Unit);
        return !OutputItems.CanOpenQuotation(plain) && TryRead(plain, out var back) is null && back is [var same] && AreSame(same, output)
            ? plain
            : Join(Quote(output.What), output.Quantity, output.Unit is null ? null : Quote(output.Unit));
    }

    private static string Join(string what, decimal? quantity, string? unit) =>
        quantity is null ? what : unit is null ? $"{what}: {NumberText.Write(quantity)}" : $"{what}: {NumberText.Write(quantity)} {unit}";

    private static bool AreSame(Output a, Output b) => (a.What, a.Quantity, a.Unit) == (b.What, b.Quantity, b.Unit);

    private static Text? TryReadItem(string item, out Output output)
    {
        var quantified = Quantified().Match(item);
        if (!quantified.Success || WhollyQuoted().IsMatch(item))
        {
            output = new Output { What = Unquote(item) };
            return null;
        }

        var problem = NumberText.TryRead(quantified.Groups["number"].Value, out var quantity);
        output = new Output
        {
            What = Unquote(quantified.Groups["what"].Value.TrimEnd()),
            Quantity = quantity,
            Unit = quantified.Groups["unit"] is { Length: > 0 } unit ? Unquote(unit.Value) : null,
        };
        return problem;
    }

    private static string WithoutBullet(string item) =>
        item.Length > 1 && Bullets.Contains(item[0]) && char.IsWhiteSpace(item[1]) ? item[1..].TrimStart() : item;

    private static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Unquote(string text) =>
        WhollyQuoted().IsMatch(text) ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text;

    [GeneratedRegex(
        """\A(?<what>"(?:[^"]|"")*"|.*\S)\s*[:=]\s*(?<number>[-+\u2212]?(?:[0-9]{1,3}(?:[ \u00A0\u202F][0-9]{3})+(?:[.,][0-9]+)?|[0-9](?:[0-9.,]*[0-9])?))[.,]?\s*(?<unit>"(?:[^"]|"")*"|[^\s0-9:=][^:=]*)?\z""", RegexOptions.Singleline)]
    private static partial Regex Quantified();

    [GeneratedRegex("""\A"(?:[^"]|"")+"\z""")]
    private static partial Regex WhollyQuoted();
}
