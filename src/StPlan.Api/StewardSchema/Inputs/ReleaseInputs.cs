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
        descriptor.Field("agency").Type("String")
            .Description(
                "The code of the agency whose key it is (mã cơ quan); a REPORTER needs one and reports for it. The plan need not name it.");
        descriptor.Field("agencyName").Type("String")
            .Description(
                "The Vietnamese name of an agency that nobody has recorded yet (tên cơ quan). It is added; the next release publishes it.");
        descriptor.Field("agencyNameEn").Type("String").Description("With agencyName: its English name (tên tiếng Anh).");
        descriptor.Field("agencyKind").Type("AgencyKind")
            .Description("With agencyName: the kind of agency (loại cơ quan). The default is DEPARTMENT.");
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
