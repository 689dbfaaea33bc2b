using StPlan.Api.PublicSchema.Citations;
using StPlan.Domain.Citations;
using StPlan.Domain.Fields;
using StPlan.Domain.Observations;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Observations;

internal sealed class ObservationType : ObjectType<Observation>
{
    protected override void Configure(ObjectTypeDescriptor<Observation> descriptor)
    {
        descriptor.Description(
            "The figure of an indicator for a year (số liệu chỉ tiêu). Which of `value`, `rank`, `accomplished` and `note` is there "
                + "depends on the indicator's kind. "
            + "A correction is an observation of its own that supersedes the one before; both stay, and `node(id:)` finds both.");
        descriptor.ImplementsNode(o => o.Id, (c, id) => c.Parent<PublishedData>().FindObservation(id));
        descriptor.Field(o => o.Indicator).Description("The indicator (chỉ tiêu).");
        descriptor.Field(o => o.Year).Description("The year that it is of (năm).");
        descriptor.Field(o => o.Revision).Description("1 for the first, more for a correction (lần ghi nhận); numbers may be missing.");
        descriptor.Field(o => o.Area).Description(ObservationFields.Area);
        descriptor.Field(o => o.Value).Description(ObservationFields.Value);
        descriptor.Field(o => o.Unit)
            .Description(
                "The unit of the value (đơn vị tính); null where the indicator's name says what is counted, and where nothing is.");
        descriptor.Field(o => o.Rank).Description(ObservationFields.Rank);
        descriptor.Field(o => o.OutOf).Description(ObservationFields.OutOf);
        descriptor.Field(o => o.Accomplished).Description(ObservationFields.Accomplished);
        descriptor.OptionalVerbatimField("note", o => o.Note).Description(ObservationFields.Note);
        descriptor.Field(o => o.Quality).Description(ObservationFields.Quality);
        descriptor.LabelField("qualityLabel", o => o.Quality.Label())
            .Description("The quality as a label, for display (tên chất lượng số liệu).");
        descriptor.Field(o => o.IsBaseline).Description(ObservationFields.IsBaseline);
        descriptor.Field(o => o.Source).Description(ObservationFields.Source);
        descriptor.Field(o => o.RecordedAt).Description(ObservationFields.RecordedAt);
        descriptor.OptionalVerbatimField("reason", o => o.Reason).Description(ObservationFields.Reason);
        descriptor.Field(o => o.Release).Description("The release that published it (lần công bố).");
        descriptor.Field(o => o.Supersedes)
            .Description("The observation that this one takes the place of (số liệu bị thay thế); null for a first one.");
        descriptor.Field(o => o.SupersededBy)
            .Description("The observation that took its place (số liệu thay thế); null while it is the current one.");
        descriptor.AddCitationField((o, style, publisher) => o.Cite(style, publisher));
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
        descriptor.Field(s => s.Title).Description(ObservationFields.SourceTitle);
        descriptor.Field("url").Type("URL").Description(ObservationFields.SourceUrl)
            .Resolve(c => c.Parent<Source>().Url is { } url ? new Uri(url) : null);
        descriptor.Field(s => s.Publisher).Description(ObservationFields.SourcePublisher);
    }
}
