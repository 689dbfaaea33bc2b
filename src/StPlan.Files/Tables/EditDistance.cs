namespace StPlan.Files.Tables;

/// <summary>How many letters one has to insert, remove or replace to make one word of another (Levenshtein).</summary>
internal static class EditDistance
{
    /// <summary>Longer words are no slips of a column's name; they are not compared.</summary>
    private const int MaxLength = 60;

    public static int Between(string a, string b)
    {
        if (a.Length > MaxLength || b.Length > MaxLength)
        {
            return int.MaxValue;
        }

        var distances = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = distances[0]++;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = distances[j];
                distances[j] = Math.Min(replaced, Math.Min(distances[j], distances[j - 1]) + 1);
            }
        }

        return distances[^1];
    }
}
