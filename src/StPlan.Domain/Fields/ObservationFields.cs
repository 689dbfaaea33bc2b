using StPlan.Domain.Observations;

namespace StPlan.Domain.Fields;

/// <summary>The fields of an observation of an indicator.</summary>
public static class ObservationFields
{
    public static Field<Observation> Area { get; } = new(
        "area", FieldKind.Code, new("Khu vực", "Area"),
        new(
            "Số liệu là của khu vực nào; trống khi chưa nêu. Số liệu của khu vực khác với khu vực của mục tiêu chưa so sánh được.",
            "What area the figure is about. Empty if it is not stated. A figure of another area than the target's does not compare."),
        o => o.Area is { } area ? new Code(area.Code, area.Name) : null)
    { IsOfPlan = true };

    public static Field<Observation> Value { get; } = new(
        "value", FieldKind.Number, new("Giá trị", "Value"),
        new(
            "Theo đơn vị tính của chỉ tiêu, tỷ lệ tính bằng phần trăm; chỉ tiêu gấp nhiều lần: số đếm được, không phải số lần.",
            "In the indicator's unit, shares in percent. Of a multiple of a baseline, what is counted and not the multiple."),
        o => o.Value)
    { IsInFigure = true };

    public static Field<Observation> Rank { get; } = new(
        "rank", FieldKind.WholeNumber, new("Thứ hạng", "Rank"),
        new("Vị trí trong bảng xếp hạng, 1 là cao nhất.", "The place in a ranking, 1 is the best."), o => o.Rank)
    { IsInFigure = true };

    public static Field<Observation> OutOf { get; } = new(
        "outOf", FieldKind.WholeNumber, new("Số đơn vị được xếp hạng", "Number ranked"),
        new("Thứ hạng trong các tổng số khác nhau không so sánh được.", "Ranks among different numbers do not compare."), o => o.OutOf)
    { IsInFigure = true };

    public static Field<Observation> Accomplished { get; } = new(
        "accomplished", FieldKind.YesNo, new("Hoàn thành cột mốc", "Milestone accomplished"),
        new("Đối với chỉ tiêu dạng cột mốc: đã hoàn thành hay chưa.", "Of a milestone, whether it is accomplished."), o => o.Accomplished)
    { IsInFigure = true, Answers = (new("đã hoàn thành", "accomplished"), new("chưa hoàn thành", "not accomplished")) };

    public static Field<Observation> Note { get; } = new(
        "note", FieldKind.Text, new("Ghi chú", "Note"),
        new(
            "Đối với chỉ tiêu định tính: nhận định; đối với chỉ tiêu khác: ghi chú. Nguyên văn.",
            "Of a qualitative indicator what is observed, of others a note. Verbatim."),
        o => o.Note);

    public static Field<Observation> Quality { get; } = new(
        "quality", FieldKind.Code, new("Chất lượng số liệu", "Quality"),
        new("Số liệu chính thức, sơ bộ hay ước tính.", "Whether the figure is final, provisional or estimated."),
        o => CodeLists.ObservationQuality.Of(o.Quality))
    { Codes = CodeLists.ObservationQuality, IsRequired = true };

    public static Field<Observation> IsBaseline { get; } = new(
        "isBaseline", FieldKind.YesNo, new("Năm gốc", "Baseline"),
        new(
            "Số liệu được nêu là năm gốc để so sánh: năm, giá trị, nguồn. Mỗi chỉ tiêu có một năm gốc cho mỗi khu vực.",
            "Whether the figure is stated to be the baseline: its year, value and source. An indicator has one baseline for each area."),
        o => o.IsBaseline)
    { IsRequired = true, IsToldIfNo = false, Answers = (new("là năm gốc", "the baseline"), new("không phải năm gốc", "not the baseline")) };

    public static Field<Observation> SourceTitle { get; } = new(
        "sourceTitle", FieldKind.Text, new("Tên nguồn số liệu", "Source title"),
        new("Như Niên giám thống kê tỉnh Trà Vinh 2025.", "Such as Niên giám thống kê tỉnh Trà Vinh 2025."), o => o.Source.Title)
    { IsRequired = true };

    public static Field<Observation> SourceUrl { get; } = new(
        "sourceUrl", FieldKind.WebAddress, new("Địa chỉ nguồn số liệu", "Source address"),
        new(
            "Trang web của nguồn; trống khi nguồn chỉ có trên giấy.",
            "Where the source is on the web. Empty if it is only on paper."), o => o.Source.Url);

    public static Field<Observation> SourcePublisher { get; } = new(
        "sourcePublisher", FieldKind.Text, new("Cơ quan công bố nguồn số liệu", "Source publisher"),
        new("Ai công bố nguồn.", "Who published the source."), o => o.Source.Publisher);

    public static Field<Observation> Source { get; } = new(
        "source", FieldKind.Source, new("Nguồn số liệu", "Source"),
        new("Số liệu lấy từ đâu.", "Where the figure comes from."), o => o.Source)
    { IsRequired = true, Parts = [SourceTitle, SourceUrl, SourcePublisher] };

    public static Field<Observation> RecordedAt { get; } = new(
        "recordedAt", FieldKind.Moment, new("Thời điểm ghi nhận", "Recorded at"),
        new("Thời điểm ghi nhận bản này.", "When this revision was recorded."), o => o.RecordedAt)
    { IsRequired = true };

    public static Field<Observation> Reason { get; } = new(
        ReportFields.Reason.Code, FieldKind.Text, ReportFields.Reason.Title, ReportFields.Reason.Sentence, o => o.Reason);

    /// <summary>What is observed, in the order of all tables and pages. A correction changes one of these.</summary>
    public static IReadOnlyList<Field<Observation>> Stated { get; } =
        [Value, Rank, OutOf, Accomplished, Area, Note, Quality, IsBaseline, Source];

    /// <summary>What is recorded beside that.</summary>
    public static IReadOnlyList<Field<Observation>> Recorded { get; } = [RecordedAt, Reason];
}
