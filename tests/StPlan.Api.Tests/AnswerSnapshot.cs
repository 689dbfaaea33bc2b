using System.Text.Encodings.Web;
using System.Text.Json;
using Snapshooter;
using Snapshooter.Xunit3;

namespace StPlan.Api.Tests;

/// <summary>
/// Compares an answer with the one that is committed, by Snapshooter. A snapshot that is missing is written, and one that differs is
/// written to __mismatch__ beside it: look at the difference, and move the file over the old one if it is right. In the gate a missing one
/// fails.
/// </summary>
internal static class AnswerSnapshot
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    /// <param name="document">The query's file, from the repository's root.</param>
    /// <param name="data">The member "data" of its answer.</param>
    /// <param name="folder">In whose __snapshots__ it is, below this project.</param>
    public static void ShouldMatchSnapshot(this JsonElement data, string document, string folder)
    {
        // The first line names the document, and makes the file plain text: Snapshooter would compare JSON by its meaning, which takes
        // two notations of one moment for the same.
        var text = $"# {document}\n{JsonSerializer.Serialize(data, Indented)}\n";

        // By its path: Snapshooter would ask the debugger's files, which name other folders where builds are deterministic.
        var name = Path.ChangeExtension(Path.GetFileName(document), ".snap");
        Snapshot.Match(text, new SnapshotFullName(name, Repository.PathOf("tests", "StPlan.Api.Tests", folder)));
    }

    /// <summary>The names of the snapshots in a folder, without ending.</summary>
    public static IEnumerable<string> NamesIn(string folder) =>
        Directory.GetFiles(Repository.PathOf("tests", "StPlan.Api.Tests", folder, "__snapshots__"), "*.snap")
            .Select(f => Path.GetFileNameWithoutExtension(f)!);
}
