using StPlan.Data.Writing;
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

/// <summary>A task that the agency may report on: a row of its workbook.</summary>
/// <param name="Timeframe">When it is to be carried out, as the plan says it.</param>
/// <param name="Known">The latest report that there is: of the workbook's year to be corrected, of an earlier one to be compared with; null
/// for none.</param>
/// <param name="Revision">The latest revision for the workbook's year, 0 for none.</param>
public sealed record WorkbookTask(string Code, Text Text, string Timeframe, ReportSubmission? Known, int Revision);
