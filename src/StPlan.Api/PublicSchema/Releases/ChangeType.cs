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
        descriptor.Description("One value that a release added or superseded (thay đổi).");
        descriptor.Field(c => c.Kind).Description("What was done to it (loại thay đổi).");
        descriptor.Field("subject").Type("Node").Description("What the value belongs to (đối tượng), as it is since; null for what has no global id.").Resolve(c => Subject(c.Parent<Change>()));
        descriptor.Field(c => c.SubjectId).Description("The subject's key or code (mã đối tượng).");
        descriptor.Field(c => c.Field).Description("Which value of it (trường), named as in this schema: `completion`; null where all of it is new. An agency's `members` and `successors` are ADDED one by one.");
        descriptor.Field(c => c.Before).Description("The value before (giá trị cũ); null where there was none.");
        descriptor.Field(c => c.After).Description("The value since (giá trị mới), of a member or successor its code; null where it was taken away, and where all of the subject is new.");
        descriptor.Field(c => c.Reason).Description("Why (lý do), as it was given with the correction, in Vietnamese; null where none was.");
        descriptor.LabelField("summary", c => c.Summary).Description("The change in a sentence, for people (tóm tắt).");
    }

    // What implements Node in this schema.
    private static object? Subject(Change change) =>
        change.Subject is TaskReport or TaskAssessment or Observation or Plan or PlanTask or TaskGroup or Objective or Indicator or Provision or Agency ? change.Subject : null;
}

internal sealed class ChangeKindType : EnumType<ChangeKind>
{
    protected override void Configure(EnumTypeDescriptor<ChangeKind> descriptor)
    {
        descriptor.Description("What a release did to a value (loại thay đổi).");
        descriptor.Value(ChangeKind.Added, "It was not there before (bổ sung).");
        descriptor.Value(ChangeKind.Superseded, "Another value was there before (đính chính).");
    }
}
