namespace StPlan.FileFormats;

/// <summary>Columns as spreadsheets letter them: A … Z, AA, AB …</summary>
public static class ColumnLetters
{
    private const int Letters = 26;

    // A … ZZ: written into every cell of a sheet, so they are made once.
    private static readonly string[] Known = [.. Enumerable.Range(0, Letters + (Letters * Letters)).Select(Make)];

    /// <param name="place">From 0, which is A.</param>
    public static string Of(int place) => place < Known.Length ? Known[place] : Make(place);

    /// <summary>The column of a cell reference such as "AB12", from 0; -1 where it is none.</summary>
    public static int PlaceOf(string reference)
    {
        var place = 0;
        foreach (var c in reference)
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                break;
            }

            place = (place * Letters) + (c - 'A' + 1);
            if (place > 1 << 20)
            {
                return -1;
            }
        }

        return place - 1;
    }

    private static string Make(int place) => place < Letters
        ? ((char)('A' + place)).ToString()
        : Make((place / Letters) - 1) + (char)('A' + (place % Letters));
}
