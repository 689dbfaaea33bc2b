namespace StPlan.Demo;

/// <summary>
/// A folder beside the file that is to be, where it is built; on the same disk, so that it can be moved into place at once. What a run that
/// was killed has left there is cleared away by the next one.
/// </summary>
internal sealed class Workplace : IDisposable
{
    private readonly string _folder;
    private readonly FileStream _lock;

    private Workplace(string folder, FileStream @lock)
    {
        (_folder, _lock) = (folder, @lock);
        File = Path.Combine(folder, "demo.db");
    }

    /// <summary>Where to build.</summary>
    public string File { get; }

    /// <exception cref="DemoRefusedException">Another run is building the same file.</exception>
    public static Workplace Open(string target)
    {
        var folder = target + ".making";
        Directory.CreateDirectory(folder);
        FileStream @lock;
        try
        {
            // The operating system lets go of it when the process dies.
            @lock = new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new DemoRefusedException($"Another run makes {target} in {folder} ({e.Message}). Wait for it, or end it, and try again.");
        }

        foreach (var left in Directory.EnumerateFiles(folder, "demo.db*"))
        {
            System.IO.File.Delete(left);
        }

        return new Workplace(folder, @lock);
    }

    public void Dispose()
    {
        _lock.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
