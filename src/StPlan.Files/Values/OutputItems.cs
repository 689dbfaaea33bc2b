namespace StPlan.Files.Values;

/// <summary>Takes a cell of outputs apart: at line breaks and semicolons that are not within quotation marks.</summary>
internal static class OutputItems
{
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is ';' or '\n')
            {
                if (text[start..i].Trim() is { Length: > 0 } item)
                {
                    yield return item;
                }

                start = i + 1;
            }
            else if (text[i] == '"' && CanOpen(text.AsSpan(start, i - start)) && EndOfQuotation(text, i) is { } end)
            {
                i = end - 1;
            }
        }
    }

    /// <summary>Whether a quotation mark in it could take in what comes after the item.</summary>
    public static bool CanOpenQuotation(string item)
    {
        for (var i = item.IndexOf('"', StringComparison.Ordinal); i >= 0; i = item.IndexOf('"', i + 1))
        {
            if (CanOpen(item.AsSpan(0, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Quotation marks count at the beginning of an item and of a unit; elsewhere they are part of the text, as in "phần mềm "A; B"".
    /// </summary>
    private static bool CanOpen(ReadOnlySpan<char> before)
    {
        var rest = before.TrimEnd();
        if (rest.IsEmpty || rest[^1] is '-' or '*' or '•' or '–')
        {
            return rest.TrimStart().Length <= 1;
        }

        rest = rest.TrimEnd("0123456789.,+-\u2212 \u00A0\u202F");
        return rest.Length < before.TrimEnd().Length && rest is [.., ':' or '='];
    }

    /// <summary>The place after the closing mark; null where what follows shows that it was none.</summary>
    private static int? EndOfQuotation(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                continue;
            }

            if (i + 1 < text.Length && text[i + 1] == '"')
            {
                i++;
                continue;
            }

            var after = text.AsSpan(i + 1).TrimStart(" \t\u00A0");
            return after.IsEmpty || after[0] is ':' or '=' or ';' or '\n' ? i + 1 : null;
        }

        return null;
    }
}
