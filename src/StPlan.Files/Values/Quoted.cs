namespace StPlan.Files.Values;

/// <summary>A value as messages show it: in quotation marks, on one line, not longer than a glance.</summary>
internal static class Quoted
{
    private const int Shown = 60;

    public static string Of(string value)
    {
        var line = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Shown ? $"\"{line}\"" : $"\"{line[..(char.IsHighSurrogate(line[Shown - 1]) ? Shown - 1 : Shown)]}…\"";
    }
}
