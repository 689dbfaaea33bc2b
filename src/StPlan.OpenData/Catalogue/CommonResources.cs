using System.Globalization;
using StPlan.Domain;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rdf;

namespace StPlan.OpenData.Catalogue;

/// <summary>
/// What the catalogue, its datasets and their files refer to in common: who, where, when, under which licence, and terms of vocabularies.
/// All of it is described in the graph itself, so that what DCAT-AP says of their classes can be checked without fetching anything.
/// </summary>
internal sealed class CommonResources(Graph graph, PublishedPackage package, CatalogueAddresses addresses)
{
    public static IReadOnlyList<Iri> Themes { get; } = [Concepts.Government.Address, Concepts.ScienceAndTechnology.Address];

    public static IReadOnlyList<Literal> Keywords { get; } =
        [.. Coverage.KeywordsVi.Select(k => Literal.In("vi", k)), .. Coverage.KeywordsEn.Select(k => Literal.In("en", k))];

    public Iri License { get; } = Iri.Of(package.Publication.License.Url);

    public Iri Rights { get; } = new($"{addresses.LastingCatalogue.Value}#rights");

    /// <summary>Where the texts of the plans were copied from; null where nobody says so.</summary>
    public Iri? Provenance { get; } = package.Provenance.Any() ? new($"{addresses.Catalogue.Value}#provenance") : null;

    public Iri Sha256 { get; } = Namespaces.Expand("spdx:checksumAlgorithm_sha256");

    public Iri Document(string address) => graph.Describe(Iri.Of(address)).Is("foaf:Document").Subject;

    public Iri Format(Iri format, string name) =>
        graph.Describe(format).Is("dct:MediaTypeOrExtent").Has("rdfs:label", Literal.Plain(name)).Subject;

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
        DescribeProvenance();
    }

    private void DescribePublisher()
    {
        var publication = package.Publication;
        var publisher = graph.Describe(addresses.Publisher).Is("foaf:Agent").Has("foaf:name", publication.Publisher.Name);
        if (publication.Publisher.IsOffice)
        {
            publisher.Is("foaf:Organization");
        }

        // The vocabulary has no word for it that nobody publishes yet: the catalogue has one of its own.
        var type = publication.Publisher.IsOffice ? Concepts.LocalAuthority : new Concept(addresses.NoOffice, publication.Publisher.Name);
        publisher.Has("dct:type", type.Address);
        Describe(type);

        if (publication.Publisher.Url is { } url)
        {
            publisher.Has("foaf:homepage", Document(url));
        }

        graph.Describe(addresses.Contact).Is("vcard:Kind").Is("vcard:Organization")
            .Has("vcard:fn", publication.Contact.Name)
            .Has("vcard:hasEmail", publication.Contact.Email is { } email ? new Iri($"mailto:{email}") : null)
            .Has("vcard:hasURL", publication.Contact.Url is { } page ? Iri.Of(page) : null);
    }

    private void DescribeProvenance()
    {
        if (Provenance is { } provenance)
        {
            graph.Describe(provenance).Is("dct:ProvenanceStatement")
                .Has("rdfs:label", new Text(
                    string.Join(' ', package.Provenance.Select(p => p.Vi)),
                    string.Join(' ', package.Provenance.Select(p => p[Language.En]))));
        }
    }

    private void DescribePlaceAndYears()
    {
        const string Corner = $"{Coverage.West} {Coverage.South}";
        graph.Describe(addresses.Place).Is("dct:Location")
            .Has("skos:prefLabel", Coverage.Place)
            .Has("dct:identifier", Literal.Plain(Coverage.PlaceCode))
            .Has("dcat:bbox", Literal.Typed(
                "geo:wktLiteral",
                $"POLYGON(({Corner},{Coverage.East} {Coverage.South},{Coverage.East} {Coverage.North},{Coverage.West} "
                    + $"{Coverage.North},{Corner}))"))
            .Has("dcat:centroid", Literal.Typed("geo:wktLiteral", $"POINT({Coverage.CentreLongitude} {Coverage.CentreLatitude})"));
        graph.Describe(addresses.Years).Is("dct:PeriodOfTime")
            .Has("dcat:startDate", Day(Coverage.First(package.Data)))
            .Has("dcat:endDate", Day(Coverage.Last(package.Data)));
    }

    private void DescribeLicense()
    {
        var kind = Concepts.LicenseType(package.Publication.License.Name);
        graph.Describe(License).Is("dct:LicenseDocument")
            .Has("rdfs:label", Literal.Plain(package.Publication.License.Name))
            .Has("dct:type", kind?.Address);
        graph.Describe(Rights).Is("dct:RightsStatement")
            .Has("rdfs:label",
                new Text("Được dùng lại theo giấy phép. Phải nêu nguồn và lần công bố.",
                    "You may reuse the data under the licence. Name the source and the release."));
        graph.Describe(Concepts.Public).Is("dct:RightsStatement").Has("rdfs:label", new Text("Công khai", "Public"));
        if (kind is not null)
        {
            Describe(kind);
        }
    }

    private Resource Describe(Concept concept) => graph.Describe(concept.Address).Is("skos:Concept").Has("skos:prefLabel", concept.Label);

    private static Literal Day(DateOnly day) => Literal.Typed("xsd:date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
