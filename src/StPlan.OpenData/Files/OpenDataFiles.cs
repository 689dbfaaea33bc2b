using System.Collections.Frozen;
using StPlan.Domain;
using StPlan.OpenData.Catalogue;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Descriptions;
using StPlan.OpenData.Formats;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rdf;
using StPlan.OpenData.StratMl;

namespace StPlan.OpenData.Files;

/// <summary>The files that every release has.</summary>
public static class OpenDataFiles
{
    private static readonly FrozenDictionary<Dataset, OpenDataFile> MarkedCsv =
        AllDatasets.List.ToFrozenDictionary(d => d, OpenDataFile (d) => new MarkedCsvFile(d));

    /// <summary>What there is, as JSON.</summary>
    public static OpenDataFile Index { get; } = new IndexFile();

    /// <summary>The catalogue in each of its formats; the first one for who names no other.</summary>
    public static IReadOnlyList<OpenDataFile> Catalogues { get; } =
    [
        new CatalogueFile("jsonld", MediaTypes.JsonLd, JsonLdWriter.Write),
        new CatalogueFile("ttl", MediaTypes.Turtle, TurtleWriter.Write),
        new CatalogueFile("rdf", MediaTypes.RdfXml, RdfXmlWriter.Write),
    ];

    /// <summary>What describes the release as a whole, then the datasets, then all of them in one file, and the catalogue of all
    /// these.</summary>
    public static IReadOnlyList<OpenDataFile> All { get; } =
    [
        Index,
        new TextFile("README.vi.md", MediaTypes.Markdown, package => Readme.Write(package, Language.Vi)),
        new TextFile("README.en.md", MediaTypes.Markdown, package => Readme.Write(package, Language.En)),
        new TextFile("LICENSE.txt", MediaTypes.Text, LicenseText.Write),
        new DataPackageFile(),
        new CsvwFile(AllDatasets.List),
        .. AllDatasets.List.SelectMany(Of),
        new StratMlFile(),
        new ChecksumsFile(),
        new WorkbookFile(),
        new ArchiveFile(),
        .. Catalogues,
    ];

    private static readonly FrozenDictionary<string, OpenDataFile> ByName = All.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);

    /// <summary>Null when there is no such file.</summary>
    public static OpenDataFile? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The files that hold a dataset, and it alone: one for each format.</summary>
    public static IReadOnlyList<OpenDataFile> Holding(Dataset dataset) => [.. All.Where(f => f is DatasetFile && f.Dataset == dataset)];

    /// <summary>The same CSV with a byte order mark; null where the file is no CSV.</summary>
    public static OpenDataFile? WithByteOrderMark(OpenDataFile file) => file is CsvFile csv ? MarkedCsv[csv.Dataset] : null;

    private static IEnumerable<OpenDataFile> Of(Dataset dataset) =>
    [
        new CsvFile(dataset),
        new DatasetFile(dataset, "json", MediaTypes.Json, JsonFormat.Write),
        new DatasetFile(dataset, "jsonl", MediaTypes.JsonLines, JsonLinesFormat.Write) { IsInArchive = false },
        new CsvwFile(dataset),
    ];
}
