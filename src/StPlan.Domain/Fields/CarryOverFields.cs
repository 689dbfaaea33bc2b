using StPlan.Domain.Observations;

namespace StPlan.Domain.Fields;

/// <summary>The fields of a decision on how a target carries over to another area.</summary>
public static class CarryOverFields
{
    public static Field<TargetCarryOver> Value { get; } = new(
        "value", FieldKind.Number, new("Mục tiêu chuyển tiếp", "Carried-over target"),
        new(
            "Giá trị dùng để so sánh, theo đơn vị tính của chỉ tiêu; thứ hạng: vị trí; chỉ tiêu gấp nhiều lần: số đếm được. Trống đối với "
                + "cột mốc.",
            "What to compare with, in the indicator's unit. Of a rank the place, of a multiple of a baseline what is counted. Empty for a "
                + "milestone."),
        c => c.Value);

    public static Field<TargetCarryOver> OutOf { get; } = new(
        "outOf", FieldKind.WholeNumber, new("Mục tiêu trong số đơn vị được xếp hạng", "Target among"),
        new("Đối với thứ hạng: mục tiêu tính trong bao nhiêu đơn vị.", "Of a rank: among how many units the target is set."),
        c => c.OutOf);

    public static Field<TargetCarryOver> DecidedBy { get; } = new(
        "decidedBy", FieldKind.Text, new("Cơ quan quyết định", "Decided by"),
        new("Cơ quan quyết định việc chuyển tiếp mục tiêu.", "Who decided how the target carries over."), c => c.DecidedBy)
    { IsRequired = true };

    public static Field<TargetCarryOver> DocumentNumber { get; } = new(
        "documentNumber", FieldKind.Text, new("Số, ký hiệu văn bản", "Document number"),
        new("Như Quyết định số 12/QĐ-UBND.", "Such as Quyết định số 12/QĐ-UBND."), c => c.DocumentNumber)
    { IsRequired = true };

    public static Field<TargetCarryOver> DocumentDate { get; } = new(
        "documentDate", FieldKind.Text, new("Ngày văn bản", "Document date"),
        new("Ngày ban hành văn bản.", "When the document was issued."), c => InvariantForm.Of(c.DocumentDate))
    { IsRequired = true };

    public static Field<TargetCarryOver> DocumentUrl { get; } = new(
        "documentUrl", FieldKind.WebAddress, new("Địa chỉ văn bản", "Document address"),
        new("Trang web của văn bản; trống khi chỉ có trên giấy.", "Where the document is on the web. Empty if it is only on paper."),
        c => c.DocumentUrl);

    public static Field<TargetCarryOver> RecordedAt { get; } = new(
        ObservationFields.RecordedAt.Code, FieldKind.Moment, ObservationFields.RecordedAt.Title, ObservationFields.RecordedAt.Sentence,
        c => c.RecordedAt)
    { IsRequired = true };

    public static Field<TargetCarryOver> Reason { get; } = new(
        ReportFields.Reason.Code, FieldKind.Text, ReportFields.Reason.Title, ReportFields.Reason.Sentence, c => c.Reason);

    /// <summary>What was decided, in the order of all tables and pages. A correction changes one of these.</summary>
    public static IReadOnlyList<Field<TargetCarryOver>> Stated { get; } =
        [Value, OutOf, DecidedBy, DocumentNumber, DocumentDate, DocumentUrl];

    /// <summary>What is recorded beside that.</summary>
    public static IReadOnlyList<Field<TargetCarryOver>> Recorded { get; } = [RecordedAt, Reason];
}
