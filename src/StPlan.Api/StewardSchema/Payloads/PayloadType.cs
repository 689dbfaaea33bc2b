using StPlan.Data.Writing;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Payloads;

/// <summary>What a mutation answers: what was written, or why nothing was.</summary>
/// <param name="mutation">The mutation's name with a capital: "SubmitTaskReport".</param>
/// <param name="field">What was written: "taskReport".</param>
/// <param name="type">Its type: "TaskReport".</param>
internal abstract class PayloadType<T>(string mutation, string field, string type) : ObjectType<WriteResult<T>>
    where T : class
{
    protected override void Configure(ObjectTypeDescriptor<WriteResult<T>> descriptor)
    {
        descriptor.Name($"{mutation}Payload").Description("What the server wrote, or why it wrote nothing (kết quả).");
        descriptor.Field(field).Type(type).Description("What the server wrote (nội dung đã ghi); null if it wrote nothing.")
            .Resolve(c => c.Parent<WriteResult<T>>().Written is [var written, ..] ? written : null);
        descriptor.Field("errors").Type($"[{mutation}Error!]").ListSize(3)
            .Description("Why the server wrote nothing (lỗi); null if there is no error.")
            .Resolve(c => c.Parent<WriteResult<T>>() is { IsRefused: true } refused ? refused.Problems : null);
    }
}

/// <summary>The mistakes that a mutation may answer with.</summary>
internal abstract class PayloadErrorType(string mutation, params string[] errors) : UnionType<WriteProblem>
{
    protected override void Configure(UnionTypeDescriptor descriptor)
    {
        descriptor.Name($"{mutation}Error").Description("Why the server wrote nothing (lỗi).");
        foreach (var error in errors)
        {
            descriptor.Member(error);
        }
    }
}
