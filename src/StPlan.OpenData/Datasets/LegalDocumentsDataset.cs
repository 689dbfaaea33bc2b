using StPlan.Domain.LegalDocuments;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class LegalDocumentsDataset
{
    public static Dataset Declaration { get; } = new Dataset<LegalDocument>(data => data.LegalDocuments)
    {
        Name = "legal-documents",
        Title = new("Văn bản viện dẫn", "Legal documents"),
        Description = new("Các văn bản mà kế hoạch viện dẫn, mỗi văn bản một hàng.", "The documents that the plans cite, one row each."),
        OwnColumns =
        [
            CommonColumns.Id<LegalDocument>("văn bản", "document", d => d.Id),
            new("number", ColumnType.String, new("Số, ký hiệu", "Number"), new("Như kế hoạch viết; trống với luật nêu theo tên.", "As the plan writes it; empty for a law that is cited by its name."), d => d.Number) { IsNullable = true },
            .. CommonColumns.Bilingual<LegalDocument>("title", new("Tên văn bản", "Title"), new("Tên văn bản.", "Its title."), d => d.Title),
            new("kind", ColumnType.String, new("Loại", "Kind"), new("Loại văn bản.", "What kind of document it is."), d => Cell.Code<LegalDocumentKind>(d.Kind)) { Codes = CodeLists.LegalDocumentKind },
            new("issued_on", ColumnType.Date, new("Ngày ban hành", "Issued on"), new("Trống khi kế hoạch không nêu.", "Empty where the plan does not say."), d => d.IssuedOn) { IsNullable = true },
            .. CommonColumns.Bilingual<LegalDocument>("issuer", new("Cơ quan ban hành", "Issuer"), new("Trống khi kế hoạch không nêu.", "Empty where the plan does not say."), d => d.Issuer, isNullable: true),
            new("issuer_agency_code", ColumnType.String, new("Mã cơ quan ban hành", "Issuer's code"), new("Khi cơ quan ban hành có trong danh mục cơ quan.", "Where the issuer is among the agencies."), d => d.IssuerAgency?.Code)
            { IsNullable = true, References = new("agencies", "code") },
            .. CommonColumns.Citation<LegalDocument>((d, style) => d.Cite(style)),
            new("cited_in_preamble_of", ColumnType.Json, new("Viện dẫn trong căn cứ của", "Cited in the preamble of"), new("Mã các kế hoạch viện dẫn trong phần căn cứ, dạng danh sách JSON.", "Ids of the plans whose preamble cites it, as a JSON list."), d => JsonList.Of(d.CitedInPreambleOf.Select(p => p.Id))),
            new("cited_by_provisions", ColumnType.Json, new("Viện dẫn tại các mục", "Cited by provisions"), new("Định danh các mục viện dẫn (provisions.id), dạng danh sách JSON.", "Ids of the provisions that cite it (provisions.id), as a JSON list."), d => JsonList.Of(d.CitedBy.Select(PlanKey.Of))),
            new("cited_by_tasks", ColumnType.Json, new("Viện dẫn tại các nhiệm vụ", "Cited by tasks"), new("Định danh các nhiệm vụ viện dẫn (tasks.id), dạng danh sách JSON.", "Ids of the tasks that cite it (tasks.id), as a JSON list."), d => JsonList.Of(d.CitedByTasks.Select(PlanKey.Of))),
            .. CommonColumns.Note<LegalDocument>(d => d.Note),
        ],
    };
}
