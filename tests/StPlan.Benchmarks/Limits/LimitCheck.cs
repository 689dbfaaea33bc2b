using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using StPlan.GraphQL.Execution;

namespace StPlan.Benchmarks.Limits;

/// <summary>A figure that was measured, and the most that it may be.</summary>
/// <param name="What">What was measured, in one line.</param>
/// <param name="Unit">Of both figures: "bytes" or "ms".</param>
internal sealed record Measured(string What, double Figure, double Most, string Unit);

/// <summary>
/// <c>--check</c>: what may not grow, in bytes and in milliseconds. It holds for a Release build only; so it is no test of <c>dotnet
/// test</c>, and the gate runs it. Time limits leave much room: they find what became slower many times over.
/// </summary>
internal static class LimitCheck
{
    /// <summary>Measures everything, and prints a line for each figure.</summary>
    /// <returns>The exit code: 0 when every figure is within its limit.</returns>
    public static async Task<int> RunAsync(TextWriter output)
    {
        if (typeof(GraphQLExecutor).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true })
        {
            await output.WriteLineAsync(
                "The limits hold for a Release build: dotnet run -c Release --project tests/StPlan.Benchmarks -- --check");
            return 2;
        }

        var plan = await PublishedPlan.LoadAsync();
        var (within, above) = (0, 0);
        foreach (var measured in AllocationLimits.Measure(plan).Concat(TimeLimits.Measure(plan)))
        {
            var isWithin = measured.Figure < measured.Most;
            (within, above) = isWithin ? (within + 1, above) : (within, above + 1);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{(isWithin ? "ok      " : "TOO MUCH")} {measured.Figure,12:0.###} of {measured.Most} {measured.Unit}: {measured.What}"));
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"# limits: {within} passed, {above} failed"));
        return above == 0 ? 0 : 1;
    }
}
