using StPlan.GraphQL.TypeSystem;
using StPlan.Search;

namespace StPlan.Api.PublicSchema.Search;

internal sealed class SearchHitTypeType : EnumType<SearchHitType>
{
    protected override void Configure(EnumTypeDescriptor<SearchHitType> descriptor)
    {
        descriptor.Description("The types of hits (loại kết quả tìm kiếm).");
        descriptor.Value(SearchHitType.Task, "A task (nhiệm vụ, giải pháp).");
        descriptor.Value(SearchHitType.Objective,
            "A specific objective (mục tiêu cụ thể); the provision that sets it is a hit of its own.");
        descriptor.Value(SearchHitType.Indicator, "An indicator (chỉ tiêu).");
        descriptor.Value(SearchHitType.Provision, "A section, clause or point of a plan (mục, khoản, điểm).");
        descriptor.Value(SearchHitType.Agency, "An agency or unit (cơ quan, đơn vị).");
        descriptor.Value(SearchHitType.LegalDocument, "A legal document that a plan cites (văn bản viện dẫn).");
    }
}
