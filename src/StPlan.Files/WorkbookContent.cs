using StPlan.Domain;

namespace StPlan.Files;

/// <summary>What a report workbook is made of.</summary>
public sealed record WorkbookContent
{
    /// <summary>The plan's id.</summary>
    public required string Plan { get; init; }

    public required Text PlanTitle { get; init; }

    /// <summary>The agency's code.</summary>
    public required string Agency { get; init; }

    public required Text AgencyName { get; init; }

    public required int Year { get; init; }

    /// <summary>What is received before is on time; in the offset in which it is to be shown.</summary>
    public required DateTimeOffset DueBefore { get; init; }

    /// <summary>In the order of the rows.</summary>
    public required IReadOnlyList<WorkbookTask> Tasks { get; init; }

    /// <summary>Whether a demonstration hands it out. It then says so wherever one looks.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Stands in the file's properties. The same content at the same time gives the same bytes.</summary>
    public required DateTimeOffset WrittenAt { get; init; }
}
