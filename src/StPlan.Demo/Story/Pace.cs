namespace StPlan.Demo.Story;

/// <summary>
/// When an agency's reports of a year come in. One letter covers all its tasks, but now and then a task is forgotten and sent later.
/// </summary>
internal static class Pace
{
    public static IEnumerable<(Stage Stage, DateTimeOffset At)> Of(int seed, Reporter reporter, string task, int year)
    {
        var character = Characters.Of(reporter, seed);
        var letter = SplitMix64.For(seed, $"{reporter.Code}/{year}");
        var isForgotten = SplitMix64.For(seed, $"{task}/{reporter.Code}/{year}/late").Chance(4);
        var (half, full, late) = (letter.Pick(FirstHalves(year)), letter.Pick(Deadlines(year)), letter.Pick(Delays(year)));
        var hasHalf = character is Character.Diligent or Character.Optimistic || (character == Character.Ordinary && letter.Chance(75));
        var hasNine = character == Character.Diligent || (character == Character.Ordinary && letter.Chance(40));
        if (character == Character.Silent && !letter.Chance(20))
        {
            yield break;
        }

        if (hasHalf)
        {
            yield return (Stage.FirstHalf, half);
        }

        if (hasNine)
        {
            yield return (Stage.NineMonths, StoryTime.At(year, 9, 22, 10, 20));
        }

        yield return (Stage.FullYear, character is Character.Late or Character.Silent || isForgotten ? late : full);
    }

    /// <summary>The only report that a district makes before it ends.</summary>
    public static DateTimeOffset LastFirstHalf => StoryTime.At(2025, 6, 27, 16, 5);

    private static DateTimeOffset[] FirstHalves(int year) =>
        [StoryTime.At(year, 6, 17, 9, 15), StoryTime.At(year, 7, 8, 10, 5)];

    // The last one is the last second that is on time.
    private static DateTimeOffset[] Deadlines(int year) =>
    [
        StoryTime.At(year, 11, 21, 8, 50),
        StoryTime.At(year, 12, 8, 16, 45),
        StoryTime.At(year, 12, 9, 23, 59, 59),
    ];

    // The first one is the first second that is late. In the last year most come after the last release: they are its drafts.
    private static DateTimeOffset[] Delays(int year) => year == DemoStory.LastYear
        ? [StoryTime.At(year, 12, 10, 0, 0), StoryTime.At(year, 12, 24, 10, 20), StoryTime.At(year, 12, 27, 9, 0)]
        : [StoryTime.At(year, 12, 10, 0, 0), StoryTime.At(year, 12, 15, 14, 0), StoryTime.At(year, 12, 26, 9, 0),
            StoryTime.At(year + 1, 1, 14, 10, 30)];
}

/// <summary>Which part of the year a report covers. The later one takes the place of the earlier.</summary>
internal enum Stage
{
    FirstHalf,
    NineMonths,
    FullYear,
}
