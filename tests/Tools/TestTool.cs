using System.Diagnostics;

namespace StPlan.Tests.Tools;

/// <summary>A program or a right that some tests need and that a machine with only the .NET SDK does not have (docs/testing.md).</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Remedy">How to get it.</param>
/// <param name="Find">Where it is, or anything else that is not null where it is there.</param>
internal sealed record TestTool(string Name, string Remedy, Func<string?> Find)
{
    /// <summary>The environment variable that makes a missing tool an error: "required", as in the gate.</summary>
    public const string Variable = "STPLAN_TEST_TOOLS";

    /// <summary>The environment variable with the connection string of a server on which databases may be made.</summary>
    public const string SqlServerVariable = "STPLAN_TEST_SQLSERVER";

    private static readonly TestTool[] All =
    [
        new(nameof(Tool.Chromium), "apt-get install chromium", () => OnPath("chromium")),
        new("axe-core", "npm ci --prefix tests/judges", () => FromRepository("tests/judges/node_modules/axe-core/axe.min.js")),
        new(nameof(Tool.LibreOffice), "apt-get install libreoffice-calc", () => OnPath("soffice")),
        new("nginx", "apt-get install nginx", () => OnPath("nginx") ?? Existing("/usr/sbin/nginx") ?? Existing("/usr/local/sbin/nginx")),
        new("Node.js", "apt-get install nodejs npm", () => OnPath("node")),
        new("Playground", "build with Node.js and without BuildPlayground=false",
            () => Existing(Path.Combine(AppContext.BaseDirectory, "playground/index.html"))),
        new("A small disk", "run as root on Linux, where it may be mounted", FindMount),
        new(
            "SQL Server",
            $"set {SqlServerVariable} to a connection string such as \"Server=localhost;User "
                + "ID=sa;Password=…;TrustServerCertificate=True\"",
            () => Environment.GetEnvironmentVariable(SqlServerVariable) is { Length: > 0 } server ? server : null) { IsOptional = true },
    ];

    private readonly Lazy<string?> _found = new(Find);

    /// <summary>Whether the gate goes without it: no package installs it.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>Whether a test that needs it has to fail without it.</summary>
    public bool IsRequired => !IsOptional && Environment.GetEnvironmentVariable(Variable) == "required";

    public bool IsThere => _found.Value is not null;

    /// <summary>Where it is.</summary>
    /// <exception cref="InvalidOperationException">It is not there. A test that says what it <see cref="NeedsAttribute"/> does not come
    /// here.</exception>
    public string Place => _found.Value ?? throw new InvalidOperationException($"{Name} is not there: {Remedy}.");

    public static TestTool Of(Tool tool) => All[(int)tool];

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);

    private static string? Existing(string file) => File.Exists(file) ? file : null;

    private static string? FromRepository(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StPlan.slnx")))
        {
            folder = folder.Parent;
        }

        return folder is null ? null : Existing(Path.Combine(folder.FullName, file));
    }

    private static string? FindMount()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("stplan-mount-").FullName;
        var mayMount = Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder);
        if (mayMount)
        {
            Run("umount", folder);
        }

        Directory.Delete(folder);
        return mayMount ? "mount" : null;
    }

    private static bool Run(string program, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>Names the tools that tests need.</summary>
public enum Tool
{
    Chromium,

    /// <summary>The accessibility checker (https://github.com/dequelabs/axe-core), which npm puts into the folder of the judges.</summary>
    AxeCore,
    LibreOffice,
    Nginx,
    Node,

    /// <summary>The playground, which is built with the server where there is Node.js.</summary>
    Playground,

    /// <summary>The right to mount a disk of a few kilobytes, to fill it.</summary>
    SmallDisk,
    SqlServer,
}
