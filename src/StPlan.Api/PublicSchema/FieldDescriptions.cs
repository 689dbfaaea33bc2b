using StPlan.Domain.Fields;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema;

/// <summary>What both schemas say of a field is what the domain declares of it.</summary>
internal static class FieldDescriptions
{
    public static ObjectFieldDescriptor Description<TFact>(this ObjectFieldDescriptor descriptor, Field<TFact> field) =>
        descriptor.Description(field.Description.En!);

    public static ArgumentDescriptor Description<TFact>(this ArgumentDescriptor descriptor, Field<TFact> field) =>
        descriptor.Description(field.Description.En!);

    /// <summary>English description → Vietnamese, as schema/descriptions.vi.json has it of the public schema.</summary>
    public static IReadOnlyDictionary<string, string> Translations { get; } =
        Of(ReportFields.Stated).Concat(Of(ReportFields.Recorded)).Concat(Of(AssessmentFields.Stated))
            .Concat(Of(ObservationFields.Stated)).Concat(Of(ObservationFields.Recorded))
            .Concat(Of(CarryOverFields.Stated)).Concat(Of(CarryOverFields.Recorded))
            .DistinctBy(each => each.Key).ToDictionary();

    private static IEnumerable<KeyValuePair<string, string>> Of<TFact>(IReadOnlyList<Field<TFact>> fields) =>
        fields.Concat(fields.SelectMany(field => field.Parts))
            .Select(field => KeyValuePair.Create(field.Description.En!, field.Description.Vi));
}
