using System.Collections.Immutable;
using System.Text;

namespace StPlan.GraphQL.Language;

/// <summary>
/// Text in the making. Whether a list is broken into lines depends on the length of what is in it; therefore its brackets and
/// separators are put in their places first and given their text once the items are written. Each item is written only once,
/// and indentation is added at the very end, so the work grows with the text, not with its nesting.
/// </summary>
internal sealed class PrintLayout
{
    private readonly List<Part> _parts = [];
    private int _length;
    private int _lineBreaks;

    /// <summary>Text, and by how many levels the indentation changes before it; shown after each line break in it.</summary>
    private readonly record struct Part(string Text, int Indentation);

    /// <param name="Open">What stands before the items.</param>
    /// <param name="Separator">What stands between two items.</param>
    /// <param name="Close">What stands after the items.</param>
    /// <param name="Levels">By how many levels the items are indented.</param>
    public sealed record Style(string Open, string Separator, string Close, int Levels = 0);

    public void Write(string text)
    {
        _parts.Add(new Part(text, 0));
        _length += text.Length;
        _lineBreaks += LineBreaks(text);
    }

    /// <summary>
    /// A list whose style is chosen by the length of its items, with <paramref name="separator"/> between them, and by the number of
    /// line breaks in them.
    /// </summary>
    public void WriteList<T>(ImmutableArray<T> items, Action<T> write, string separator, Func<int, int, Style> style)
    {
        var (length, lineBreaks) = (_length, _lineBreaks);
        var places = new int[items.Length + 1];
        for (var i = 0; i < items.Length; i++)
        {
            places[i] = Reserve();
            write(items[i]);
        }

        places[^1] = Reserve();

        var separators = Math.Max(items.Length - 1, 0);
        length = _length - length;
        lineBreaks = _lineBreaks - lineBreaks;
        var chosen = style(length + (separators * separator.Length), lineBreaks);
        for (var i = 1; i < places.Length - 1; i++)
        {
            Fill(places[i], chosen.Separator, 0);
        }

        // An empty list has one place for both brackets.
        if (items.IsEmpty)
        {
            Fill(places[0], chosen.Open + chosen.Close, 0);
            return;
        }

        Fill(places[0], chosen.Open, chosen.Levels);
        Fill(places[^1], chosen.Close, -chosen.Levels);

        // Every line of the items begins with the indentation.
        var lines = LineBreaks(chosen.Open) + lineBreaks + (separators * LineBreaks(chosen.Separator));
        _length += 2 * chosen.Levels * lines;
    }

    private int Reserve()
    {
        _parts.Add(default);
        return _parts.Count - 1;
    }

    private void Fill(int place, string text, int indentation)
    {
        _parts[place] = new Part(text, indentation);
        _length += text.Length;
        _lineBreaks += LineBreaks(text);
    }

    private static int LineBreaks(string text) => text.AsSpan().Count('\n');

    public override string ToString()
    {
        var text = new StringBuilder(_length);
        var indentation = 0;
        foreach (var part in _parts)
        {
            indentation += part.Indentation;
            var rest = part.Text.AsSpan();
            for (var lineBreak = rest.IndexOf('\n'); lineBreak >= 0; lineBreak = rest.IndexOf('\n'))
            {
                text.Append(rest[..(lineBreak + 1)]).Append(' ', 2 * indentation);
                rest = rest[(lineBreak + 1)..];
            }

            text.Append(rest);
        }

        return text.ToString();
    }
}
