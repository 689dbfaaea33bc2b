using System.Collections.Immutable;
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

    // What all productions are made of: looking at a token, taking it, lists of nodes; errors and limits.

    private ReadOnlySpan<byte> Source => _source.Utf8.Span;

    private bool Failed => _error is not null;

    private bool Peek(TokenKind kind) => _token.Kind == kind;

    private bool PeekKeyword(ReadOnlySpan<byte> keyword) => IsKeyword(_token, keyword);

    private bool IsKeyword(Token token, ReadOnlySpan<byte> keyword) =>
        token.Kind == TokenKind.Name && Source[token.Start..token.End].SequenceEqual(keyword);

    /// <summary>The token after the current one, which stays the current one.</summary>
    private Token LookAhead()
    {
        var ahead = _lexer;
        var token = ahead.Next();
        if (token.Kind == TokenKind.Invalid)
        {
            Fail(token.Start, ahead.Fault!);
        }

        return token;
    }

    private void Advance()
    {
        if (Failed)
        {
            return;
        }

        _token = _lexer.Next();
        if (_token.Kind == TokenKind.Invalid)
        {
            Fail(_token.Start, _lexer.Fault!);
        }
        else if (_token.Kind != TokenKind.EndOfFile && ++_tokenCount > _limits.MaxTokens)
        {
            FailLimit(_token.Start, $"{_limits.MaxTokens} tokens", nameof(ParserLimits.MaxTokens), $"found token {_tokenCount}");
        }
    }

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind == kind)
        {
            Advance();
        }
        else
        {
            FailExpected(Token.Describe(kind));
        }

        return token;
    }

    private bool Skip(TokenKind kind)
    {
        var found = Peek(kind);
        if (found)
        {
            Advance();
        }

        return found;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            FailExpected($"\"{System.Text.Encoding.UTF8.GetString(keyword)}\"");
        }
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        var found = PeekKeyword(keyword);
        if (found)
        {
            Advance();
        }

        return found;
    }

    /// <summary>open Item+ close</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Func<Parser, T> item, TokenKind close)
    {
        Expect(open);
        return ItemsUntil(close, item, atLeastOne: true);
    }

    /// <summary>(open Item+ close)?</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Func<Parser, T> item, TokenKind close) =>
        Skip(open) ? ItemsUntil(close, item, atLeastOne: true) : [];

    /// <summary>open Item* close</summary>
    private ImmutableArray<T> Any<T>(TokenKind open, Func<Parser, T> item, TokenKind close)
    {
        Expect(open);
        return ItemsUntil(close, item, atLeastOne: false);
    }

    private ImmutableArray<T> ItemsUntil<T>(TokenKind close, Func<Parser, T> item, bool atLeastOne)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        while (!Failed && ((atLeastOne && items.Count == 0) || !Skip(close)))
        {
            items.Add(item(this));
        }

        return items.DrainToImmutable();
    }

    /// <summary>delimiter? Item (delimiter Item)*</summary>
    private ImmutableArray<T> Delimited<T>(TokenKind delimiter, Func<Parser, T> item)
    {
        Skip(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(item(this));
        }
        while (Skip(delimiter));

        return items.DrainToImmutable();
    }

    /// <summary>Steps into a production that may contain itself; each step is undone by <see cref="Leave"/>.</summary>
    private void Enter()
    {
        if (++_nesting > _limits.MaxNesting)
        {
            FailLimit(_token.Start, $"{_limits.MaxNesting} levels of nesting", nameof(ParserLimits.MaxNesting), $"found level {_nesting}");
        }
    }

    private void Leave() => _nesting--;

    private void FailExpected(string what)
    {
        if (!Failed)
        {
            Fail(_token.Start, $"Expected {what}, found {_token.Describe(Source)}.");
        }
    }

    private void FailUnexpected() => FailUnexpected(_token);

    private void FailUnexpected(Token token)
    {
        if (!Failed)
        {
            Fail(token.Start, $"Unexpected {token.Describe(Source)}.");
        }
    }

    private void FailLimit(int offset, string allowed, string limit, string found) =>
        Fail(offset, $"Document has more than {allowed} ({limit}), {found}. Parsing stopped here.");

    /// <summary>Keeps the first error, and lets the parser see nothing but the end of the file from here on.</summary>
    private void Fail(int offset, string fault)
    {
        _error ??= SyntaxError(_source, offset, fault);
        _token = new Token(TokenKind.EndOfFile, Source.Length, Source.Length);
    }

    private static GraphQLError SyntaxError(SourceText source, int offset, string fault) =>
        new($"Syntax Error: {fault}", SyntaxErrorCode) { Locations = [source.GetLocation(offset)] };
}
