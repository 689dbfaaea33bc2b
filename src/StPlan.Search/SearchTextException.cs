namespace StPlan.Search;

/// <summary>What was to be searched for is beyond a limit. The message says what the text may be and what it was, and begins with the verb.</summary>
/// <param name="most">How many there may be.</param>
/// <param name="found">How many there are.</param>
/// <param name="isOfWords">Whether words are counted, rather than characters.</param>
public sealed class SearchTextException(int most, int found, bool isOfWords)
    : Exception($"takes at most {most} {(isOfWords ? "words" : "characters")}, found {found}")
{
    public int Most { get; } = most;

    public int Found { get; } = found;

    public bool IsOfWords { get; } = isOfWords;
}
