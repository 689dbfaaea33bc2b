using StPlan.Domain.Observations;

namespace StPlan.Demo.Story;

/// <summary>The values of an indicator over the years.</summary>
/// <param name="Indicator">Its code.</param>
/// <param name="Base">Values of years before the plan.</param>
/// <param name="Values">Of 2025 … 2029; null where the year was not observed.</param>
/// <param name="Step">By how much the seed may move a value, twice at most in either direction; so little that no event of the story is
/// lost.</param>
internal sealed record Series(string Indicator, (int Year, decimal Value)[] Base, decimal?[] Values, decimal Step)
{
    public const string Ranking = "pii-rank-nationwide";

    private const string OldArea = "TRA_VINH";

    /// <summary>What most figures are about since the province is part of it.</summary>
    public const string NewArea = "VINH_LONG";

    // Which go on to be counted within the borders of the province that the plan was made for.
    private static readonly string[] Continued =
        ["tfp-share", "innovative-start-ups", "innovating-enterprises-share", "doctorate-staff", "sme-digital-platform-share"];

    /// <summary>The high-tech share of industrial output is not among them: the province has no figures of it.</summary>
    public static IReadOnlyList<Series> All { get; } =
    [
        // Reached in 2028, and lost again.
        new("tfp-share", [(2020, 38.2m), (2024, 41.5m)], [43.1m, 44.6m, 47.2m, 51.4m, 48.9m], 0.1m),
        new("technology-renewal-rate", [(2024, 13.5m)], [15.2m, 17.0m, 19.8m, 22.4m, 24.3m], 0.1m),
        new("science-technology-enterprises", [(2020, 8m), (2024, 11m)], [12m, 14m, 16m, 18m, 21m], 0m),

        // Its number of 2020 is found only in 2026: until then there is no baseline.
        new("innovative-start-ups", [], [21m, 28m, 34m, 41m, 48m], 0m),

        // Goes down from year to year.
        new("innovating-enterprises-share", [(2020, 21.4m), (2024, 20.8m)], [20.1m, 19.5m, 19.7m, 18.8m, 18.2m], 0.1m),
        new("research-applied-share", [(2020, 52m), (2024, 60m)], [63m, 66m, 70m, 73m, 76.5m], 0.1m),
        new("research-published-share", [(2020, 71m), (2024, 84m)], [88m, 91m, 96m, 100m, 100m], 0m),
        new("postgraduate-staff", [(2020, 1180m), (2024, 1395m)], [1435m, 1475m, 1560m, 1640m, 1725m], 1m),

        // First counted in 2026.
        new("doctorate-staff", [], [null, 58m, 66m, 71m, 83m], 1m),
        new("sme-digital-platform-share", [(2024, 31m)], [38.4m, 44.9m, 53.2m, 59.8m, 63.1m], 0.1m),
        new("science-technology-budget-share", [(2020, 0.62m), (2024, 0.71m)], [0.78m, 0.85m, 0.93m, 0.99m, 1.05m], 0.01m),
    ];

    /// <summary>PII: among 63 provinces until 2024, among 34 from 2025 on.</summary>
    public static IReadOnlyList<(int Year, int Rank, int OutOf)> Ranks { get; } =
        [(2023, 48, 63), (2024, 44, 63), (2025, 25, 34), (2026, 24, 34), (2027, 22, 34), (2028, 20, 34), (2029, 18, 34)];

    /// <summary>The year in which the agencies' digital transformation is accomplished.</summary>
    public const int DigitalSince = 2028;

    public decimal? ValueOf(int seed, int year) => Values[year - DemoStory.FirstYear] is { } value
        ? value + (Step * SplitMix64.For(seed, $"{Indicator}/{year}").Between(-2, 2))
        : null;

    /// <summary>What was counted before all had answered: a little less. Of the last year there is nothing else yet.</summary>
    public decimal? ProvisionalValueOf(int seed, int year)
    {
        if (ValueOf(seed, year) is not { } value || year == DemoStory.LastYear)
        {
            return ValueOf(seed, year);
        }

        var counted = value * SplitMix64.For(seed, $"{Indicator}/{year}/provisional").Pick([0.97m, 0.98m, 0.99m]);
        return decimal.Round(counted, value >= 1000 || Step is 0 or 1 ? 0 : value < 2 ? 2 : 1);
    }

    public static string AreaOf(string indicator, int year) =>
        year < DemoStory.FirstYear || Continued.Contains(indicator) ? OldArea : NewArea;

    public static Source SourceOf(string indicator, int year) => new()
    {
        Title = DemoMark.On($"Báo cáo thống kê minh họa năm {year}"),
        Publisher = DemoMark.On("Đơn vị thống kê giả định"),
        Url = $"{DemoMark.Url}thong-ke/{year}/{indicator}",
    };
}
