using System.Globalization;
using StPlan.Data.Writing;
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

    public static SubmissionColumn<ObservationSubmission> Value { get; } = new(
        "value", FileColumnType.Number, new("Giá trị", "Value"),
        new("Theo đơn vị tính của chỉ tiêu; tỷ lệ tính bằng phần trăm.", "In the indicator's unit; shares in percent."),
        o => NumberText.Write(o.Value));

    public static SubmissionColumn<ObservationSubmission> Rank { get; } = new(
        "rank", FileColumnType.WholeNumber, new("Thứ hạng", "Rank"),
        new("Vị trí trong bảng xếp hạng, 1 là cao nhất.", "The place in a ranking, 1 being the best."),
        o => NumberText.Write(o.Rank));

    public static SubmissionColumn<ObservationSubmission> OutOf { get; } = new(
        "outOf", FileColumnType.WholeNumber, new("Trên tổng số", "Out of"),
        new("Số đơn vị được xếp hạng.", "How many were ranked."),
        o => NumberText.Write(o.OutOf));

    public static SubmissionColumn<ObservationSubmission> Accomplished { get; } = new(
        "accomplished", FileColumnType.YesNo, new("Đã hoàn thành", "Accomplished"),
        new("Đối với chỉ tiêu dạng cột mốc: đã hoàn thành hay chưa.", "Of a milestone: whether it is accomplished."),
        o => YesNoText.Write(o.Accomplished));

    public static SubmissionColumn<ObservationSubmission> Note { get; } = new(
        "note", FileColumnType.Text, new("Ghi chú", "Note"),
        new("Nội dung ghi nhận đối với chỉ tiêu định tính; các chỉ tiêu khác: ghi chú.", "Of a qualitative indicator what is observed; of others a remark."),
        o => o.Note);

    public static SubmissionColumn<ObservationSubmission> Quality { get; } = new(
        "quality", FileColumnType.Quality, new("Chất lượng số liệu", "Data quality"),
        new("Số liệu chắc chắn đến đâu; để trống: chính thức.", "How firm the figure is; empty for final."),
        o => Terms.Quality.NameOf(o.Quality));

    public static SubmissionColumn<ObservationSubmission> SourceTitle { get; } = new(
        "sourceTitle", FileColumnType.Text, new("Nguồn số liệu", "Source title"),
        new("Tên nguồn, như Niên giám thống kê tỉnh Trà Vinh 2025.", "The source's title, such as Niên giám thống kê tỉnh Trà Vinh 2025."),
        o => o.Source.Title)
    { IsRequired = true };

    public static SubmissionColumn<ObservationSubmission> SourceUrl { get; } = new(
        "sourceUrl", FileColumnType.WebAddress, new("Địa chỉ nguồn", "Source address"),
        new("Địa chỉ trang web của nguồn.", "Where the source is on the web."),
        o => o.Source.Url);

    public static SubmissionColumn<ObservationSubmission> SourcePublisher { get; } = new(
        "sourcePublisher", FileColumnType.Text, new("Cơ quan công bố", "Source publisher"),
        new("Ai công bố nguồn.", "Who published the source."),
        o => o.Source.Publisher);

    public static SubmissionColumn<ObservationSubmission> Reason { get; } = new(
        "reason", FileColumnType.Text, ReportColumns.Reason.Title,
        new("Vì sao điều chỉnh số liệu đã ghi trước đó.", "Why an earlier observation is corrected."),
        o => o.Reason);

    public static SubmissionColumn<ObservationSubmission> ExpectedRevision { get; } = new(
        "expectedRevision", FileColumnType.WholeNumber, ReportColumns.ExpectedRevision.Title, ReportColumns.ExpectedRevision.Description,
        o => NumberText.Write(o.ExpectedRevision));

    public static IReadOnlyList<SubmissionColumn<ObservationSubmission>> All { get; } =
    [
        Plan, Indicator, Year, Value, Rank, OutOf, Accomplished, Note, Quality, SourceTitle, SourceUrl, SourcePublisher, Reason, ExpectedRevision,
    ];
}
