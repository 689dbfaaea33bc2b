using StPlan.Domain.Reporting;

namespace StPlan.Demo.Story;

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
