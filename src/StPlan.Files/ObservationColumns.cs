using System.Globalization;
using StPlan.Data.Writing;
using StPlan.Domain.Fields;
using StPlan.Files.Values;

namespace StPlan.Files;

/// <summary>The columns of a file of observations.</summary>
public static class ObservationColumns
{
    public static SubmissionColumn<ObservationSubmission> Plan { get; } = new(
        "plan", FileColumnType.Text, ReportColumns.Plan.Title, ReportColumns.Plan.Description, o => o.Plan)
    { IsPerFile = true };

    public static SubmissionColumn<ObservationSubmission> Indicator { get; } = new(
        "indicator", FileColumnType.Text, new("Mã chỉ tiêu", "Indicator code"),
        new("Mã chỉ tiêu của kế hoạch, như tfp-share.", "The indicator's code in the plan, such as tfp-share."),
        o => o.Indicator)
    { IsRequired = true };

    public static SubmissionColumn<ObservationSubmission> Year { get; } = new(
        "year", FileColumnType.Year, new("Năm", "Year"),
        new("Năm của số liệu.", "The year that is observed."),
        o => o.Year.ToString(CultureInfo.InvariantCulture))
    { IsRequired = true, IsPerFile = true };

    public static SubmissionColumn<ObservationSubmission> Area { get; } = SubmissionColumn<ObservationSubmission>.Of(
        ObservationFields.Area, o => o.Area,
        new(
            "Mã hoặc tên khu vực, như TRA_VINH. Bắt buộc, trừ khi cả năm thuộc thời gian tồn tại của khu vực của kế hoạch.",
            "The code or name of the area, such as TRA_VINH. Required, unless the whole year lies within the time of the plan's own "
                + "area."));

    public static SubmissionColumn<ObservationSubmission> Value { get; } =
        SubmissionColumn<ObservationSubmission>.Of(ObservationFields.Value, o => NumberText.Write(o.Value));

    public static SubmissionColumn<ObservationSubmission> Rank { get; } =
        SubmissionColumn<ObservationSubmission>.Of(ObservationFields.Rank, o => NumberText.Write(o.Rank));

    public static SubmissionColumn<ObservationSubmission> OutOf { get; } =
        SubmissionColumn<ObservationSubmission>.Of(ObservationFields.OutOf, o => NumberText.Write(o.OutOf), null, "Trên tổng số", "Out of");

    public static SubmissionColumn<ObservationSubmission> Accomplished { get; } =
        SubmissionColumn<ObservationSubmission>.Of(ObservationFields.Accomplished, o => YesNoText.Write(o.Accomplished), null,
            "Đã hoàn thành", "Accomplished");

    public static SubmissionColumn<ObservationSubmission> Note { get; } =
        SubmissionColumn<ObservationSubmission>.Of(ObservationFields.Note, o => o.Note);

    public static SubmissionColumn<ObservationSubmission> Quality { get; } = SubmissionColumn<ObservationSubmission>.Of(
        ObservationFields.Quality, o => Terms.Quality.NameOf(o.Quality), new("Để trống: chính thức.", "Empty for final."), "Data quality");

    public static SubmissionColumn<ObservationSubmission> IsBaseline { get; } =
        SubmissionColumn<ObservationSubmission>.Of(
            ObservationFields.IsBaseline, o => o.IsBaseline ? YesNoText.Write(true) : null, new("Để trống: không.", "Empty for no."));

    public static SubmissionColumn<ObservationSubmission> SourceTitle { get; } =
        SubmissionColumn<ObservationSubmission>.Of(ObservationFields.SourceTitle, o => o.Source.Title, null, "Nguồn số liệu");

    public static SubmissionColumn<ObservationSubmission> SourceUrl { get; } =
        SubmissionColumn<ObservationSubmission>.Of(ObservationFields.SourceUrl, o => o.Source.Url, null, "Địa chỉ nguồn");

    public static SubmissionColumn<ObservationSubmission> SourcePublisher { get; } =
        SubmissionColumn<ObservationSubmission>.Of(ObservationFields.SourcePublisher, o => o.Source.Publisher, null, "Cơ quan công bố");

    public static SubmissionColumn<ObservationSubmission> Reason { get; } =
        SubmissionColumn<ObservationSubmission>.Of(ObservationFields.Reason, o => o.Reason, null, "Lý do điều chỉnh");

    public static SubmissionColumn<ObservationSubmission> ExpectedRevision { get; } = new(
        "expectedRevision", FileColumnType.WholeNumber, ReportColumns.ExpectedRevision.Title, ReportColumns.ExpectedRevision.Description,
        o => NumberText.Write(o.ExpectedRevision));

    public static IReadOnlyList<SubmissionColumn<ObservationSubmission>> All { get; } =
    [
        Plan, Indicator, Year, Area, Value, Rank, OutOf, Accomplished, Note, Quality, IsBaseline, SourceTitle, SourceUrl, SourcePublisher,
        Reason, ExpectedRevision,
    ];
}
