using StPlan.Domain;
using StPlan.OpenData.Files;
using StPlan.OpenData.Rdf;
using StPlan.OpenData.StratMl;

namespace StPlan.OpenData.Catalogue;

/// <summary>What the catalogue says of a format of data.</summary>
internal sealed record FileType
{
    private const string Iana = "https://www.iana.org/assignments/media-types/";

    /// <summary>What it is and for whom.</summary>
    public required Text Description { get; init; }

    /// <summary>For people: "CSV".</summary>
    public required string Name { get; init; }

    /// <summary>In the EU's list of file types.</summary>
    public required Iri Format { get; init; }

    /// <summary>In IANA's registry; null where that has none.</summary>
    public Iri? MediaType { get; init; }

    /// <summary>Of a file that holds files: how these are put together.</summary>
    public Iri? PackageFormat { get; init; }

    /// <summary>The standard it keeps to, besides that of its media type.</summary>
    public Iri? Standard { get; init; }

    /// <summary>By the media type of the file; null for what holds no data, but describes them.</summary>
    public static FileType? Of(OpenDataFile file) => file.MediaType switch
    {
        MediaTypes.Csv => new()
        {
            Name = "CSV",
            Description = new("Bảng dạng văn bản, UTF-8 (RFC 4180).", "A table as text, UTF-8 (RFC 4180)."),
            Format = Concepts.FileType("CSV"),
            MediaType = new(Iana + "text/csv"),
        },
        MediaTypes.Json when file.Dataset is not null => new()
        {
            Name = "JSON",
            Description = new("Một mảng đối tượng, mỗi hàng một đối tượng.", "An array of objects, one for each row."),
            Format = Concepts.FileType("JSON"),
            MediaType = new(Iana + "application/json"),
        },

        // JSON Lines has no media type at IANA, and the EU's list no type of its own for it.
        MediaTypes.JsonLines => new()
        {
            Name = "JSON Lines",
            Description = new("Mỗi dòng một đối tượng JSON, để đọc lần lượt.", "One JSON object on each line, to read one at a time."),
            Format = Concepts.FileType("JSON"),
            Standard = new("https://jsonlines.org"),
        },
        MediaTypes.Xlsx => new()
        {
            Name = "XLSX",
            Description = new("Mọi bộ dữ liệu trong một sổ tính, mỗi bộ một trang.", "All datasets in one workbook, a sheet each."),
            Format = Concepts.FileType("XLSX"),
            MediaType = new(Iana + MediaTypes.Xlsx),
        },
        MediaTypes.Zip => new()
        {
            Name = "ZIP",
            Description = new("Mọi tệp của lần công bố, kèm mô tả, giấy phép và mã kiểm tra.",
                "All files of the release, with descriptions, licence and checksums."),
            Format = Concepts.FileType("ZIP"),
            MediaType = new(Iana + MediaTypes.Zip),
            PackageFormat = new(Iana + MediaTypes.Zip),
            Standard = new("https://datapackage.org/standard/data-package/"),
        },
        MediaTypes.StratMl => new()
        {
            Name = "StratML",
            Description = new("Kế hoạch và kết quả theo chuẩn StratML phần 2 (ISO 17469).",
                "The plan and its results in StratML Part 2 (ISO 17469)."),
            Format = Concepts.FileType("XML"),
            MediaType = new(Iana + MediaTypes.StratMl),
            Standard = new(StratMlElements.Namespace),
        },
        _ => null,
    };
}
