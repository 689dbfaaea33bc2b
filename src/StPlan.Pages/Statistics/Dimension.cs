using StPlan.Domain;
using StPlan.Domain.Statistics;

namespace StPlan.Pages.Statistics;

/// <summary>What tasks are counted by, as addresses, people and GraphQL call it.</summary>
/// <param name="Of">The dimension.</param>
/// <param name="Name">In addresses.</param>
/// <param name="Title">For people.</param>
/// <param name="Code">In the public schema.</param>
internal sealed record Dimension(TaskDimension Of, string Name, Text Title, string Code)
{
    public static IReadOnlyList<Dimension> All { get; } =
    [
        new(TaskDimension.Group, "group", new("Nhóm nhiệm vụ", "Group of tasks"), "GROUP"),
        new(TaskDimension.LeadAgency, "lead-agency", new("Cơ quan, đơn vị chủ trì", "Lead agency"), "LEAD_AGENCY"),
        new(TaskDimension.CoordinatingAgency, "coordinating-agency", new("Cơ quan, đơn vị phối hợp", "Coordinating agency"),
            "COORDINATING_AGENCY"),
        new(TaskDimension.Timeframe, "timeframe", new("Thời gian thực hiện", "Timeframe"), "TIMEFRAME"),
        new(TaskDimension.CitedDocument, "cited-document", new("Văn bản được viện dẫn", "Cited document"), "CITED_DOCUMENT"),
    ];

    public static TaskDimension? Find(string? name) => All.FirstOrDefault(d => d.Name == name)?.Of;

    public static Dimension For(TaskDimension dimension) => All.First(d => d.Of == dimension);
}
