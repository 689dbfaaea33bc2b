using Microsoft.Extensions.Options;
using StPlan.Api.OpenData;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Tests.OpenData;

/// <summary>What is kept of rendered files, and what is left behind.</summary>
public sealed class RenderedReleasesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-rendered-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_files_of_few_releases_are_kept_and_of_the_present_one_always_and_none_is_taken_from_a_reader()
    {
        using var rendered = Create();
        var data = ReportedPlan.At(3);
        string Rent(int number)
        {
            using var lease = rendered.Rent(data, data.FindRelease(number)!);
            return lease.Files.Folder;
        }

        var present = Rent(3);
        var first = rendered.Rent(data, data.FindRelease(1)!);
        var second = Rent(2);
        (Directory.Exists(present), Directory.Exists(first.Files.Folder), Directory.Exists(second)).ShouldBe((true, true, true));

        // Nobody reads the second any more, but somebody the first.
        Rent(3).ShouldBe(present);
        (Directory.Exists(present), Directory.Exists(first.Files.Folder), Directory.Exists(second)).ShouldBe((true, true, false));

        first.Dispose();
        Rent(2).ShouldNotBe(second);
        (Directory.Exists(present), Directory.Exists(first.Files.Folder)).ShouldBe((true, false));
    }

    [Fact]
    public void Its_folder_goes_with_it_and_what_a_killed_process_left_goes_with_the_next()
    {
        var left = _folder.CreateSubdirectory("stplan-opendata-left");
        File.WriteAllText(Path.Combine(left.FullName, ".lock"), "");
        File.WriteAllText(Path.Combine(left.FullName, "tasks.csv"), "");
        var other = _folder.CreateSubdirectory("somebody-elses");
        using (var running = Create())
        {
            Directory.Exists(left.FullName).ShouldBeFalse();
            using var second = Create();
            _folder.EnumerateDirectories("stplan-opendata-*").Count().ShouldBe(2);
        }

        _folder.EnumerateDirectories().Select(d => d.Name).ShouldBe([other.Name]);
    }

    private RenderedReleases Create() =>
        new(new PublishedDataSource(), releases: null!,
            Options.Create(new OpenDataOptions { Folder = _folder.FullName, KeptReleases = 2 }));
}
