using System.Collections.Frozen;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Formats;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Files;

/// <summary>The files that every release has.</summary>
public static class OpenDataFiles
{
    private static readonly FrozenDictionary<Dataset, OpenDataFile> MarkedCsv =
        AllDatasets.List.ToFrozenDictionary(d => d, OpenDataFile (d) => new MarkedCsvFile(d));

    /// <summary>What there is, as JSON.</summary>
    public static OpenDataFile Index { get; } = new IndexFile();

    /// <summary>What describes the release as a whole, then the datasets.</summary>
    public static IReadOnlyList<OpenDataFile> All { get; } =
    [
        Index,
        .. AllDatasets.List.SelectMany(Of),
    ];

    private static readonly FrozenDictionary<string, OpenDataFile> ByName = All.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>Null when there is no such file.</summary>
    public static OpenDataFile? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The same CSV with a byte order mark; null where the file is no CSV.</summary>
    public static OpenDataFile? WithByteOrderMark(OpenDataFile file) => file is CsvFile csv ? MarkedCsv[csv.Dataset] : null;

    private static IEnumerable<OpenDataFile> Of(Dataset dataset) =>
    [
        new CsvFile(dataset),
        new DatasetFile(dataset, "json", MediaTypes.Json, JsonFormat.Write),
        new DatasetFile(dataset, "jsonl", MediaTypes.JsonLines, JsonLinesFormat.Write),
    ];
}
