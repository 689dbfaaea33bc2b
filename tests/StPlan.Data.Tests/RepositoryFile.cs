namespace StPlan.Data.Tests;

/// <summary>Files of the repository that tests read as they are committed.</summary>
internal static class RepositoryFile
{
    public static string Read(params ReadOnlySpan<string> parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "StPlan.slnx")))
        {
            folder = folder.Parent ?? throw new FileNotFoundException($"No StPlan.slnx above {AppContext.BaseDirectory}.");
        }

        return File.ReadAllText(Path.Combine([folder.FullName, .. parts]));
    }
}
