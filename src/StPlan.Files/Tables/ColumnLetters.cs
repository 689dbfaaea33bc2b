namespace StPlan.Files.Tables;

/// <summary>Columns as spreadsheets letter them: A … Z, AA, AB …</summary>
internal static class ColumnLetters
{
    private const int Letters = 26;

    /// <param name="place">From 0.</param>
    public static string Of(int place) => place < Letters
        ? ((char)('A' + place)).ToString()
        : Of((place / Letters) - 1) + (char)('A' + (place % Letters));

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
}
