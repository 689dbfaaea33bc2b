using StPlan.Domain;
using StPlan.Domain.Progress;

namespace StPlan.Pages.Widgets;

/// <summary>How far several tasks are, in a sentence or two: of how many anything is known stands before any mean.</summary>
internal static class TaskSetWords
{
    public static Text Of(TaskSetProgress progress)
    {
        if (progress.ReportedTasks == 0)
        {
            return new(
                $"Năm {progress.Year}: chưa có báo cáo về nhiệm vụ nào trong số {progress.Tasks} nhiệm vụ.",
                $"{progress.Year}: no report yet on any of the {progress.Tasks} tasks.");
        }

        var (vi, en) = (
            $"Năm {progress.Year}: đã có báo cáo về {progress.ReportedTasks} trên {progress.Tasks} nhiệm vụ.",
            $"{progress.Year}: reports on {progress.ReportedTasks} of {progress.Tasks} tasks.");
        return progress.MeanCompletionOfReported is not { } mean ? new(vi, en) : new(
            $"{vi} Mức độ hoàn thành bình quân của {progress.StatedCompletions} nhiệm vụ có nêu mức độ hoàn thành: "
                + $"{Written.Percent(mean, Language.Vi)}.",
            $"{en} Mean completion of the {progress.StatedCompletions} that state one: {Written.Percent(mean, Language.En)}.");
    }
}
