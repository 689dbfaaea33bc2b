using System.Text;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Tests.Language;

public class SyntaxErrorTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases() => LanguageCases.Read("SyntaxErrors.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Says_what_was_found_and_where(string source, string expected) => ErrorOf(Encoding.UTF8.GetBytes(source)).ShouldBe(expected);

    [Fact]
    public void Carries_a_code_and_no_document()
    {
        Parser.TryParse("{"u8.ToArray(), ParserLimits.Default, out var document, out var error).ShouldBeFalse();
        document.ShouldBeNull();
        error.Code.ShouldBe("HC0011");
        error.Locations.Length.ShouldBe(1);
        error.Path.IsDefault.ShouldBeTrue();
    }

    // Later editions of the language allow these; the edition of September 2025 does not.
    [Theory]
    [InlineData("directive @a @b on FIELD", "1:14 Syntax Error: Expected \"on\", found \"@\".")]
    [InlineData("directive @a on DIRECTIVE_DEFINITION", "1:17 Syntax Error: Unexpected Name \"DIRECTIVE_DEFINITION\".")]
    [InlineData("extend directive @a @b", "1:8 Syntax Error: Unexpected Name \"directive\".")]
    public void Knows_nothing_of_later_editions(string source, string expected) =>
        ErrorOf(Encoding.UTF8.GetBytes(source)).ShouldBe(expected);

    internal static string ErrorOf(ReadOnlyMemory<byte> source)
    {
        Parser.TryParse(source, ParserLimits.Default, out _, out var error);
        return error is null ? "no error" : $"{error.Locations[0].Line}:{error.Locations[0].Column} {error.Message}";
    }
}
