using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using StPlan.GraphQL.Conformance.Sdl;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Conformance;

/// <summary>
/// Random bytes and mutated documents through parse → validate → execute, with the limits of the public endpoint: no exception, no
/// hang, no growth. Every tenth input goes through the SDL instead.
/// </summary>
internal sealed class Fuzz
{
    private const long MaxGrowth = 128L * 1024 * 1024;
    private static readonly TimeSpan LongestInput = TimeSpan.FromSeconds(2);

    private readonly GraphQLExecutor _executor = new(
        Schema.FromSdl(FuzzCorpus.Sdl, static (_, field) => JsonResolver.Create(field)),
        new ExecutorOptions { CachedDocuments = 100, TypeNameResolver = JsonResolver.TypeNameOf });

    private readonly RootSource _root = new(JsonDocument.Parse(FuzzCorpus.RootValue).RootElement, EchoArguments: true);
    private readonly JsonElement _variables = JsonDocument.Parse("""{"v":true,"n":3,"i":{"a":1}}""").RootElement;

    /// <returns>The exit code: 0 when nothing was found.</returns>
    public static int Run(FuzzOptions options, TextWriter report)
    {
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"fuzz: {options.Count} inputs, seed {options.Seed}"));
        var watch = Stopwatch.StartNew();
        var (finding, executed, slowest) = new Fuzz().Run(options);
        if (finding is not null)
        {
            report.WriteLine(finding);
            return 1;
        }

        report.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"fuzz: {options.Count} inputs, {executed} of them executed, 0 exceptions, slowest {slowest.TotalMilliseconds:F1} ms, "
            + $"{watch.Elapsed.TotalSeconds:F1} s"));
        return 0;
    }

    private (string? Finding, int Executed, TimeSpan Slowest) Run(FuzzOptions options)
    {
#pragma warning disable RS0030 // A seeded generator: the inputs are the same on every machine.
        var mutator = new Mutator(new Random(options.Seed));
#pragma warning restore RS0030
        using var buffer = new ResponseBuffer();
        var before = 0L;
        var executed = 0;
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < options.Count; i++)
        {
            // What a process keeps for good it has by then.
            if (i == Math.Min(10_000, options.Count / 2))
            {
                before = GC.GetTotalMemory(forceFullCollection: true);
            }

            var isSdl = i % 10 == 9;
            var input = mutator.Next(isSdl ? FuzzCorpus.Sdls : FuzzCorpus.Documents);
            var start = Stopwatch.GetTimestamp();
            try
            {
                executed += isSdl ? ReadSchema(input) : Execute(input, buffer);
            }
            catch (Exception exception)
            {
                return (Describe(i, input, exception.ToString()), executed, slowest);
            }

            var elapsed = Stopwatch.GetElapsedTime(start);
            slowest = elapsed > slowest ? elapsed : slowest;
            if (options.IsMeasured && elapsed > LongestInput)
            {
                return (Describe(i, input, $"took {elapsed}"), executed, slowest);
            }
        }

        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;
        return (options.IsMeasured && growth > MaxGrowth ? $"fuzz: memory grew by {growth} bytes" : null, executed, slowest);
    }

    private int Execute(byte[] input, ResponseBuffer buffer)
    {
        buffer.Reset();
        var result = _executor.ExecuteAsync(new GraphQLRequest(input, null, _variables), buffer, _root).GetAwaiter().GetResult();
        using var response = JsonDocument.Parse(buffer.WrittenMemory, new JsonDocumentOptions { MaxDepth = 1024 });
        if (response.RootElement.TryGetProperty("data", out _) == result.IsRequestError)
        {
            throw new InvalidOperationException("A response has data exactly when something was executed.");
        }

        return result.IsRequestError ? 0 : 1;
    }

    private static int ReadSchema(byte[] input) => Schema.TryFromSdl(Encoding.UTF8.GetString(input), out _, out _) ? 1 : 0;

    private static string Describe(int number, byte[] input, string what) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"fuzz: input {number}: {what}\n{Convert.ToBase64String(input)}\n{Encoding.UTF8.GetString(input)}");
}

/// <param name="Count">How many inputs.</param>
/// <param name="Seed">The same seed makes the same inputs.</param>
internal sealed record FuzzOptions(int Count, int Seed)
{
    /// <summary>Whether an input that takes long, and memory that grows, are findings. Not where others use the machine or the
    /// process.</summary>
    public bool IsMeasured { get; init; } = true;

    /// <exception cref="FormatException">An option is unknown, or no number.</exception>
    public static FuzzOptions Parse(ReadOnlySpan<string> args)
    {
        // By default another day makes other inputs; the seed is printed.
        var options = new FuzzOptions(100_000, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).DayNumber);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : throw new FormatException($"{args[i]} has no value.");
            options = args[i] switch
            {
                "--count" => options with { Count = int.Parse(value, CultureInfo.InvariantCulture) },
                "--seed" => options with { Seed = int.Parse(value, CultureInfo.InvariantCulture) },
                _ => throw new FormatException($"Unknown option {args[i]}."),
            };
        }

        return options;
    }
}
