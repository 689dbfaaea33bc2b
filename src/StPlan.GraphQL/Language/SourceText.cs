using System.Text;

namespace StPlan.GraphQL.Language;

/// <summary>
/// The UTF-8 bytes of a GraphQL document, and the places in it. Nodes keep byte offsets; lines are counted only when an error needs them.
/// </summary>
public sealed class SourceText(ReadOnlyMemory<byte> utf8)
{
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    public static SourceText From(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>The location of a byte offset. Line terminators are LF, CR and CR LF (spec 2.1.2).</summary>
    public Location GetLocation(int offset)
    {
        var before = Utf8.Span[..Math.Clamp(offset, 0, Utf8.Length)];
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && (i + 1 >= Utf8.Length || Utf8.Span[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new Location(line, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}

/// <summary>A place in a document: line and column, both counted from 1; the column in UTF-16 code units, as graphql-js counts.</summary>
public readonly record struct Location(int Line, int Column);

/// <summary>
/// A text in our own code is no GraphQL. What clients send goes through <see cref="Parser.TryParse"/>, which throws nothing.
/// </summary>
public sealed class GraphQLSyntaxException(GraphQLError error)
    : Exception(error.Locations is [var place, ..] ? $"{error.Message} (line {place.Line}, column {place.Column})" : error.Message)
{
    public GraphQLError Error { get; } = error;
}
