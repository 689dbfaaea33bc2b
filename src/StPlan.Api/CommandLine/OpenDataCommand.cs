using System.CommandLine;
using StPlan.Api.OpenData;

namespace StPlan.Api.CommandLine;

/// <summary><c>opendata export DIR</c>: the files of a release, byte for byte as the server sends them, ready for a static host.</summary>
internal static class OpenDataCommand
{
    public static Command Create() => new("opendata", "Works with the open data files.") { Export() };

    private static Command Export()
    {
        var folder = new Argument<DirectoryInfo>("dir") { Description = "The folder for the files. The command writes all files or none." };
        var release = new Option<int?>("--release") { Description = "The number of the release. The default is the latest." };
        var force = new Option<bool>("--force") { Description = "Replaces an earlier export." };
        var command = new Command("export", "Writes the open data files of a release into a folder.") { folder, release, force };
        command.OnDatabase((parsed, services, cancellation) => OpenDataExport.RunAsync(
            services, parsed.GetRequiredValue(folder).FullName, parsed.GetValue(release), parsed.GetValue(force), cancellation));
        return command;
    }
}
