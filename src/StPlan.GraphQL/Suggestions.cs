namespace StPlan.GraphQL;

/// <summary>Finds what a misspelt name was probably meant to be.</summary>
internal static class Suggestions
{
    private const int AtMost = 5;
    private const int LongestName = 100;

    /// <summary><c> Did you mean "title"?</c>, with a space before it; empty when nothing comes near.</summary>
    public static string DidYouMean(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
        {
            return "";
        }

        var near = known
            .Select(candidate => (candidate, distance: Distance(name, candidate)))
            .Where(c => c.distance <= (name.Length * 2 / 5) + 1)
            .OrderBy(c => c.distance)
            .ThenBy(c => c.candidate, StringComparer.Ordinal)
            .Take(AtMost)
            .Select(c => $"\"{c.candidate}\"")
            .ToArray();
        return near.Length switch
        {
            0 => "",
            1 => $" Did you mean {near[0]}?",
            _ => $" Did you mean {string.Join(", ", near[..^1])} or {near[^1]}?",
        };
    }

    // Damerau–Levenshtein distance, blind to case, where a swap of neighbours counts once.
    private static int Distance(string a, string b)
    {
        a = a.ToLowerInvariant();
        b = b.ToLowerInvariant();
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
