using StPlan.Data.Releases;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Types;

/// <summary>Fields that every draft has.</summary>
internal static class DraftFieldsExtensions
{
    /// <param name="typeName">The type's name in the public schema, which its id there begins with.</param>
    public static void DraftFields<T>(
        this ObjectTypeDescriptor<T> descriptor, string typeName, Func<T, string> id, Func<T, string> by, Func<T, DateTimeOffset> at)
        where T : class, IDraft
    {
        descriptor.Field("id").Type("ID!").Resolve(c => new GlobalId(typeName, id(c.Parent<T>())))
            .Description("The global id. It stays the same after publication.");
        descriptor.Field("revision").Type("Int!").Resolve(c => c.Parent<T>().Revision)
            .Description("1, 2, 3 … of the same thing (lần ghi).");
        descriptor.Field("state").Type("DraftState!").Resolve(c => DraftStates.Of(c.Parent<T>()))
            .Description("Whether it is public (trạng thái).");
        descriptor.Field("release").Type("Int").Resolve(c => c.Parent<T>().ReleaseNumber)
            .Description("The release that published it (lần công bố); null for a draft.");
        descriptor.Field("recordedBy").Type("String!").Resolve(c => by(c.Parent<T>())).Description("The key that sent it (người ghi).");
        descriptor.Field("recordedAt").Type("DateTime!").Resolve(c => at(c.Parent<T>())).Description("When it arrived (thời điểm ghi).");
    }
}
