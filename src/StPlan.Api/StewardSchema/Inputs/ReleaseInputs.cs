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
            .Description(
                "The latest release that you know (lần công bố đã biết). If there is a newer one, the server publishes nothing. Without "
                    + "it, the server does not check.");
        descriptor.IdempotencyField();
    }
}

internal sealed class CreateKeyInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("CreateKeyInput").Description("A key to make (tạo khóa).");
        descriptor.Field("name").Type("String!").Description("The holder or the purpose of the key (tên khóa).");
        descriptor.Field("role").Type("KeyRole!").Description("What its holder may do (vai trò).");
        descriptor.Field("agency").Type("String").Description("For a REPORTER: the code of its agency (mã cơ quan).");
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
