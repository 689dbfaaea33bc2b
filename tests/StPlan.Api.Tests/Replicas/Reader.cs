using System.Globalization;
using System.Net;

namespace StPlan.Api.Tests.Replicas;

/// <summary>
/// Reads the same addresses of one server again and again, and keeps what each answered, in order, whenever that was another body than
/// before. @ in an address is another number each time, so that no cache on the way knows it.
/// </summary>
internal sealed class Reader : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _client;
    private readonly Task _reading;
    private int _answers;

    private Reader(Uri address, IReadOnlyCollection<string> paths)
    {
        _client = new HttpClient { BaseAddress = address };
        Bodies = paths.ToDictionary(p => p, _ => new List<string>());
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>By address; to be looked at when the reader has stopped.</summary>
    public IReadOnlyDictionary<string, List<string>> Bodies { get; }

    public int Answers => Volatile.Read(ref _answers);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Reader Start(ServerProcess server, params IReadOnlyCollection<string> paths) => new(server.Address, paths);

    public static Reader Start(Uri address, params IReadOnlyCollection<string> paths) => new(address, paths);

    /// <summary>Waits for further answers.</summary>
    public async Task AnswerAsync(int more)
    {
        var enough = Answers + more;
        await Eventually.IsAsync(() => Task.FromResult(Answers >= enough || _reading.IsCompleted), $"{more} answers");
        if (_reading.IsFaulted)
        {
            await _reading;
        }
    }

    /// <summary>Ends it; throws where anything was not answered with 200.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await _reading;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
        _client.Dispose();
    }

    private async Task ReadAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            foreach (var (path, bodies) in Bodies)
            {
                using var response = await _client.GetAsync(
                    path.Replace("@", Answers.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), Cancellation);
                var body = await response.Content.ReadAsStringAsync(Cancellation);
                response.StatusCode.ShouldBe(HttpStatusCode.OK, $"{path}\n{body}");
                if (bodies.Count == 0 || bodies[^1] != body)
                {
                    bodies.Add(body);
                }

                Interlocked.Increment(ref _answers);

                // Others want to work on this machine, too.
                await Task.Delay(5, Cancellation);
            }
        }
    }
}
