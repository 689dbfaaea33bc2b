namespace StPlan.OpenData.Formats.Xlsx;

/// <summary>What spreadsheets call their columns: A … Z, AA …</summary>
internal static class ColumnLetters
{
    private static readonly string[] Letters =
        [.. Enumerable.Range('A', 26).Select(c => $"{(char)c}"), .. Enumerable.Range('A', 26).SelectMany(c => Enumerable.Range('A', 26).Select(d => $"{(char)c}{(char)d}"))];

    /// <param name="column">0 for A; at most 701 for ZZ.</param>
    public static string Of(int column) => Letters[column];
}
