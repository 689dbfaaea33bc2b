using System.Text;

namespace StPlan.GraphQL.Language;

/// <summary>A string between triple quotation marks (spec 2.9.4): what it means, and how it is written.</summary>
internal static class BlockString
{
    /// <summary>The semantic value of what stands between the quotation marks; the lexer has checked it.</summary>
    public static string Read(ReadOnlySpan<byte> raw)
    {
        var lines = SplitLines(Encoding.UTF8.GetString(raw).Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal));

        // BlockStringValue(rawValue): the indentation common to all lines but the first goes,
        // and so do blank lines at the start and at the end.
        var commonIndent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = IndentOf(lines[i]);
            if (indent == lines[i].Length)
            {
                continue;
            }

            first = first < 0 ? i : first;
            last = i;
            commonIndent = i == 0 ? commonIndent : Math.Min(commonIndent, indent);
        }

        if (first < 0)
        {
            return "";
        }

        // A blank line in between may be shorter than the indentation.
        for (var i = Math.Max(first, 1); i <= last; i++)
        {
            lines[i] = lines[i][Math.Min(commonIndent, lines[i].Length)..];
        }

        return string.Join('\n', lines, first, last - first + 1);
    }

    /// <summary>
    /// The literal of a value. Values of one line of up to 70 characters stay on the line of their quotation marks, unless their
    /// end would run into the closing ones; more lines get their own, unless that would change what is read back.
    /// </summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = SplitLines(escaped);
        var isSingleLine = lines.Length == 1;

        // When every further line is indented, only a first line of its own keeps the reader from taking that for the common indentation.
        var needsLeadingLine = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsWhiteSpace(line[0]));
        var endsInTripleQuote = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var needsTrailingLine = (value.EndsWith('"') && !endsInTripleQuote) || value.EndsWith('\\');
        var multiline = !isSingleLine || value.Length > 70 || needsTrailingLine || needsLeadingLine || endsInTripleQuote;

        // A single line that begins with white space would lose it on a line of its own.
        var keepsFirstLine = isSingleLine && value.Length > 0 && IsWhiteSpace(value[0]);
        var leading = (multiline && !keepsFirstLine) || needsLeadingLine ? "\n" : "";
        var trailing = multiline ? "\n" : "";
        return $"\"\"\"{leading}{escaped}{trailing}\"\"\"";
    }

    // LineTerminator :: LF | CR [lookahead != LF] | CR LF (spec 2.1.2)
    private static string[] SplitLines(string text) =>
        text.Contains('\r') ? text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None) : text.Split('\n');

    private static int IndentOf(string line)
    {
        var indent = 0;
        while (indent < line.Length && IsWhiteSpace(line[indent]))
        {
            indent++;
        }

        return indent;
    }

    // WhiteSpace :: horizontal tab | space (spec 2.1.1)
    private static bool IsWhiteSpace(char character) => character is ' ' or '\t';
}
