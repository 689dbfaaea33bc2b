using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using StPlan.Api.Tests.Replicas;
using StPlan.Data.Keys;
using StPlan.Tests.Tools;

namespace StPlan.Api.Tests.Faults;

/// <summary>The disk of the database is full: what would be written is refused whole, what is read goes on, and all is well when there is
/// space again.</summary>
public sealed class DiskFullTests : IDisposable
{
    private readonly DirectoryInfo _mount = Directory.CreateTempSubdirectory("stplan-full-");
    private bool _isMounted;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Needs(Tool.SmallDisk)]
    public async Task Writes_are_refused_whole_and_done_when_there_is_space()
    {
        _isMounted = Run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", _mount.FullName);
        _isMounted.ShouldBeTrue();
        var folder = Directory.CreateDirectory(Path.Combine(_mount.FullName, "data"));
        await using var database = new SharedDatabase(folder.FullName);
        var server = await database.StartAsync();
        var key = await database.KeyAsync(KeyRole.Publisher);
        await using var reader = Reader.Start(server, Answers.Figures, "/");
        await reader.AnswerAsync(4);

        var ballast = Fill();
        using (var refused = await server.StewardAsync(key, Answers.Submit(40)))
        {
            var body = await refused.Content.ReadAsStringAsync(Cancellation);
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, body);
            body.ShouldContain("DATABASE_UNAVAILABLE");
        }

        await reader.AnswerAsync(30);
        File.Delete(ballast);

        await server.SaysAsync("ready");
        await using (var context = database.OpenContext())
        {
            (await context.TaskReports.CountAsync(Cancellation)).ShouldBe(0, "nothing was half written");
        }

        (await server.PublishAsync(key, 50)).ShouldBe(2);
        await server.HasReleaseAsync(2);
        await reader.AnswerAsync(4);
        await reader.StopAsync();
        reader.Bodies[Answers.Figures].Count.ShouldBe(2);
    }

    public void Dispose()
    {
        if (_isMounted)
        {
            Run("umount", "-l", _mount.FullName);
        }

        _mount.Delete(recursive: true);
    }

    /// <summary>Writes until there is not a byte left.</summary>
    private string Fill()
    {
        var path = Path.Combine(_mount.FullName, "ballast");
        using var file = File.Create(path, bufferSize: 1);
        try
        {
            for (var chunk = new byte[512]; ;)
            {
                file.Write(chunk);
            }
        }
        catch (IOException)
        {
            return path;
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
