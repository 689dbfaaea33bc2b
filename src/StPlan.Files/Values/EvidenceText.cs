using StPlan.Domain;
using StPlan.Domain.Reporting;

namespace StPlan.Files.Values;

/// <summary>
/// Where a report can be looked up, in one cell: one a line, <c>title &lt;address&gt;</c>, <c>title | address</c> or the address alone.
/// </summary>
internal static class EvidenceText
{
    public static string? Write(IReadOnlyList<Evidence> evidence) =>
        evidence.Count == 0 ? null : string.Join('\n', evidence.Select(e => e.Title == e.Url ? e.Url : $"{OneLine(e.Title)} <{e.Url}>"));

    /// <returns>Null where <paramref name="evidence"/> is all there is.</returns>
    public static Text? TryRead(string text, out IReadOnlyList<Evidence> evidence)
    {
        var read = new List<Evidence>();
        evidence = read;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (title, url) = Split(line);
            if (!WebAddress.Is(url))
            {
                return new Text(
                    $"{Quoted.Of(line)} không có địa chỉ đầy đủ. Viết mỗi dòng một tài liệu: tên <https://…>, hoặc tên | https://…, "
                        + "hoặc chỉ https://….",
                    $"{Quoted.Of(line)} has no full address. Write one document on each line: title <https://…>, title | https://…, or "
                        + "only https://….");
            }

            read.Add(new Evidence { Title = title.Length > 0 ? title : url, Url = url });
        }

        return null;
    }

    private static (string Title, string Url) Split(string line)
    {
        var open = line.LastIndexOf('<');
        if (open >= 0 && line[^1] == '>')
        {
            return (line[..open].TrimEnd(), line[(open + 1)..^1].Trim());
        }

        var bar = line.LastIndexOf('|');
        return bar >= 0 ? (line[..bar].TrimEnd(), line[(bar + 1)..].TrimStart()) : ("", line);
    }

    private static string OneLine(string title) =>
        string.Join(' ', title.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
