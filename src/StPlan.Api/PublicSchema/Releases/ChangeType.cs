using StPlan.Domain.Agencies;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Releases;

internal sealed class ChangeType : ObjectType<Change>
{
    protected override void Configure(ObjectTypeDescriptor<Change> descriptor)
    {
        descriptor.Description("One value that a release added or replaced (thay đổi).");
        descriptor.Field(c => c.Kind).Description("The kind of change (loại thay đổi).");
        descriptor.Field("subject").Type("Node")
            .Description("The object of the value (đối tượng), as it is after the change; null if it has no global id.")
            .Resolve(c => Subject(c.Parent<Change>()));
        descriptor.Field(c => c.SubjectId).Description("The subject's key or code (mã đối tượng).");
        descriptor.Field(c => c.Field)
            .Description(
                "The field that changed (trường), named as in this schema: `completion`; null if the whole object is new. `members` and "
                    + "`successors` of an agency are ADDED one by one.");
        descriptor.Field(c => c.Before).Description("The old value (giá trị cũ); null if there was none.");
        descriptor.Field(c => c.After)
            .Description(
                "The new value (giá trị mới); for a member or successor its code. Null if the value was removed or the whole object is "
                    + "new.");
        descriptor.Field(c => c.Reason).Description("The reason given with the change (lý do), in Vietnamese; null if there is none.");
        descriptor.LabelField("summary", c => c.Summary).Description("The change in one sentence, for display (tóm tắt).");
    }

    // What implements Node in this schema.
    private static object? Subject(Change change) =>
        change.Subject is TaskReport or TaskAssessment or Observation or Plan or PlanTask or TaskGroup or Objective or Indicator
            or Provision or Agency or TargetCarryOver ? change.Subject : null;
}

internal sealed class ChangeKindType : EnumType<ChangeKind>
{
    protected override void Configure(EnumTypeDescriptor<ChangeKind> descriptor)
    {
        descriptor.Description("The kind of change of a value in a release (loại thay đổi).");
        descriptor.Value(ChangeKind.Added, "The value is new (bổ sung).");
        descriptor.Value(ChangeKind.Superseded, "The value replaced another one (đính chính).");
        descriptor.Value(ChangeKind.VerdictChanged,
            "New figures changed the verdict on an indicator in a year that had one (thay đổi đánh giá).");
    }
}
