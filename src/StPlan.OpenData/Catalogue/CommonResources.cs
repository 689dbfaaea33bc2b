using System.Globalization;
using StPlan.Domain;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rdf;

namespace StPlan.OpenData.Catalogue;

/// <summary>
/// What the catalogue, its datasets and their files refer to in common: who, where, when, under which licence, and terms of vocabularies. All of it is described
/// in the graph itself, so that what DCAT-AP says of their classes can be checked without fetching anything.
/// </summary>
internal sealed class CommonResources(Graph graph, PublishedPackage package, CatalogueAddresses addresses)
{
    public static IReadOnlyList<Iri> Themes { get; } = [Concepts.Government.Address, Concepts.ScienceAndTechnology.Address];

    public static IReadOnlyList<Literal> Keywords { get; } =
    [
        Literal.In("vi", "Trà Vinh"), Literal.In("vi", "kế hoạch"), Literal.In("vi", "khoa học và công nghệ"), Literal.In("vi", "đổi mới sáng tạo"), Literal.In("vi", "chuyển đổi số"),
        Literal.In("en", "Trà Vinh"), Literal.In("en", "plan"), Literal.In("en", "science and technology"), Literal.In("en", "innovation"), Literal.In("en", "digital transformation"),
    ];

    public Iri License { get; } = Iri.Of(package.Publication.License.Url);

    public Iri Rights { get; } = new($"{addresses.LastingCatalogue.Value}#rights");

    public Iri Sha256 { get; } = Namespaces.Expand("spdx:checksumAlgorithm_sha256");

    public Iri Document(string address) => graph.Describe(Iri.Of(address)).Is("foaf:Document").Subject;

    public Iri Format(Iri format, string name) => graph.Describe(format).Is("dct:MediaTypeOrExtent").Has("rdfs:label", Literal.Plain(name)).Subject;

    public Iri? MediaType(Iri? mediaType) => mediaType is null ? null : graph.Describe(mediaType).Is("dct:MediaType").Subject;

    public Iri? Standard(string? address) => address is null ? null : graph.Describe(new Iri(address)).Is("dct:Standard").Subject;

    public void Describe()
    {
        DescribePublisher();
        DescribePlaceAndYears();
        DescribeLicense();
        graph.Describe(Concepts.Vietnamese).Is("dct:LinguisticSystem").Has("rdfs:label", new Text("Tiếng Việt", "Vietnamese"));
        graph.Describe(Concepts.English).Is("dct:LinguisticSystem").Has("rdfs:label", new Text("Tiếng Anh", "English"));
        graph.Describe(Concepts.Irregular).Is("dct:Frequency").Has("rdfs:label", new Text("Không định kỳ", "Irregular"));
        graph.Describe(Concepts.Themes).Is("skos:ConceptScheme").Has("dct:title", new Text("Chủ đề dữ liệu (EU)", "Data theme (EU)"));
        graph.Describe(Sha256).Is("spdx:ChecksumAlgorithm");
        Describe(Concepts.Government).Has("skos:inScheme", Concepts.Themes);
        Describe(Concepts.ScienceAndTechnology).Has("skos:inScheme", Concepts.Themes);
        Describe(Concepts.Stable);
        Describe(Concepts.LocalAuthority);
    }

    private void DescribePublisher()
    {
        var publication = package.Publication;
        graph.Describe(addresses.Publisher).Is("foaf:Agent").Is("foaf:Organization")
            .Has("foaf:name", publication.Publisher.Name)
            .Has("foaf:homepage", Document(publication.Publisher.Url))
            .Has("dct:type", Concepts.LocalAuthority.Address);
        graph.Describe(addresses.Contact).Is("vcard:Kind").Is("vcard:Organization")
            .Has("vcard:fn", publication.Contact.Name)
            .Has("vcard:hasEmail", publication.Contact.Email is { } email ? new Iri($"mailto:{email}") : null)
            .Has("vcard:hasURL", Iri.Of(publication.Contact.Url));
    }

    // The province as it was when the plan was issued: 9°31′46″–10°04′05″ N, 105°57′16″–106°36′04″ E. It became part of Vĩnh Long on 1 July 2025.
    private void DescribePlaceAndYears()
    {
        graph.Describe(addresses.Place).Is("dct:Location")
            .Has("skos:prefLabel", new Text("Tỉnh Trà Vinh, Việt Nam", "Trà Vinh province, Viet Nam"))
            .Has("dct:identifier", Literal.Plain("VN-51"))
            .Has("dcat:bbox", Literal.Typed("geo:wktLiteral", "POLYGON((105.9544 9.5294,106.6011 9.5294,106.6011 10.0681,105.9544 10.0681,105.9544 9.5294))"))
            .Has("dcat:centroid", Literal.Typed("geo:wktLiteral", "POINT(106.2778 9.7988)"));
        graph.Describe(addresses.Years).Is("dct:PeriodOfTime")
            .Has("dcat:startDate", Day(package.Data.Plans.Min(p => p.IssuedOn)))
            .Has("dcat:endDate", Day(new DateOnly(package.Data.Plans.Max(p => p.ReportingPeriods[^1].Year), 12, 31)));
    }

    private void DescribeLicense()
    {
        var kind = Concepts.LicenseType(package.Publication.License.Name);
        graph.Describe(License).Is("dct:LicenseDocument")
            .Has("rdfs:label", Literal.Plain(package.Publication.License.Name))
            .Has("dct:type", kind?.Address);
        graph.Describe(Rights).Is("dct:RightsStatement")
            .Has("rdfs:label", new Text("Dùng lại được, với điều kiện của giấy phép; nêu nguồn và lần công bố.", "May be reused on the terms of the licence; name the source and the release."));
        graph.Describe(Concepts.Public).Is("dct:RightsStatement").Has("rdfs:label", new Text("Công khai", "Public"));
        if (kind is not null)
        {
            Describe(kind);
        }
    }

    private Resource Describe(Concept concept) => graph.Describe(concept.Address).Is("skos:Concept").Has("skos:prefLabel", concept.Label);

    private static Literal Day(DateOnly day) => Literal.Typed("xsd:date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
