using System.Text.Json;
using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Tasks;

/// <summary>Which tasks the table shows: parameters of its address, all of which a task has to fit.</summary>
internal static class TaskFilters
{
    public static PageParameter Group { get; } = new(
        "group",
        (value, data) => data.FindTaskGroup(value) is not null,
        data => Choices(data.TaskGroups.Select(g => g.Number)));

    /// <summary>An agency that the lead cell names.</summary>
    public static PageParameter Lead { get; } = new(
        "lead",
        (value, data) => data.FindAgency(value) is not null,
        _ => new("mã của một cơ quan", "the code of an agency"));

    public static PageParameter Timeframe { get; } = OneOf<TimeframeKind>("timeframe");

    public static PageParameter Status { get; } = OneOf<TaskProgressStatus>("status");

    public static IReadOnlyList<PageParameter> Parameters { get; } = [Group, Lead, Timeframe, Status];

    /// <summary>The tasks that fit what was asked for, with their progress in the year that is shown, in the plan's order.</summary>
    public static IReadOnlyList<TaskProgress> Apply(PageRequest request)
    {
        var (group, lead) = (request.Find(Group), request.Find(Lead));
        var (timeframe, status) = (request.Find(Timeframe), request.Find(Status));
        return
        [
            .. request.Data.Plan.ProgressIn(request.Year).TaskProgress.Where(progress =>
                (group is null || progress.Task.Group.Number == group)
                && (lead is null || progress.Task.LeadAgencies.Any(a => a.Code == lead))
                && (timeframe is null || CodeOf(progress.Task.Timeframe.Kind) == timeframe)
                && (status is null || CodeOf(progress.Status) == status)),
        ];
    }

    /// <summary>As the public schema has it: "NOT_REPORTED".</summary>
    public static string CodeOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());

    private static PageParameter OneOf<TEnum>(string name)
        where TEnum : struct, Enum => PageParameter.OneOf(name, [.. Enum.GetValues<TEnum>().Select(CodeOf)]);

    private static Text Choices(IEnumerable<string> values) => new(string.Join(", ", values));
}
