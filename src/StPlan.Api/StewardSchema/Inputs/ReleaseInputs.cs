using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Inputs;

internal sealed class PublishReleaseInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("PublishReleaseInput").Description("A release to publish (công bố).");
        descriptor.Field("title").Type("String!").Description("Its title (tiêu đề), in Vietnamese.");
        descriptor.Field("notes").Type("String").Description("What is published and why (ghi chú), in Vietnamese.");
        descriptor.Field("expectedLatest").Type("Int")
            .Description("The release that you know as the latest (lần công bố đã biết): if there is another, nothing is published. Left out: any will do.");
        descriptor.IdempotencyField();
    }
}

internal sealed class CreateKeyInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("CreateKeyInput").Description("A key to make (tạo khóa).");
        descriptor.Field("name").Type("String!").Description("Who holds it, or for what (tên khóa).");
        descriptor.Field("role").Type("KeyRole!").Description("What its holder may do (vai trò).");
        descriptor.Field("agency").Type("String").Description("For a REPORTER: the code of the agency it reports for (mã cơ quan).");
    }
}

internal sealed class RevokeKeyInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("RevokeKeyInput").Description("A key to revoke (thu hồi khóa).");
        descriptor.Field("id").Type("String!").Description("Its id (mã khóa), or its name.");
    }
}
