using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Demo.Story;

/// <summary>How far each agency says that each task is, at each stage of each year.</summary>
internal sealed class Courses(int seed)
{
    public Standing At(PlanTask task, Reporter reporter, int year, Stage stage)
    {
        var end = AtEnd(task, reporter, year);
        var before = task.Timeframe.Kind == TimeframeKind.Annual || year == DemoStory.FirstYear ? Standing.NotStarted
            : AtEnd(task, reporter, year - 1);
        if (before.Status == end.Status && end.Status is PlanTaskStatus.Completed or PlanTaskStatus.Cancelled)
        {
            return end with { IsOld = true };
        }

        if (stage == Stage.FullYear)
        {
            return end;
        }

        var done = SplitMix64.For(seed, $"{task.Code}/{reporter.Code}/{year}/{stage}/done");
        var percent = stage == Stage.FirstHalf ? done.Between(34, 52) : done.Between(62, 78);

        // What was decided in a year is not known in its middle.
        return end.Status switch
        {
            PlanTaskStatus.NotStarted => end,
            PlanTaskStatus.Paused or PlanTaskStatus.Cancelled => before,
            _ => Standing.InProgress(Between(before.Completion ?? 0, end.Completion ?? 100, percent)),
        };
    }

    private Standing AtEnd(PlanTask task, Reporter reporter, int year)
    {
        if (KnownCourses.Find(task.Code, reporter.Code, year) is { } known)
        {
            return known;
        }

        var character = Characters.Of(reporter, seed);
        return task.Timeframe.Kind == TimeframeKind.Annual ? Annual(task, reporter, character, year)
            : Ongoing(task, reporter, character, year);
    }

    /// <summary>Annual tasks begin anew each year; most are done at its end.</summary>
    private Standing Annual(PlanTask task, Reporter reporter, Character character, int year)
    {
        var chance = SplitMix64.For(seed, $"{task.Code}/{reporter.Code}/{year}/end");
        return character switch
        {
            Character.Optimistic => Standing.Completed,
            Character.Silent => chance.Chance(40) ? Standing.NotStarted : Standing.InProgress(chance.Between(5, 14) * 5),
            _ => chance.Chance(character == Character.Late ? 50 : 75) ? Standing.Completed
                : Standing.InProgress(chance.Between(14, 19) * 5),
        };
    }

    /// <summary>The others go forward from year to year, some to the end.</summary>
    private Standing Ongoing(PlanTask task, Reporter reporter, Character character, int year)
    {
        var curve = SplitMix64.For(seed, task.Code);
        var (start, end) = (curve.Between(10, 24), curve.Between(68, 104));
        var own = SplitMix64.For(seed, $"{task.Code}/{reporter.Code}").Between(-3, 3) + (character == Character.Optimistic ? 14 : 0);
        var completion = start + own + ((end - start) * (year - DemoStory.FirstYear) / (DemoStory.LastYear - DemoStory.FirstYear));
        return completion >= 100 ? Standing.Completed : Standing.InProgress(completion);
    }

    private static int Between(int from, int to, int percent)
    {
        // After a completion that turned out to be none.
        var start = from <= to ? from : to - 15;
        return Math.Min(start + ((to - start) * percent / 100), 99);
    }
}

/// <summary>How far an agency says that a task is.</summary>
/// <param name="Status">The status.</param>
/// <param name="Completion">Percent; null where it does not say.</param>
/// <param name="IsOld">Whether it was completed, paused or cancelled in an earlier year already.</param>
internal readonly record struct Standing(PlanTaskStatus Status, int? Completion, bool IsOld = false)
{
    public static Standing NotStarted { get; } = new(PlanTaskStatus.NotStarted, 0);

    public static Standing Completed { get; } = new(PlanTaskStatus.Completed, 100);

    public static Standing Cancelled { get; } = new(PlanTaskStatus.Cancelled, null);

    public static Standing InProgress(int completion) => new(PlanTaskStatus.InProgress, completion);

    public static Standing Paused(int completion) => new(PlanTaskStatus.Paused, completion);
}
