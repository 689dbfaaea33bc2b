using System.Text;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Tests.Language;

public class LexerTests
{
    [Theory]
    [InlineData("!", "\"!\"")]
    [InlineData("$", "\"$\"")]
    [InlineData("&", "\"&\"")]
    [InlineData("(", "\"(\"")]
    [InlineData(")", "\")\"")]
    [InlineData("...", "\"...\"")]
    [InlineData(":", "\":\"")]
    [InlineData("=", "\"=\"")]
    [InlineData("@", "\"@\"")]
    [InlineData("[", "\"[\"")]
    [InlineData("]", "\"]\"")]
    [InlineData("{", "\"{\"")]
    [InlineData("|", "\"|\"")]
    [InlineData("}", "\"}\"")]
    [InlineData("......", "\"...\" \"...\"")]
    [InlineData("", "")]
    public void Punctuators(string source, string expected) => TokensOf(source).ShouldBe(expected);

    [Theory]
    [InlineData("a _ A9 __type a_b_9", "Name \"a\" Name \"_\" Name \"A9\" Name \"__type\" Name \"a_b_9\"")]
    [InlineData("azAZ_09", "Name \"azAZ_09\"")]
    [InlineData("a:b!c", "Name \"a\" \":\" Name \"b\" \"!\" Name \"c\"")]
    [InlineData("é", "Syntax Error at 0: Unexpected character: U+00E9.")]
    [InlineData("aé", "Name \"a\" Syntax Error at 1: Unexpected character: U+00E9.")]
    public void Names(string source, string expected) => TokensOf(source).ShouldBe(expected);

    [Theory]
    [InlineData(" \t\n\r,,a,", "Name \"a\"")]
    [InlineData("\uFEFFa", "Name \"a\"")]
    [InlineData("a\uFEFFb\uFEFF", "Name \"a\" Name \"b\"")]
    [InlineData("#\u0007 tiếng Việt 😀 \"\na#b\rc#d\r\ne#", "Name \"a\" Name \"c\" Name \"e\"")]
    [InlineData("#", "")]
    [InlineData("a\u00A0", "Name \"a\" Syntax Error at 1: Unexpected character: U+00A0.")]
    [InlineData("\u2028", "Syntax Error at 0: Unexpected character: U+2028.")]
    [InlineData("\v", "Syntax Error at 0: Unexpected character: U+000B.")]
    public void Ignored(string source, string expected) => TokensOf(source).ShouldBe(expected);

    [Theory]
    [InlineData("0 -0 4 -4 123456789012345678901234567890",
        "Int \"0\" Int \"-0\" Int \"4\" Int \"-4\" Int \"123456789012345678901234567890\"")]
    [InlineData("1.0 -1.5 0.10", "Float \"1.0\" Float \"-1.5\" Float \"0.10\"")]
    [InlineData("1e5 1E+5 -1e-05 0e0 1.5E12", "Float \"1e5\" Float \"1E+5\" Float \"-1e-05\" Float \"0e0\" Float \"1.5E12\"")]
    [InlineData("1,2", "Int \"1\" Int \"2\"")]
    [InlineData("1-2", "Int \"1\" Int \"-2\"")]
    [InlineData("00", "Syntax Error at 1: Invalid number, unexpected digit after 0: \"0\".")]
    [InlineData("-01", "Syntax Error at 2: Invalid number, unexpected digit after 0: \"1\".")]
    [InlineData("+1", "Syntax Error at 0: Unexpected character: \"+\".")]
    [InlineData("-", "Syntax Error at 1: Invalid number, expected digit but got: <EOF>.")]
    [InlineData("--1", "Syntax Error at 1: Invalid number, expected digit but got: \"-\".")]
    [InlineData("1.", "Syntax Error at 2: Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1.a", "Syntax Error at 2: Invalid number, expected digit but got: \"a\".")]
    [InlineData("1.\"", "Syntax Error at 2: Invalid number, expected digit but got: '\"'.")]
    [InlineData("1.5.", "Syntax Error at 3: Invalid number, expected digit but got: \".\".")]
    [InlineData("1...", "Syntax Error at 2: Invalid number, expected digit but got: \".\".")]
    [InlineData("1e", "Syntax Error at 2: Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1e+", "Syntax Error at 3: Invalid number, expected digit but got: <EOF>.")]
    [InlineData("1e5e", "Syntax Error at 3: Invalid number, expected digit but got: \"e\".")]
    [InlineData("1e5.2", "Syntax Error at 3: Invalid number, expected digit but got: \".\".")]
    [InlineData("0xF1", "Syntax Error at 1: Invalid number, expected digit but got: \"x\".")]
    [InlineData("1_000", "Syntax Error at 1: Invalid number, expected digit but got: \"_\".")]
    [InlineData("1é", "Int \"1\" Syntax Error at 1: Unexpected character: U+00E9.")]
    [InlineData(".5", "Syntax Error at 0: Invalid number, expected digit before \".\", did you mean \"0.5\"?")]
    public void Numbers(string source, string expected) => TokensOf(source).ShouldBe(expected);

    [Theory]
    [InlineData("?", "Syntax Error at 0: Unexpected character: \"?\".")]
    [InlineData(".", "Syntax Error at 0: Unexpected character: \".\".")]
    [InlineData("..", "Syntax Error at 0: Unexpected \"..\", did you mean \"...\"?")]
    [InlineData("'a'", "Syntax Error at 0: Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("\u0000", "Syntax Error at 0: Unexpected character: U+0000.")]
    [InlineData("😀", "Syntax Error at 0: Unexpected character: U+1F600.")]
    [InlineData("\u007F", "Syntax Error at 0: Unexpected character: U+007F.")]
    public void What_is_no_token(string source, string expected) => TokensOf(source).ShouldBe(expected);

    // Bytes that are no UTF-8: stray continuation, overlong, surrogate, beyond U+10FFFF, cut short.
    [Theory]
    [InlineData("a \u0080", 2, "Invalid character: byte 0x80, which is not UTF-8.")]
    [InlineData("\u00C0\u00AF", 0, "Invalid character: byte 0xC0, which is not UTF-8.")]
    [InlineData("\"a\u00ED\u00A0\u0080\"", 2, "Invalid character within String: byte 0xED, which is not UTF-8.")]
    [InlineData("\"\"\"\n\u00F4\u0090\u0080\u0080\"\"\"", 4, "Invalid character within String: byte 0xF4, which is not UTF-8.")]
    [InlineData("# ok \u00E1\u00BB\u0087 not \u00E1\u00BB\na", 13, "Invalid character: byte 0xE1, which is not UTF-8.")]
    [InlineData("#\u00FF", 1, "Invalid character: byte 0xFF, which is not UTF-8.")]
    [InlineData("\u00EF\u00BB", 0, "Invalid character: byte 0xEF, which is not UTF-8.")]
    [InlineData("1.\u00FF", 2, "Invalid number, expected digit but got: byte 0xFF, which is not UTF-8.")]
    public void Invalid_utf8_is_an_error_at_its_byte(string latin1, int offset, string fault)
    {
        var bytes = Encoding.Latin1.GetBytes(latin1);
        TokensOf(bytes).ShouldEndWith($"Syntax Error at {offset}: {fault}");
        SyntaxErrorTests.ErrorOf(bytes).ShouldContain("Syntax Error: ");
    }

    [Fact]
    public void A_copy_looks_ahead_without_moving_the_original()
    {
        var lexer = new Lexer("a b"u8.ToArray());
        var ahead = lexer;
        ahead.Next().ShouldBe(new Token(TokenKind.Name, 0, 1));
        ahead.Next().ShouldBe(new Token(TokenKind.Name, 2, 3));
        lexer.Next().ShouldBe(new Token(TokenKind.Name, 0, 1));
    }

    [Fact]
    public void After_the_end_there_is_only_the_end()
    {
        var lexer = new Lexer(ReadOnlyMemory<byte>.Empty);
        lexer.Next().Kind.ShouldBe(TokenKind.EndOfFile);
        lexer.Next().Kind.ShouldBe(TokenKind.EndOfFile);
    }

    internal static string TokensOf(string source) => TokensOf(Encoding.UTF8.GetBytes(source));

    private static string TokensOf(byte[] source)
    {
        var lexer = new Lexer(source);
        var tokens = new List<string>();
        for (var token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
        {
            if (token.Kind == TokenKind.Invalid)
            {
                tokens.Add($"Syntax Error at {token.Start}: {lexer.Fault}");
                break;
            }

            tokens.Add(token.Describe(source));
        }

        return string.Join(' ', tokens);
    }
}
