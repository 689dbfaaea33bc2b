using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Inputs;

internal sealed class UpsertAgencyInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("UpsertAgencyInput").Description("An agency to add or change (cơ quan). Fields that you leave out stay unchanged.");
        descriptor.Field("code").Type("String!").Description("Its code (mã).");
        descriptor.Field("name").Type("String").Description("Its name in Vietnamese (tên); a new agency needs it.");
        descriptor.Field("nameEn").Type("String").Description("Its name in English (tên tiếng Anh).");
        descriptor.Field("shortName").Type("String").Description("The short name in common use (tên viết tắt).");
        descriptor.Field("kind").Type("AgencyKind")
            .Description("The kind of agency (loại cơ quan). A new agency needs it. It never changes.");
        descriptor.Field("validFrom").Type("Date").Description("The first day of its existence (có từ ngày).");
        descriptor.Field("validTo").Type("Date").Description("The last day of its existence (đến ngày).");
        descriptor.Field("note").Type("String").Description("A remark (ghi chú).");
        descriptor.Field("members").Type("[String!]").Description("Codes of members to add to a collective (thành viên).");
        descriptor.Field("successors").Type("[String!]").Description("Codes of successors to add (cơ quan kế thừa).");
        descriptor.Field("reason").Type("String")
            .Description("The reason (lý do), such as the decision that renamed or dissolved the agency. The release publishes it.");
        descriptor.IdempotencyField();
    }
}
