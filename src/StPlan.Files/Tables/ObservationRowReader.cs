using StPlan.Data.Writing;
using StPlan.Domain.Observations;

namespace StPlan.Files.Tables;

/// <summary>Reads a row of a file of observations.</summary>
internal static class ObservationRowReader
{
    /// <summary>Reads the observation. Problems are added to the row's problems; then the row is not sound.</summary>
    public static ObservationSubmission Read(RowValues row) => new()
    {
        Plan = row.Text(ObservationColumns.Plan),
        Indicator = row.RequiredText(ObservationColumns.Indicator),
        Year = row.RequiredYear(ObservationColumns.Year),
        Area = row.Text(ObservationColumns.Area),
        Value = row.Number(ObservationColumns.Value),
        Rank = row.WholeNumber(ObservationColumns.Rank),
        OutOf = row.WholeNumber(ObservationColumns.OutOf),
        Accomplished = row.YesNo(ObservationColumns.Accomplished),
        Note = row.Text(ObservationColumns.Note),
        Quality = row.Term(ObservationColumns.Quality, Terms.Quality) ?? ObservationQuality.Final,
        IsBaseline = row.YesNo(ObservationColumns.IsBaseline) ?? false,
        Source = new Source
        {
            Title = row.RequiredText(ObservationColumns.SourceTitle),
            Url = row.WebAddress(ObservationColumns.SourceUrl),
            Publisher = row.Text(ObservationColumns.SourcePublisher),
        },
        Reason = row.Text(ObservationColumns.Reason),
        ExpectedRevision = row.WholeNumber(ObservationColumns.ExpectedRevision),
    };
}
