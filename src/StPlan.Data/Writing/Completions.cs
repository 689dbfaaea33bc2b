using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Reporting;

namespace StPlan.Data.Writing;

/// <summary>Whether a completion can be, and does not contradict the status beside it.</summary>
internal static class Completions
{
    public static WriteProblem? Check(PlanTaskStatus status, decimal? completion) =>
        Bounds.Between(completion, 0, 100, "completion") ?? (status, completion) switch
        {
            (PlanTaskStatus.Completed, not null and not 100) => Contradiction(completion.Value, "\"Hoàn thành\" (COMPLETED)", 100),
            (PlanTaskStatus.NotStarted, not null and not 0) => Contradiction(completion.Value, "\"Chưa thực hiện\" (NOT_STARTED)", 0),
            _ => null,
        };

    private static ValueOutOfRange Contradiction(decimal found, string status, int expected) => new(
        new Text(
            string.Create(CultureInfo.InvariantCulture, $"Mức độ hoàn thành {found}% mâu thuẫn với tình trạng {status}; cần {expected}% hoặc để trống."),
            string.Create(CultureInfo.InvariantCulture, $"Found {found} percent with {status}; expected {expected} or none.")),
        "completion");
}
