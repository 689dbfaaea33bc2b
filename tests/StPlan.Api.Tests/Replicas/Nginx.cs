using System.Diagnostics;
using System.Globalization;
using System.Net;
using StPlan.Tests.Tools;

namespace StPlan.Api.Tests.Replicas;

/// <summary>nginx with the configuration of deploy/, before servers of a test; its files are in a folder that goes with it.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private const string Replicas = "server server:8080 max_fails=1 fail_timeout=5s;";

    // Whoever runs nginx as root has its workers be somebody else, who has to get at the cache.
    private const UnixFileMode ForAll =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-nginx-");
    private readonly int _port = FreePort.Find();
    private Process? _process;

    private Nginx()
    {
    }

    public Uri Address => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}"));

    public HttpClient Client { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Nginx> StartAsync(params IEnumerable<ServerProcess> servers)
    {
        var nginx = new Nginx();
        var file = nginx.Configure(servers);
        nginx._process = Process.Start(
            new ProcessStartInfo(TestTool.Of(Tool.Nginx).Place, ["-c", file, "-p", nginx._folder.FullName, "-g", "daemon off;"]))!;
        nginx.Client = new HttpClient { BaseAddress = nginx.Address };
        try
        {
            await Eventually.IsAsync(nginx.AnswersAsync, "nginx");
        }
        catch
        {
            await nginx.DisposeAsync();
            throw;
        }

        return nginx;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        using (var kill = Process.Start("kill", ["-QUIT", _process!.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        // It lets requests end; whoever has a stream closes it before.
        await _process.WaitForExitAsync().WaitAsync(Eventually.Patience);
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>As it is deployed, but for the names of servers, the port and the places of files.</summary>
    private string Configure(IEnumerable<ServerProcess> servers)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.FullName, ForAll);
        }

        var configuration = Repository.Read("deploy/nginx.conf");
        configuration = Replace(configuration, Replicas,
            string.Concat(servers.Select(s => Replicas.Replace("server:8080", s.Address.Authority, StringComparison.Ordinal))));
        configuration = Replace(configuration, "listen 8080;", string.Create(CultureInfo.InvariantCulture, $"listen 127.0.0.1:{_port};"));
        foreach (var place in new[] { "/tmp/nginx.pid", "/tmp/body", "/tmp/proxy", "/tmp/cache" })
        {
            configuration = Replace(configuration, place, _folder.FullName + place["/tmp".Length..]);
        }

        var file = Path.Combine(_folder.FullName, "nginx.conf");
        File.WriteAllText(file, configuration);
        return file;
    }

    private static string Replace(string text, string what, string by)
    {
        text.ShouldContain(what);
        return text.Replace(what, by, StringComparison.Ordinal);
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var response = await Client.GetAsync("/graphql?sdl", Cancellation);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            _process!.HasExited.ShouldBeFalse();
            return false;
        }
    }
}
