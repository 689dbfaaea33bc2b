using StPlan.Data.Keys;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Types;

internal sealed class ApiKeyType : ObjectType<KeyRow>
{
    protected override void Configure(ObjectTypeDescriptor<KeyRow> descriptor)
    {
        descriptor.Name("ApiKey").Description("A key of the write side (khóa truy cập). The server does not keep its secret.");
        descriptor.Field(k => k.Id).Description("The public part of the key (mã khóa).");
        descriptor.Field(k => k.Name).Description("The holder or the purpose of the key (tên khóa).");
        descriptor.Field(k => k.Role).Description("What its holder may do (vai trò).");
        descriptor.Field("agency").Type("String").Resolve(c => c.Parent<KeyRow>().AgencyCode)
            .Description("The code of the agency whose key it is (mã cơ quan); a REPORTER reports for it.");
        descriptor.Field(k => k.CreatedAt).Description("When it was made (thời điểm tạo).");
        descriptor.Field(k => k.CreatedBy).Description("The key that made it (người tạo).");
        descriptor.Field(k => k.RevokedAt).Description("When it was revoked (thời điểm thu hồi); null while it is in use.");
    }
}

internal sealed class NewKeyType : ObjectType<NewKey>
{
    protected override void Configure(ObjectTypeDescriptor<NewKey> descriptor)
    {
        descriptor.Description("A new key (khóa mới).");
        descriptor.Field("key").Type("String!").Resolve(c => c.Parent<NewKey>().Key)
            .Description("The key itself (khóa). No later answer shows it.");
        descriptor.Field("apiKey").Type("ApiKey!").Resolve(c => c.Parent<NewKey>().Row)
            .Description("The data that the server keeps of the key (thông tin khóa).");
    }
}

internal sealed class KeyRoleType : EnumType<KeyRole>
{
    protected override void Configure(EnumTypeDescriptor<KeyRole> descriptor)
    {
        descriptor.Description("What the holder of a key may do (vai trò). Each role may also do what the earlier ones may.");
        descriptor.Value(KeyRole.Reporter, "Reports on the tasks of its own agency (cơ quan báo cáo).");
        descriptor.Value(KeyRole.Steward, "All reports, observations, assessments, agencies and periods (đơn vị tổng hợp).");
        descriptor.Value(KeyRole.Publisher, "Releases and keys (người công bố).");
    }
}
