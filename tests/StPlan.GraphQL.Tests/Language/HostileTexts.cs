using System.Text;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Tests.Language;

/// <summary>Texts that are repeated to a million bytes. The benchmarks check what it costs to refuse them.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<string> All { get; } =
        ["{a", "{...", "{a(b:[", "[", "query($a:[", "\"", "\"\"\"", "@a", "#", "query a", "{a@a(a:\"\\"];

    public static ReadOnlyMemory<byte> Long(string repeated) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length)));

    /// <summary>Refuses the whole for its length, and as much as is allowed for what it is.</summary>
    /// <returns>Why the whole is refused.</returns>
    /// <exception cref="InvalidOperationException">It is not refused.</exception>
    public static string Refuse(ReadOnlyMemory<byte> whole)
    {
        if (Parser.TryParse(whole, ParserLimits.Default, out _, out var tooLong)
            || Parser.TryParse(whole[..ParserLimits.Default.MaxBytes], ParserLimits.Default, out _, out _))
        {
            throw new InvalidOperationException("It was not refused.");
        }

        return tooLong.Message;
    }
}
