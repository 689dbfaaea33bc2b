using System.Runtime.CompilerServices;

namespace StPlan.Api.Tests;

/// <summary>Files of the repository that tests read as they are committed.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    public static string Read(params ReadOnlySpan<string> parts) => File.ReadAllText(PathOf(parts));

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        // The path of the source when it is where it was compiled, else the folder above the binaries (deterministic CI builds map the
        // former).
        var start = File.Exists(thisFile) ? Path.GetDirectoryName(thisFile)! : AppContext.BaseDirectory;
        var folder = new DirectoryInfo(start);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StPlan.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No StPlan.slnx above {start}.");
    }
}
