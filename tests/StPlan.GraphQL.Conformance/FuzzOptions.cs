using System.Globalization;

namespace StPlan.GraphQL.Conformance;

/// <param name="Count">How many inputs.</param>
/// <param name="Seed">The same seed makes the same inputs.</param>
internal sealed record FuzzOptions(int Count, int Seed)
{
    /// <summary>Whether an input that takes long, and memory that grows, are findings. Not where others use the machine or the process.</summary>
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
