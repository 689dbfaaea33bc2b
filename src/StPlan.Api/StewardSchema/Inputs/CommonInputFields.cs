using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Inputs;

/// <summary>Fields that several inputs have alike.</summary>
internal static class CommonInputFields
{
    public static void PlanField(this InputObjectTypeDescriptor descriptor) =>
        descriptor.Field("plan").Type("String")
            .Description("The key of the plan (mã kế hoạch), such as `24-kh-ubnd-2025`. The default is the current plan.");

    public static void CorrectionFields(this InputObjectTypeDescriptor descriptor)
    {
        descriptor.Field("reason").Type("String").Description("The reason for a correction (lý do đính chính). The release publishes it.");
        descriptor.Field("expectedRevision").Type("Int")
            .Description(
                "The latest revision that you know, 0 for none (bản đã biết). If there is a newer one, the server writes nothing. Without "
                    + "it, the server does not check.");
    }

    public static void IdempotencyField(this InputObjectTypeDescriptor descriptor) =>
        descriptor.Field("idempotencyKey").Type("String")
            .Description(
                "Makes it safe to send the request again (khóa chống lặp). The server writes the same key with the same input once and "
                    + "gives the same answer again. At most 64 characters.");
}
