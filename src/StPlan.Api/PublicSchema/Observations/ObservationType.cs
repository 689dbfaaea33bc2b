using StPlan.Api.PublicSchema.Citations;
using StPlan.Domain.Citations;
using StPlan.Domain.Observations;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Observations;

internal sealed class ObservationType : ObjectType<Observation>
{
    protected override void Configure(ObjectTypeDescriptor<Observation> descriptor)
    {
        descriptor.Description(
            "The figure of an indicator for a year (số liệu chỉ tiêu). Which of `value`, `rank`, `accomplished` and `note` is there depends on the indicator's kind. "
            + "A correction is an observation of its own that supersedes the one before; both stay, and `node(id:)` finds both.");
        descriptor.ImplementsNode(o => o.Id, (c, id) => c.Parent<PublishedData>().FindObservation(id));
        descriptor.Field(o => o.Indicator).Description("The indicator (chỉ tiêu).");
        descriptor.Field(o => o.Year).Description("The year that it is of (năm).");
        descriptor.Field(o => o.Revision).Description("1 for the first, more for a correction (lần ghi nhận); numbers may be missing.");
        descriptor.Field(o => o.Value).Description("The value (giá trị), in `unit`; of a multiple of a baseline what is counted, not the multiple. Null for ranks, milestones and qualitative indicators.");
        descriptor.Field(o => o.Unit).Description("The unit of the value (đơn vị tính); null where the indicator's name says what is counted, and where nothing is.");
        descriptor.Field(o => o.Rank).Description("A place in a ranking (thứ hạng), 1 being the best.");
        descriptor.Field(o => o.OutOf).Description("How many were ranked (trong tổng số): ranks among different numbers do not compare.");
        descriptor.Field(o => o.Accomplished).Description("Of a milestone: whether it is accomplished (đã hoàn thành).");
        descriptor.OptionalVerbatimField("note", o => o.Note).Description("Of a qualitative indicator what was observed (nhận định); of others a remark (ghi chú). Verbatim.");
        descriptor.Field(o => o.Quality).Description("How firm it is (chất lượng số liệu).");
        descriptor.LabelField("qualityLabel", o => o.Quality.Label()).Description("The quality for people (tên chất lượng số liệu).");
        descriptor.Field(o => o.Source).Description("Where it comes from (nguồn số liệu).");
        descriptor.Field(o => o.RecordedAt).Description("When it was recorded (thời điểm ghi nhận).");
        descriptor.OptionalVerbatimField("reason", o => o.Reason).Description("Why it was corrected (lý do đính chính), verbatim; null for a first one, and where no reason was given.");
        descriptor.Field(o => o.Release).Description("The release that published it (lần công bố).");
        descriptor.Field(o => o.Supersedes).Description("The observation that this one takes the place of (số liệu bị thay thế); null for a first one.");
        descriptor.Field(o => o.SupersededBy).Description("The observation that took its place (số liệu thay thế); null while it is the current one.");
        descriptor.AddCitationField((o, style) => o.Cite(style));
    }
}

internal sealed class ObservationQualityType : EnumType<ObservationQuality>
{
    protected override void Configure(EnumTypeDescriptor<ObservationQuality> descriptor)
    {
        descriptor.Description("How firm a figure is (chất lượng số liệu).");
        descriptor.Value(ObservationQuality.Final, "Final (số liệu chính thức).");
        descriptor.Value(ObservationQuality.Provisional, "Provisional (số liệu sơ bộ).");
        descriptor.Value(ObservationQuality.Estimated, "Estimated (số liệu ước tính).");
    }
}

internal sealed class SourceType : ObjectType<Source>
{
    protected override void Configure(ObjectTypeDescriptor<Source> descriptor)
    {
        descriptor.Description("Where a figure comes from (nguồn số liệu).");
        descriptor.Field(s => s.Title).Description("Its title (tên nguồn): `Niên giám thống kê`.");
        descriptor.Field("url").Type("URL").Description("Its address (địa chỉ); null where it is only on paper.")
            .Resolve(c => c.Parent<Source>().Url is { } url ? new Uri(url) : null);
        descriptor.Field(s => s.Publisher).Description("Who published it (cơ quan công bố).");
    }
}
