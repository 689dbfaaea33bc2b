using StPlan.Data.Releases;
using StPlan.Data.Reporting;
using StPlan.Domain.Observations;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Data.Publishing;

/// <summary>Each row of what was reported and observed as the thing that it stores.</summary>
internal static class FactsToPublishedData
{
    public static void AddReport(this PlanBuilder builder, TaskReportRow row, Vintage vintage) => builder.Add(
        row.ToReport(),
        row.TaskCode,
        row.AgencyCode,
        vintage.NumberOf(row));

    public static void AddAssessment(this PlanBuilder builder, TaskAssessmentRow row, Vintage vintage) => builder.Add(
        new TaskAssessment
        {
            Id = row.Id,
            Year = row.Year,
            Revision = row.Revision,
            Status = row.Status,
            Completion = row.Completion,
            Rationale = row.Rationale,
            RecordedAt = row.RecordedAt,
            Reason = row.Reason,
        },
        row.TaskCode,
        vintage.NumberOf(row));

    public static void AddObservation(this PlanBuilder builder, ObservationRow row, Vintage vintage) => builder.Add(
        new Observation
        {
            Id = row.Id,
            Year = row.Year,
            Revision = row.Revision,
            Value = row.Value,
            Rank = row.Rank,
            OutOf = row.OutOf,
            Accomplished = row.Accomplished,
            Note = row.Note,
            Quality = row.Quality,
            IsBaseline = row.IsBaseline,
            Source = row.Source,
            RecordedAt = row.RecordedAt,
            Reason = row.Reason,
        },
        row.IndicatorCode,
        vintage.NumberOf(row),
        row.AreaCode);

    public static void AddCarryOver(this PlanBuilder builder, TargetCarryOverRow row, Vintage vintage) => builder.Add(
        new TargetCarryOver
        {
            Id = row.Id,
            Revision = row.Revision,
            Value = row.Value,
            OutOf = row.OutOf,
            DecidedBy = row.DecidedBy,
            DocumentNumber = row.DocumentNumber,
            DocumentDate = row.DocumentDate,
            DocumentUrl = row.DocumentUrl,
            RecordedAt = row.RecordedAt,
            Reason = row.Reason,
        },
        row.IndicatorCode,
        row.AreaCode,
        vintage.NumberOf(row));

    public static void AddClosure(this PlanBuilder builder, PeriodClosureRow row, Vintage vintage) => builder.Add(
        new PeriodClosure
        {
            Year = row.Year,
            Revision = row.Revision,
            IsClosed = row.IsClosed,
            Reason = row.Reason,
            RecordedAt = row.RecordedAt
        },
        vintage.NumberOf(row));
}
