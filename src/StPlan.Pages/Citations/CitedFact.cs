using StPlan.Domain;
using StPlan.Domain.Observations;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Pages.Citations;

/// <summary>A published fact of whichever kind, as its page shows it: what it is about, what it says, and which revisions there are of
/// it.</summary>
public sealed class CitedFact
{
    /// <summary>An observation, a report or an assessment.</summary>
    public required object Subject { get; init; }

    public required string Id { get; init; }

    /// <summary>What it is about, and of which year.</summary>
    public required Text Title { get; init; }

    /// <summary>What it says, short: the figure with its unit, or status and completion.</summary>
    public required Text Figure { get; init; }

    public required int Year { get; init; }

    /// <summary>1 for the first of its kind.</summary>
    public required int Revision { get; init; }

    public required Release Release { get; init; }

    /// <summary>When it came in.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Why it was corrected, where it is a correction and somebody said why.</summary>
    public Verbatim? Reason { get; init; }

    /// <summary>What it corrected; null for a first one.</summary>
    public CitedFact? Supersedes { get; init; }

    /// <summary>The id of what corrected it; null while it is the current one.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Null where no fact has this id as of the data.</summary>
    public static CitedFact? Find(PublishedData data, string id) =>
        data.FindObservation(id) is { } observation ? Of(observation)
        : data.FindTaskReport(id) is { } report ? Of(report)
        : data.FindAssessment(id) is { } assessment ? Of(assessment)
        : null;

    public static CitedFact Of(Observation observation) => new()
    {
        Subject = observation,
        Id = observation.Id,
        Title = new Text($"{observation.Indicator.Name.Vi}, năm {observation.Year}",
            $"{observation.Indicator.Name[Language.En]}, {observation.Year}"),
        Figure = new Text(observation.Figure(Language.Vi), observation.Figure(Language.En)),
        Year = observation.Year,
        Revision = observation.Revision,
        Release = observation.Release,
        RecordedAt = observation.RecordedAt,
        Reason = observation.Reason,
        Supersedes = observation.Supersedes is { } earlier ? Of(earlier) : null,
        SupersededBy = observation.SupersededBy?.Id,
    };

    public static CitedFact Of(TaskReport report) => new()
    {
        Subject = report,
        Id = report.Id,
        Title = new Text(
            $"Báo cáo của {report.Agency.Name.Vi} về nhiệm vụ {report.Task.Code}, năm {report.Year}",
            $"Report by {report.Agency.Name[Language.En]} on task {report.Task.Code}, {report.Year}"),
        Figure = StatusOf(report.Status, report.Completion),
        Year = report.Year,
        Revision = report.Revision,
        Release = report.Release,
        RecordedAt = report.SubmittedAt,
        Reason = report.Reason,
        Supersedes = report.Supersedes is { } earlier ? Of(earlier) : null,
        SupersededBy = report.SupersededBy?.Id,
    };

    public static CitedFact Of(TaskAssessment assessment) => new()
    {
        Subject = assessment,
        Id = assessment.Id,
        Title = new Text(
            $"Kết quả tổng hợp nhiệm vụ {assessment.Task.Code}, năm {assessment.Year}",
            $"Consolidated assessment of task {assessment.Task.Code}, {assessment.Year}"),
        Figure = StatusOf(assessment.Status, assessment.Completion),
        Year = assessment.Year,
        Revision = assessment.Revision,
        Release = assessment.Release,
        RecordedAt = assessment.RecordedAt,
        Reason = assessment.Reason,
        Supersedes = assessment.Supersedes is { } earlier ? Of(earlier) : null,
        SupersededBy = assessment.SupersededBy?.Id,
    };

    private static Text StatusOf(PlanTaskStatus status, decimal? completion)
    {
        var label = status.Label();
        return completion is not { } percent ? label : new Text(
            $"{label.Vi}, {Written.Percent(percent, Language.Vi)}", $"{label[Language.En]}, {Written.Percent(percent, Language.En)}");
    }
}
