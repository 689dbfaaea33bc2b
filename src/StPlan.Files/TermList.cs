using System.Collections.Frozen;
using StPlan.Domain;
using StPlan.Domain.Fields;
using StPlan.Files.Values;

namespace StPlan.Files;

/// <summary>A fixed list of values, each of which is accepted as its name, in Vietnamese or in English, with or without accents.</summary>
public sealed class TermList<TValue>
    where TValue : struct, Enum
{
    private readonly FrozenDictionary<string, Term<TValue>> _byKey;
    private readonly FrozenDictionary<TValue, Term<TValue>> _byValue;

    /// <param name="codes">The values, as the domain calls them.</param>
    /// <param name="otherTitles">What else is accepted for one of them.</param>
    internal TermList(CodeList<TValue> codes, Func<Text, IEnumerable<string>>? otherTitles = null)
    {
        var all = Enum.GetValues<TValue>().Select(value => new Term<TValue>(value, codes.Of(value).Value, codes.Of(value).Title)).ToList();
        All = all;
        _byValue = all.ToFrozenDictionary(term => term.Value);
        _byKey = all
            .SelectMany(
                term => new[] { term.Name, term.Title.Vi, term.Title.En! }.Concat(otherTitles?.Invoke(term.Title) ?? [])
                    .Select(FoldedText.Key).Distinct(),
                (term, key) => (term, key))
            .ToFrozenDictionary(each => each.key, each => each.term);
        Expected = new Text(
            string.Join(", ", all.Select(term => $"{term.Title.Vi} ({term.Name})")),
            string.Join(", ", all.Select(term => $"{term.Name} ({term.Title.Vi})")));
    }

    public IReadOnlyList<Term<TValue>> All { get; }

    /// <summary>All of them, for messages.</summary>
    internal Text Expected { get; }

    public string NameOf(TValue value) => _byValue[value].Name;

    public Text TitleOf(TValue value) => _byValue[value].Title;

    public bool TryRead(string text, out TValue value)
    {
        var found = _byKey.TryGetValue(FoldedText.Key(text), out var term);
        value = found ? term!.Value : default;
        return found;
    }
}
