using StPlan.Api.Hosting;

namespace StPlan.Api.OpenData;

/// <summary>
/// A folder of this process alone, gone when it ends. What a process left that was killed is swept away by the next: the lock of its folder
/// is free then, because the system takes a lock back with the process.
/// </summary>
internal sealed class ProcessFolder : IDisposable
{
    private const string Prefix = "stplan-opendata-";
    private const string LockName = ".lock";

    private readonly FileStream _lock;

    /// <param name="parent">Where to make it; empty for the system's folder for temporary files.</param>
    /// <exception cref="InvalidSettingException">It cannot be made there.</exception>
    public ProcessFolder(string parent)
    {
        var place = parent.Length > 0 ? System.IO.Path.GetFullPath(parent) : System.IO.Path.GetTempPath();
        try
        {
            Path = Directory.CreateDirectory(System.IO.Path.Combine(place, Prefix + System.IO.Path.GetRandomFileName())).FullName;
            _lock = Lock(Path, FileMode.CreateNew);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvalidSettingException($"The server cannot write to OpenData:Folder {place} ({exception.Message}). Use a folder "
                + "that this process may write to.");
        }

        foreach (var other in Directory.EnumerateDirectories(place, Prefix + "*").Where(f => f != Path))
        {
            Sweep(other);
        }
    }

    public string Path { get; }

    /// <summary>Deletes what is in it, or leaves it to the next process where somebody is writing there at this moment.</summary>
    public static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is in use, or gone.
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        TryDelete(Path);
    }

    private static FileStream Lock(string folder, FileMode mode) =>
        new(System.IO.Path.Combine(folder, LockName), mode, FileAccess.ReadWrite, FileShare.None);

    // Whose lock is taken is in use; one without a lock is being made at this moment.
    private static void Sweep(string folder)
    {
        try
        {
            Lock(folder, FileMode.Open).Dispose();
            TryDelete(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Of another process, or of another user.
        }
    }
}
