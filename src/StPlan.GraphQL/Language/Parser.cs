using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace StPlan.GraphQL.Language;

/// <summary>
/// Documents of the GraphQL language, September 2025 edition, to syntax trees (spec 2 and 3). Recursive descent: a method for
/// each production, one token ahead. After the first error all further tokens are the end of the file, so every production
/// ends by itself; what they return then is thrown away.
/// </summary>
public sealed partial class Parser
{
    // HotChocolate's code for a syntax error.
    private const string SyntaxErrorCode = "HC0011";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SourceText _source;
    private readonly ParserLimits _limits;
    private Lexer _lexer;
    private Token _token;
    private int _tokenCount;
    private int _nesting;
    private GraphQLError? _error;

    private Parser(SourceText source, ParserLimits limits)
    {
        _source = source;
        _limits = limits;
        _lexer = new Lexer(source.Utf8);
        if (source.Utf8.Length > limits.MaxBytes)
        {
            FailLimit(limits.MaxBytes, $"{limits.MaxBytes} bytes", nameof(ParserLimits.MaxBytes), $"found {source.Utf8.Length}");
            return;
        }

        Advance();
    }

    /// <summary>Parses a document, within limits. The bytes are not copied: they must not change while the document is in use.</summary>
    /// <returns>Whether there is a document; else there is an error, with one location.</returns>
    public static bool TryParse(
        ReadOnlyMemory<byte> utf8,
        ParserLimits limits,
        [NotNullWhen(true)] out DocumentNode? document,
        [NotNullWhen(false)] out GraphQLError? error)
    {
        var parser = new Parser(new SourceText(utf8), limits);
        document = parser.ParseDocument();
        error = parser._error;
        document = error is null ? document : null;
        return error is null;
    }

    /// <summary>A document of our own.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no document.</exception>
    public static DocumentNode Parse(string text) => Parse(text, static parser => parser.ParseDocument());

    /// <summary>A value literal, such as a default value (spec 2.9); variables are allowed.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no value.</exception>
    public static ValueNode ParseValue(string text) => Parse(text, static parser => parser.ParseValue(isConst: false));

    /// <summary>A type reference, such as <c>[String!]!</c> (spec 2.11).</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no type reference.</exception>
    public static TypeNode ParseType(string text) => Parse(text, static parser => parser.ParseTypeReference());

    /// <summary>A directive, such as <c>@cost(weight: "1")</c> (spec 2.12), for schemas described in code.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no directive, or a variable stands in it.</exception>
    public static DirectiveNode ParseDirective(string text) => Parse(text, static parser => parser.ParseDirective(isConst: true));

    private static T Parse<T>(string text, Func<Parser, T> production)
    {
        byte[] utf8;
        try
        {
            utf8 = StrictUtf8.GetBytes(text);
        }
        catch (EncoderFallbackException lone)
        {
            // Lone surrogates are no Unicode scalar values (spec 2.1.1), and UTF-8 has no bytes for them.
            var offset = Encoding.UTF8.GetByteCount(text.AsSpan(0, lone.Index));
            var fault = string.Create(CultureInfo.InvariantCulture, $"Invalid character: U+{(int)text[lone.Index]:X4}.");
            throw new GraphQLSyntaxException(SyntaxError(SourceText.From(text), offset, fault));
        }

        var parser = new Parser(new SourceText(utf8), ParserLimits.None);
        var node = production(parser);
        parser.Expect(TokenKind.EndOfFile);
        return parser._error is null ? node : throw new GraphQLSyntaxException(parser._error);
    }
}
