using StPlan.Api.PublicSchema.Citations;
using StPlan.Domain.Citations;
using StPlan.Domain.Fields;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Reporting;

internal sealed class TaskAssessmentType : ObjectType<TaskAssessment>
{
    protected override void Configure(ObjectTypeDescriptor<TaskAssessment> descriptor)
    {
        descriptor.Description(
            "The consolidated assessment of a task in a year (kết quả tổng hợp) by the Department of Science and Technology. It comes "
                + "before what the reports say.");
        descriptor.ImplementsNode(a => a.Id, (c, id) => c.Parent<PublishedData>().FindAssessment(id));
        descriptor.Field(a => a.Task).Description("The task (nhiệm vụ).");
        descriptor.Field(a => a.Year).Description("For which year (năm).");
        descriptor.Field(a => a.Revision).Description("1 for the first, more for a correction (lần tổng hợp); numbers may be missing.");
        descriptor.Field(a => a.Status).Description(AssessmentFields.Status);
        descriptor.LabelField("statusLabel", a => a.Status.Label()).Description("The status as a label, for display (tên tình trạng).");
        descriptor.Field(a => a.Completion).Description(AssessmentFields.Completion);
        descriptor.VerbatimField("rationale", a => a.Rationale).Description(AssessmentFields.Rationale);
        descriptor.Field(a => a.RecordedAt).Description("When it was recorded (thời điểm ghi nhận).");
        descriptor.OptionalVerbatimField("reason", a => a.Reason).Description(AssessmentFields.Reason);
        descriptor.Field(a => a.Release).Description("The release that published it (lần công bố).");
        descriptor.Field(a => a.Supersedes)
            .Description("The assessment that this one takes the place of (bị thay thế); null for a first one.");
        descriptor.Field(a => a.SupersededBy)
            .Description("The assessment that took its place (thay thế); null while it is the current one.");
        descriptor.AddCitationField((a, style, publisher) => a.Cite(style, publisher));
    }
}
