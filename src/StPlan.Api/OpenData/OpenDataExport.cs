using Microsoft.Extensions.Options;
using StPlan.Data.Publishing;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Files;
using StPlan.OpenData.Rendering;

namespace StPlan.Api.OpenData;

/// <summary>
/// Writes the files of a release into a folder: all of them aside first, and only when every one is there to where they belong. What fails
/// leaves the folder as it was.
/// </summary>
internal static class OpenDataExport
{
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(
        IServiceProvider services, string folder, int? release, bool force, CancellationToken cancellation)
    {
        if (Objection(folder, force) is { } objection)
        {
            await Console.Error.WriteLineAsync(objection);
            return 1;
        }

        var loader = services.GetRequiredService<PublishedDataLoader>();
        var latest = await loader.LoadLatestAsync(cancellation);
        var number = release ?? latest.Release.Number;
        var data = number == latest.Release.Number ? latest : await loader.LoadAsync(number, cancellation);
        if (data is null)
        {
            await Console.Error.WriteLineAsync(ReleaseTexts.Unknown(number, latest.Release.Number)[Domain.Language.En]);
            return 1;
        }

        // Within the folder where there is one: it may be mounted, and then it cannot be replaced as a whole.
        var isThere = Directory.Exists(folder);
        var parent = isThere ? folder : Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? folder;
        var staging = Directory.CreateDirectory(Path.Combine(parent, $".stplan-export-{Path.GetRandomFileName()}")).FullName;
        try
        {
            await WriteAsync(data, services, staging, cancellation);
            Move(staging, folder, isThere);
        }
        finally
        {
            if (Directory.Exists(staging))
            {
                Directory.Delete(staging, recursive: true);
            }
        }

        Console.WriteLine($"Wrote {OpenDataFiles.All.Count} files of release {number} to {folder}");
        return 0;
    }

    private static string? Objection(string folder, bool force)
    {
        if (File.Exists(folder))
        {
            return $"{folder} is a file. Name a folder.";
        }

        var there = Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)).ToList() : [];
        return there.Count == 0 ? null
            : !force ? $"{folder} has {there.Count} entries. Name an empty folder, or use --force to replace an earlier export."

            // Whatever else is there is somebody's, and not ours to delete.
            : there.Find(name => OpenDataFiles.Find(name) is null) is { } other ? $"{folder} contains {other}, which no export writes. "
                + "Name a folder that holds only an earlier export."
            : null;
    }

    private static async Task WriteAsync(PublishedData data, IServiceProvider services, string folder, CancellationToken cancellation)
    {
        var publication = services.GetRequiredService<IOptions<OpenDataOptions>>().Value.ToPublication();
        var files = new RenderedRelease(data.Release.Number, publication, folder, () => Task.FromResult(data));
        foreach (var file in OpenDataFiles.All)
        {
            await files.GetAsync(file, cancellation);
        }
    }

    private static void Move(string staging, string folder, bool isThere)
    {
        if (!isThere)
        {
            Directory.Move(staging, folder);
            return;
        }

        foreach (var file in OpenDataFiles.All)
        {
            File.Move(Path.Combine(staging, file.Name), Path.Combine(folder, file.Name), overwrite: true);
        }
    }
}
