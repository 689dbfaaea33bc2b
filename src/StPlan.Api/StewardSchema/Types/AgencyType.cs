using StPlan.Data.Agencies;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.StewardSchema.Types;

/// <summary>An agency as the next release will have it.</summary>
internal sealed class AgencyType : ObjectType<AgencyRow>
{
    protected override void Configure(ObjectTypeDescriptor<AgencyRow> descriptor)
    {
        descriptor.Name("Agency").Description("An agency as the next release will have it (cơ quan).");
        descriptor.Field(a => a.Code).Description("Its code (mã).");
        descriptor.Field("name").Type("String!").Resolve(c => (Latest(c.Parent<AgencyRow>())?.Name ?? c.Parent<AgencyRow>().Name).Vi)
            .Description("Its name (tên).");
        descriptor.Field("nameEn").Type("String").Resolve(c => (Latest(c.Parent<AgencyRow>())?.Name ?? c.Parent<AgencyRow>().Name).En)
            .Description("Its name in English (tên tiếng Anh).");
        descriptor.Field(a => a.Kind).Description("The kind of agency (loại cơ quan).");
        descriptor.Field("validFrom").Type("Date")
            .Resolve(c => Latest(c.Parent<AgencyRow>()) is { } latest ? latest.ValidFrom : c.Parent<AgencyRow>().ValidFrom)
            .Description("The first day of its existence (có từ ngày).");
        descriptor.Field("validTo").Type("Date")
            .Resolve(c => Latest(c.Parent<AgencyRow>()) is { } latest ? latest.ValidTo : c.Parent<AgencyRow>().ValidTo)
            .Description("The last day of its existence (đến ngày).");
        descriptor.Field("members").Type("[String!]!").ListSize(10)
            .Resolve(c => Codes(c.Parent<AgencyRow>().Members.OrderBy(m => m.Position).Select(m => m.MemberCode)))
            .Description("Codes of the members of a collective (thành viên).");
        descriptor.Field("successors").Type("[String!]!").ListSize(2)
            .Resolve(c => Codes(c.Parent<AgencyRow>().Successors.OrderBy(s => s.Position).Select(s => s.SuccessorCode)))
            .Description("Codes of the agencies that took over its duties (cơ quan kế thừa).");
    }

    private static AgencyRevisionRow? Latest(AgencyRow agency) => agency.Revisions.Where(r => r.DiscardedAt is null).MaxBy(r => r.Revision);

    private static IReadOnlyList<string> Codes(IEnumerable<string> codes) => [.. codes];
}
