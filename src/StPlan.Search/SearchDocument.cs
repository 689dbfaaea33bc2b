using StPlan.Domain;

namespace StPlan.Search;

/// <summary>One thing that can be found: a row of the index.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Code">Its code, path or number, as people write it.</param>
/// <param name="Subject">The thing itself, of the published data that the index is of.</param>
/// <param name="Title">Its name; null when it has none.</param>
/// <param name="Text">What it says; null when it is no more than its name.</param>
internal sealed record SearchDocument(SearchHitType Type, string Code, object Subject, Text? Title, Text? Text)
{
    private readonly string _codeWords = SearchQuery.WordsOf(Code);

    /// <summary>Whether the query is this thing's code and nothing else.</summary>
    public bool IsCalled(SearchQuery query) => _codeWords == query.Words;

    /// <summary>The texts in the order of the index's columns; empty where there is none.</summary>
    public string Column(int column) => column switch
    {
        0 => Code,
        1 => Title?.Vi ?? "",
        2 => Text?.Vi ?? "",
        3 => Title?.En ?? "",
        4 => Text?.En ?? "",
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };
}
