using System.Text;
using StPlan.Domain;

namespace StPlan.Search;

/// <summary>
/// What somebody typed, as an expression of FTS5 (https://www.sqlite.org/fts5.html, section 3). Only letters and digits of it get into the
/// expression, between quotes of ours; so whatever was typed, there is nothing in it that FTS5 could take for syntax.
/// </summary>
internal sealed class SearchQuery
{
    public const int MaxLength = 200;
    public const int MaxWords = 16;

    private SearchQuery(IReadOnlyList<Term> terms)
    {
        Expression = Write(terms);
        Words = string.Join(' ', terms.SelectMany(t => t.Words));
    }

    /// <summary>What follows MATCH.</summary>
    public string Expression { get; }

    /// <summary>The words in a row, as <see cref="WordsOf"/> gives them: what a code is compared with.</summary>
    public string Words { get; }

    /// <summary>The words of a text, folded, with a space between: "21-NQ/TU" is "21 nq tu".</summary>
    public static string WordsOf(string text) => string.Join(' ', Cut(text));

    /// <summary>Null when there is no word in the text.</summary>
    /// <exception cref="SearchTextException">The text is longer, or has more words, than a search takes.</exception>
    public static SearchQuery? Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            throw SearchTextException.Of(MaxLength, text.Length, isOfWords: false);
        }

        var terms = Terms(text);
        var words = terms.Sum(t => t.Words.Count);
        if (words > MaxWords)
        {
            throw SearchTextException.Of(MaxWords, words, isOfWords: true);
        }

        return terms.Count == 0 ? null : new SearchQuery(terms);
    }

    private static List<Term> Terms(string text)
    {
        var terms = new List<Term>();
        var pieces = text.Split('"');
        for (var i = 0; i < pieces.Length; i++)
        {
            // Between an odd quote and the next, or the end: a phrase.
            var isPhrase = i % 2 == 1;
            foreach (var piece in isPhrase ? [pieces[i]] : pieces[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var isPrefix = piece.TrimEnd().EndsWith('*') || (isPhrase && i + 1 < pieces.Length && pieces[i + 1].StartsWith('*'));
                if (Cut(piece) is { Count: > 0 } words)
                {
                    terms.Add(new Term(words, isPrefix, isPhrase));
                }
            }
        }

        return terms;
    }

    // As the index cuts: "21-NQ/TU" is three words in a row.
    private static List<string> Cut(string piece)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in piece)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(LetterFolding.Fold(c));
            }
            else if (!LetterFolding.IsMark(c) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>
    /// All terms have to be there. That neighbours stand together counts as well, without being asked for: most Vietnamese words are two
    /// syllables, written apart, so that "công nghệ" has to outrank a "công" here and a "nghệ" there.
    /// </summary>
    private static string Write(IReadOnlyList<Term> terms)
    {
        var all = string.Join(" AND ", terms);
        var pairs = terms.Zip(terms.Skip(1))
            .Where(pair => !pair.First.IsPhrase && !pair.Second.IsPhrase && !pair.First.IsPrefix)
            .Select(pair => new Term([.. pair.First.Words, .. pair.Second.Words], pair.Second.IsPrefix, true))
            .ToList();
        return pairs.Count == 0 ? all : $"({all}) AND ({terms[0]} OR {string.Join(" OR ", pairs)})";
    }

    private sealed record Term(IReadOnlyList<string> Words, bool IsPrefix, bool IsPhrase)
    {
        public override string ToString() => $"\"{string.Join(' ', Words)}\"{(IsPrefix ? "*" : "")}";
    }
}

/// <summary>The text to search for is longer than a limit.</summary>
/// <param name="text">How long it is, and how long it may be: for whoever searches.</param>
public sealed class SearchTextException(Text text) : Exception(text[Language.En])
{
    public Text Text { get; } = text;

    /// <param name="most">How many words or characters there may be.</param>
    /// <param name="found">How many there are.</param>
    /// <param name="isOfWords">Whether words are counted, rather than characters.</param>
    internal static SearchTextException Of(int most, int found, bool isOfWords) => new(new Text(
        $"Nội dung tìm kiếm có {found} {(isOfWords ? "từ" : "ký tự")}. Chỉ được nhập tối đa {most}.",
        $"The search text has {found} {(isOfWords ? "words" : "characters")}. Use at most {most}."));
}
