using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Tests.Language;

// Spec 2.9.4: string values between single quotation marks.
public class StringTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("simple", "simple")]
    [InlineData(" white space ", " white space ")]
    [InlineData("tiếng Việt 😀", "tiếng Việt 😀")]
    [InlineData("\u0000 \u0007 \t \u007F \uFFFE", "\u0000 \u0007 \t \u007F \uFFFE")]
    [InlineData(@"\""\\\/\b\f\n\r\t", "\"\\/\b\f\n\r\t")]
    [InlineData(@"\u1234\u5678\u90AB\uCDEF\uabcd", "\u1234\u5678\u90AB\uCDEF\uABCD")]
    [InlineData(@"\u0000", "\0")]
    [InlineData(@"\uD83D\uDE00", "😀")]
    [InlineData(@"\ud83d\ude00", "😀")]
    [InlineData(@"\u{0}", "\0")]
    [InlineData(@"\u{41}", "A")]
    [InlineData(@"\u{1F600}", "😀")]
    [InlineData(@"\u{10FFFF}", "\U0010FFFF")]
    [InlineData(@"\u{D7FF}\u{E000}", "\uD7FF\uE000")]
    [InlineData(@"\u{00000041}", "A")]
    [InlineData(@"\u{000000000000041}", "A")]
    [InlineData(@"a\u0062c\\d", "abc\\d")]
    [InlineData("# no comment, no \uFEFF BOM", "# no comment, no \uFEFF BOM")]
    public void Means(string between, string value)
    {
        var node = Parser.ParseValue($"\"{between}\"").ShouldBeOfType<StringValueNode>();
        node.Value.ShouldBe(value);
        node.Block.ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"", 1, "Unterminated string.")]
    [InlineData("\"no end", 7, "Unterminated string.")]
    [InlineData("\"multi\nline\"", 6, "Unterminated string.")]
    [InlineData("\"multi\rline\"", 6, "Unterminated string.")]
    [InlineData("\"\"\"", 3, "Unterminated string.")]
    [InlineData("\"\"\"\"\"", 5, "Unterminated string.")]
    [InlineData("\"\"\"no end\n\"\"", 12, "Unterminated string.")]
    [InlineData("\"\"\"escaped end\\\"\"\"", 18, "Unterminated string.")]
    [InlineData("\"\\", 1, "Invalid character escape sequence: \"\\\".")]
    [InlineData("\"\\z\"", 1, "Invalid character escape sequence: \"\\z\".")]
    [InlineData("\"\\x41\"", 1, "Invalid character escape sequence: \"\\x\".")]
    [InlineData("\"\\U0041\"", 1, "Invalid character escape sequence: \"\\U\".")]
    [InlineData("\"\\0\"", 1, "Invalid character escape sequence: \"\\0\".")]
    [InlineData("\"\\\n\"", 1, "Invalid character escape sequence: \"\\\n\".")]
    [InlineData("\"\\😀\"", 1, "Invalid character escape sequence: \"\\😀\".")]
    [InlineData("\"\\u\"", 1, "Invalid Unicode escape sequence: \"\\u\"\".")]
    [InlineData("\"a\\u1 esc\"", 2, "Invalid Unicode escape sequence: \"\\u1 es\".")]
    [InlineData("\"\\u00G0\"", 1, "Invalid Unicode escape sequence: \"\\u00G0\".")]
    [InlineData("\"\\uXXXF\"", 1, "Invalid Unicode escape sequence: \"\\uXXXF\".")]
    [InlineData("\"\\uD800\"", 1, "Invalid Unicode escape sequence: \"\\uD800\".")]
    [InlineData("\"\\uD800x\"", 1, "Invalid Unicode escape sequence: \"\\uD800\".")]
    [InlineData("\"\\uD800\\uD800\"", 1, "Invalid Unicode escape sequence: \"\\uD800\".")]
    [InlineData("\"\\uD83D\\u{DE00}\"", 1, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"\\uD83D\\uDE0\"", 1, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData("\"\\uDE00\"", 1, "Invalid Unicode escape sequence: \"\\uDE00\".")]
    [InlineData("\"\\uDE00\\uD83D\"", 1, "Invalid Unicode escape sequence: \"\\uDE00\".")]
    [InlineData("\"\\u{}\"", 1, "Invalid Unicode escape sequence: \"\\u{}\".")]
    [InlineData("\"\\u{41\"", 1, "Invalid Unicode escape sequence: \"\\u{41\"\".")]
    [InlineData("\"\\u{4 1}\"", 1, "Invalid Unicode escape sequence: \"\\u{4 \".")]
    [InlineData("\"\\u{D800}\"", 1, "Invalid Unicode escape sequence: \"\\u{D800}\".")]
    [InlineData("\"\\u{D83D}\\u{DE00}\"", 1, "Invalid Unicode escape sequence: \"\\u{D83D}\".")]
    [InlineData("\"\\u{110000}\"", 1, "Invalid Unicode escape sequence: \"\\u{110000}\".")]
    [InlineData("\"\\u{FFFFFFFF}\"", 1, "Invalid Unicode escape sequence: \"\\u{FFFFFFFF}\".")]
    [InlineData("\"\\u{100000041}\"", 1, "Invalid Unicode escape sequence: \"\\u{100000041}\".")]
    public void Is_refused(string source, int offset, string fault) =>
        LexerTests.TokensOf(source).ShouldBe($"Syntax Error at {offset}: {fault}");

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("\"\\/", "\"\\\"\\\\/\"")]
    [InlineData("\b\t\n\f\r", "\"\\b\\t\\n\\f\\r\"")]
    [InlineData("\u0000\u000B\u001F\u007F\u0080\u009F\u00A0", "\"\\u0000\\u000B\\u001F\\u007F\\u0080\\u009F\u00A0\"")]
    [InlineData("tiếng Việt 😀 \u2028", "\"tiếng Việt 😀 \u2028\"")]
    public void Is_printed_with_no_more_escapes_than_needed(string value, string literal)
    {
        Printer.Print(new StringValueNode(0, value, Block: false)).ShouldBe(literal);
        Parser.ParseValue(literal).ShouldBe(new StringValueNode(0, value, Block: false));
    }
}
