using StPlan.Domain.Plans;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class ProvisionsDataset
{
    public static Dataset Declaration { get; } = new Dataset<PositionedProvision>(
        data => data.Plans.SelectMany(p => p.AllProvisions.Select((provision, i) => new PositionedProvision(provision, i + 1))))
    {
        Name = "provisions",
        Title = new("Các mục của kế hoạch", "Provisions"),
        Description = new(
            "Toàn văn kế hoạch theo mục, khoản, điểm, nguyên văn, theo thứ tự của văn bản.",
            "The whole text of the plan by section, clause and point, verbatim, in the document's order."),
        OwnColumns =
        [
            CommonColumns.Id<PositionedProvision>("mục", "provision", p => PlanKey.Of(p.Provision)),
            CommonColumns.PlanId<PositionedProvision>(p => p.Provision.Plan),
            new("path", ColumnType.String, new("Đường dẫn", "Path"), new("Địa chỉ trong kế hoạch: II.2.a.", "Its address in the plan: II.2.a."), p => p.Provision.Path),
            new("position", ColumnType.Integer, new("Thứ tự", "Position"), new("Thứ tự đọc trong kế hoạch, từ 1.", "Its place in the plan's reading order, from 1."), p => p.Position),
            new("parent_id", ColumnType.String, new("Thuộc mục", "Part of"), new("Mục chứa nó; trống với mục lớn nhất.", "The provision it is part of; empty for a section."), p => p.Provision.Parent is { } parent ? PlanKey.Of(parent) : null)
            { References = new("provisions", "id"), IsNullable = true },
            new("label", ColumnType.String, new("Ký hiệu", "Label"), new("Ký hiệu in trước nó: “a)”.", "What the document prints before it: “a)”."), p => p.Provision.Label) { IsNullable = true },
            .. CommonColumns.Bilingual<PositionedProvision>("heading", new("Tiêu đề", "Heading"), new("Tiêu đề, nếu có.", "Its heading, if any."), p => p.Provision.Heading, isNullable: true),
            .. CommonColumns.Bilingual<PositionedProvision>("text", new("Nội dung", "Text"), new("Nội dung; trống khi văn bản chỉ có tiêu đề.", "Its text; empty where the document has a heading alone."), p => p.Provision.Text, isNullable: true),
            new("cited_documents", ColumnType.Json, new("Văn bản viện dẫn", "Cited documents"), new("Mã của các văn bản được viện dẫn (legal-documents.id), dạng danh sách JSON.", "Ids of the documents that it cites (legal-documents.id), as a JSON list."), p => JsonList.Of(p.Provision.CitedDocuments.Select(d => d.Id))),
            .. CommonColumns.Citation<PositionedProvision>((p, style) => p.Provision.Cite(style)),
            .. CommonColumns.Note<PositionedProvision>(p => p.Provision.Note),
        ],
    };

    private sealed record PositionedProvision(Provision Provision, int Position);
}
