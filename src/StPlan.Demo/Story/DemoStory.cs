namespace StPlan.Demo.Story;

/// <summary>
/// What happens to plan 24 from March 2025 to the end of 2029. Each chapter puts its events into one agenda; the seed decides on the
/// figures.
/// </summary>
internal sealed class DemoStory(int seed)
{
    public const int FirstYear = 2025;
    public const int LastYear = 2029;

    /// <summary>When the story breaks off, with drafts on the steward's table.</summary>
    private static readonly DateTimeOffset End = StoryTime.At(LastYear, 12, 30, 17, 0);

    public static IEnumerable<int> Years => Enumerable.Range(FirstYear, LastYear - FirstYear + 1);

    public async Task TellAsync(DemoDesk desk)
    {
        var plan = (await desk.LoadAsync()).Plan;
        var agenda = new Agenda(End);
        Reorganisation.Schedule(agenda);
        new ReportingStory(seed, plan).Schedule(agenda);
        new IndicatorStory(seed).Schedule(agenda);
        ConsolidationStory.Schedule(agenda);
        PublishingStory.Schedule(agenda);
        await agenda.RunAsync(desk);
    }
}
