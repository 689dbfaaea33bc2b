using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;
using StPlan.Domain.Statistics;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Statistics;

internal sealed class TaskGroupCountType : ObjectType<Count<TaskGroup>>
{
    protected override void Configure(ObjectTypeDescriptor<Count<TaskGroup>> descriptor) =>
        descriptor.DescribeCount("TaskGroupCount", "group", "TaskGroup!", "A group (nhóm).");
}

internal sealed class AgencyCountType : ObjectType<Count<Agency>>
{
    protected override void Configure(ObjectTypeDescriptor<Count<Agency>> descriptor) =>
        descriptor.DescribeCount("AgencyCount", "agency", "Agency!", "An agency (cơ quan, đơn vị).");
}

internal sealed class TimeframeCountType : ObjectType<Count<TimeframeKind>>
{
    protected override void Configure(ObjectTypeDescriptor<Count<TimeframeKind>> descriptor) =>
        descriptor.DescribeCount("TimeframeCount", "kind", "TimeframeKind!", "How a task's time is set (loại thời gian thực hiện).");
}

internal sealed class LegalDocumentCountType : ObjectType<Count<LegalDocument>>
{
    protected override void Configure(ObjectTypeDescriptor<Count<LegalDocument>> descriptor) =>
        descriptor.DescribeCount("LegalDocumentCount", "document", "LegalDocument!", "A legal document (văn bản viện dẫn).");
}

internal sealed class ObjectiveCountType : ObjectType<Count<Objective>>
{
    protected override void Configure(ObjectTypeDescriptor<Count<Objective>> descriptor) =>
        descriptor.DescribeCount("ObjectiveCount", "objective", "Objective!", "An objective (mục tiêu cụ thể).");
}

internal sealed class IndicatorKindCountType : ObjectType<Count<IndicatorKind>>
{
    protected override void Configure(ObjectTypeDescriptor<Count<IndicatorKind>> descriptor) =>
        descriptor.DescribeCount("IndicatorKindCount", "kind", "IndicatorKind!", "A kind of indicator (loại chỉ tiêu).");
}

/// <summary>What the rows above have in common: something, and how many.</summary>
internal static class CountFields
{
    public static void DescribeCount<T>(this ObjectTypeDescriptor<Count<T>> descriptor, string name, string field, string type, string what)
    {
        descriptor.Name(name).Description($"A row of a table of counts (dòng thống kê).");
        descriptor.Field(field).Type(type).Description(what).Resolve(c => c.Parent<Count<T>>().Of);
        descriptor.Field("count").Type("Int!").Description("How many (số lượng).").Resolve(c => c.Parent<Count<T>>().Number);
    }
}
