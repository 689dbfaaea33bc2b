using StPlan.Api.Tests;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Files;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Tests;

/// <summary>Data to publish, and what the publisher says of them.</summary>
internal static class Published
{
    public static Publication Publication { get; } = new()
    {
        License = new License("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        Publisher = new Publisher(new Text("Ủy ban nhân dân tỉnh Trà Vinh", "People's Committee of Trà Vinh Province"),
            "https://www.travinh.gov.vn"),
    };

    /// <summary>Nothing is reported; something is, and corrected; all that a spreadsheet could trip over.</summary>
    public static TheoryData<string> Names => ["empty", "reported", "demo", "awkward"];

    public static PublishedData Data(string name) => name switch
    {
        "empty" => ReportedPlan.At(1),
        "reported" => ReportedPlan.At(3),
        "demo" => ReportedPlan.At(3, isDemo: true),
        "awkward" => AwkwardPlan.Create(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    /// <summary>A release whose files are in a folder of their own, which is left to the system's cleaning.</summary>
    public static RenderedRelease Render(PublishedData data, Publication? publication = null) =>
        new(data.Release.Number, publication ?? Publication, Directory.CreateTempSubdirectory("stplan-opendata-tests-").FullName,
            () => Task.FromResult(data));

    public static async Task<byte[]> BytesAsync(this RenderedRelease release, string file)
    {
        var rendered = await release.GetAsync(OpenDataFiles.Find(file)!, cancellation: TestContext.Current.CancellationToken);
        return await File.ReadAllBytesAsync(rendered.Path, TestContext.Current.CancellationToken);
    }
}
