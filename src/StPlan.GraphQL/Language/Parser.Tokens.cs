using System.Collections.Immutable;

namespace StPlan.GraphQL.Language;

// What all productions are made of: looking at a token, taking it, lists of nodes; errors and limits.
public sealed partial class Parser
{
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
