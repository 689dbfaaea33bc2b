using System.Diagnostics;

namespace StPlan.Data.Tests.Snapshots;

/// <summary>A file system of 64 KB, where whoever runs the test may mount one.</summary>
internal sealed class TinyDisk : IDisposable
{
    private TinyDisk(string path) => Path = path;

    public string Path { get; }

    public static TinyDisk Mount(string folder)
    {
        var path = Directory.CreateDirectory(System.IO.Path.Combine(folder, "tiny")).FullName;
        Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", path).ShouldBe(0);
        return new TinyDisk(path);
    }

    public void Dispose() => Run("umount", Path);

    private static int Run(string command, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
