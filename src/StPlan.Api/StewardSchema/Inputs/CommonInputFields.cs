using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Inputs;

/// <summary>Fields that several inputs have alike.</summary>
internal static class CommonInputFields
{
    public static void PlanField(this InputObjectTypeDescriptor descriptor) =>
        descriptor.Field("plan").Type("String").Description("The plan's key (mã kế hoạch), such as `24-kh-ubnd-2025`; left out: the current plan.");

    public static void CorrectionFields(this InputObjectTypeDescriptor descriptor)
    {
        descriptor.Field("reason").Type("String").Description("Why an earlier one is corrected (lý do đính chính); public with the correction.");
        descriptor.Field("expectedRevision").Type("Int")
            .Description("The revision that you know as the latest, 0 for none (bản đã biết): if there is another, nothing is written. Left out: any will do.");
    }

    public static void IdempotencyField(this InputObjectTypeDescriptor descriptor) =>
        descriptor.Field("idempotencyKey").Type("String")
            .Description("Makes the request safe to send again (khóa chống lặp): the same key with the same input is answered as before, and written once. At most 64 characters.");
}
