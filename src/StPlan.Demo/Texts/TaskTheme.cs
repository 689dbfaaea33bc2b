namespace StPlan.Demo.Texts;

/// <summary>What agencies write about a task.</summary>
internal sealed record TaskTheme
{
    /// <summary>What it is about, as it stands within a sentence.</summary>
    public required string Subject { get; init; }

    /// <summary>What was done, as it stands after "Năm 2026, "; {0}, {1} … are the quantities of <see cref="Yields"/>.</summary>
    public required string[] Results { get; init; }

    public required Yield[] Yields { get; init; }

    public required string[] Difficulties { get; init; }

    public required string[] Proposals { get; init; }

    /// <summary>From the State budget a year, in million VND.</summary>
    public required (int Least, int Most) Budget { get; init; }
}
