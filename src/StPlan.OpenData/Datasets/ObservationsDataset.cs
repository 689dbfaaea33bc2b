using StPlan.Domain.Observations;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class ObservationsDataset
{
    public static Dataset Declaration { get; } = new Dataset<Observation>(
        data => data.Plans.SelectMany(p => p.Observations).SelectMany(o => Revisions.Of(o, each => each.Supersedes)))
    {
        Name = "observations",
        Title = new("Số liệu chỉ tiêu", "Observations"),
        Description = new(
            "Mọi số liệu đã công bố của chỉ tiêu theo năm, kể cả số liệu đã được đính chính (is_current = false). Không có hàng nghĩa là chưa có số liệu.",
            "Every published figure of an indicator for a year, also those that were corrected since (is_current = false). No row means that there is no figure."),
        OwnColumns =
        [
            CommonColumns.Id<Observation>("số liệu", "observation", o => o.Id),
            CommonColumns.PlanId<Observation>(o => o.Indicator.Objective.Plan),
            CommonColumns.IndicatorId<Observation>(o => o.Indicator),
            CommonColumns.IndicatorCode<Observation>(o => o.Indicator),
            new("year", ColumnType.Year, new("Năm", "Year"), new("Năm của số liệu.", "The year that it is of."), o => o.Year),
            CommonColumns.Revision<Observation>(o => o.Revision),
            CommonColumns.Release<Observation>("release", new("Lần công bố số liệu này.", "The release that published it."), o => o.Release),
            .. CommonColumns.Supersession<Observation>("observations", o => o.Supersedes?.Id, o => o.SupersededBy?.Id),
            new("value", ColumnType.Decimal, new("Giá trị", "Value"), new("Theo unit_code. Với chỉ tiêu gấp nhiều lần là số đếm được, không phải số lần.", "In unit_code. Of a multiple of a baseline what is counted, not the multiple."), o => o.Value) { IsNullable = true },
            new("unit_code", ColumnType.String, new("Mã đơn vị tính", "Unit code"), new("Đơn vị của giá trị; trống khi tên chỉ tiêu đã nói đếm gì.", "The unit of the value; empty where the indicator's name says what is counted."), o => o.Unit?.Code) { IsNullable = true },
            new("rank", ColumnType.Integer, new("Thứ hạng", "Rank"), new("1 là tốt nhất.", "1 being the best."), o => o.Rank) { IsNullable = true },
            new("out_of", ColumnType.Integer, new("Trong tổng số", "Out of"), new("Số đơn vị được xếp hạng; hạng trong các tổng số khác nhau không so sánh được.", "How many were ranked; ranks among different numbers do not compare."), o => o.OutOf) { IsNullable = true },
            new("accomplished", ColumnType.Boolean, new("Đã hoàn thành", "Accomplished"), new("Với mốc hoàn thành.", "Of a milestone."), o => o.Accomplished) { IsNullable = true },
            new("note", ColumnType.String, new("Nhận định, ghi chú", "Note"), new("Với chỉ tiêu định tính là nhận định; với chỉ tiêu khác là ghi chú. Nguyên văn.", "Of a qualitative indicator what was observed; of others a remark. Verbatim."), o => o.Note) { IsNullable = true },
            new("quality", ColumnType.String, new("Chất lượng số liệu", "Quality"), new("Số liệu chính thức, sơ bộ hay ước tính.", "How firm it is."), o => Cell.Code<ObservationQuality>(o.Quality)) { Codes = CodeLists.ObservationQuality },
            new("source_title", ColumnType.String, new("Nguồn", "Source"), new("Tên nguồn.", "Where it comes from."), o => o.Source.Title),
            new("source_url", ColumnType.Uri, new("Địa chỉ nguồn", "Source's address"), new("Trống khi chỉ có trên giấy.", "Empty where it is only on paper."), o => o.Source.Url) { IsNullable = true },
            new("source_publisher", ColumnType.String, new("Cơ quan công bố nguồn", "Source's publisher"), new("Ai công bố nguồn.", "Who published the source."), o => o.Source.Publisher) { IsNullable = true },
            new("recorded_at", ColumnType.DateTime, new("Thời điểm ghi nhận", "Recorded at"), new("Khi ghi nhận.", "When it was recorded."), o => o.RecordedAt),
            CommonColumns.Reason<Observation>(o => o.Reason),
        ],
    };
}
