namespace StPlan.Demo;

/// <summary>The clock of the story: it stands where the last event put it, so that the same story leaves the same times in every row.</summary>
internal sealed class StoryTime : TimeProvider
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    public DateTimeOffset Now { get; set; } = At(2025, 3, 10, 9, 0);

    /// <summary>A moment in Trà Vinh.</summary>
    public static DateTimeOffset At(int year, int month, int day, int hour, int minute, int second = 0) => new(year, month, day, hour, minute, second, Vietnam);

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
