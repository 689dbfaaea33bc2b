using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Inputs;

internal sealed class UpsertAgencyInputType : InputObjectType
{
    protected override void Configure(InputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("UpsertAgencyInput").Description("An agency to add, or what has become known of one (cơ quan). What is left out stays as it is.");
        descriptor.Field("code").Type("String!").Description("Its code (mã).");
        descriptor.Field("name").Type("String").Description("Its name in Vietnamese (tên); needed for a new agency.");
        descriptor.Field("nameEn").Type("String").Description("Its name in English (tên tiếng Anh).");
        descriptor.Field("shortName").Type("String").Description("The short name in common use (tên viết tắt).");
        descriptor.Field("kind").Type("AgencyKind").Description("What sort of body it is (loại cơ quan); needed for a new agency, and does not change.");
        descriptor.Field("validFrom").Type("Date").Description("The first day of its existence (có từ ngày).");
        descriptor.Field("validTo").Type("Date").Description("The last day of its existence (đến ngày).");
        descriptor.Field("note").Type("String").Description("A remark (ghi chú).");
        descriptor.Field("members").Type("[String!]").Description("Codes of further members of a collective (thành viên).");
        descriptor.Field("successors").Type("[String!]").Description("Codes of further agencies that took over its duties (cơ quan kế thừa).");
        descriptor.Field("reason").Type("String").Description("Why it is so (lý do), such as the decision that renamed or dissolved it; public with what is new of it.");
        descriptor.IdempotencyField();
    }
}
