using System.Globalization;
using StPlan.Domain;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Files;
using StPlan.OpenData.Formats;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rdf;
using StPlan.OpenData.Rendering;

namespace StPlan.OpenData.Catalogue;

/// <summary>
/// What there is of a release as DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.1/), for portals that collect from others: the
/// catalogue, a dataset for each of ours and one for all of them, their files as distributions, and GraphQL as a service. Everything has an
/// address, there are no blank nodes. A dataset is a version (DCAT 3, 11.1): of the dataset that lasts, and after that of the release
/// before.
/// </summary>
internal sealed class DcatCatalogue
{
    private readonly PublishedPackage _package;
    private readonly CatalogueAddresses _addresses;
    private readonly CommonResources _common;
    private readonly Graph _graph = new();

    private DcatCatalogue(PublishedPackage package)
    {
        _package = package;
        _addresses = new CatalogueAddresses(package.Addresses);
        _common = new CommonResources(_graph, package, _addresses);
    }

    public static async Task<Graph> BuildAsync(RenderedRelease release)
    {
        var catalogue = new DcatCatalogue(await release.LoadAsync());
        catalogue.DescribeCatalogue();
        catalogue.DescribeService();
        catalogue.DescribePackage();
        foreach (var dataset in AllDatasets.List)
        {
            catalogue.Describe(dataset);
        }

        foreach (var file in OpenDataFiles.All)
        {
            if (FileType.Of(file) is { } type)
            {
                catalogue.Describe(file, type, await release.GetAsync(file));
            }
        }

        catalogue._common.Describe();
        return catalogue._graph;
    }

    private Iri[] AllOfThem => [_addresses.Package, .. AllDatasets.List.Select(_addresses.Of)];

    private void DescribeCatalogue() => Version(_graph.Describe(_addresses.Catalogue).Is("dcat:Catalog"))
        .Has("dct:title", _package.Title)
        .Has("dct:description", _package.Description)
        .Has("dct:publisher", _addresses.Publisher)
        .Has("foaf:homepage", _common.Document(_package.Addresses.DatasetsPage))
        .Has("skos:note", _package.Notices)
        .Has("dct:language", [Concepts.Vietnamese, Concepts.English])
        .Has("dct:license", _common.License)
        .Has("dct:issued", Moment(_package.Data.Releases[0].PublishedAt))
        .Has("dct:spatial", _addresses.Place)
        .Has("dct:temporal", _addresses.Years)
        .Has("dcat:themeTaxonomy", Concepts.Themes)
        .Has("dcat:service", _addresses.GraphQL)
        .Has("dcat:dataset", AllOfThem);

    private void DescribeService() => _graph.Describe(_addresses.GraphQL).Is("dcat:DataService")
        .Has("dct:title",
            _package.Marked(
                new("GraphQL: kế hoạch khoa học và công nghệ tỉnh Trà Vinh",
                    "GraphQL: the science and technology plan of Trà Vinh province")))
        .Has("dct:description", new Text(
            "Hỏi từng phần của mọi bộ dữ liệu, theo lần công bố mới nhất hoặc một lần trước (asOf). Chỉ đọc, không cần khóa.",
            "Any part of all datasets, as of the latest release or of an earlier one (asOf). Read-only, without a key."))
        .Has("dcat:endpointURL", new Iri(_package.Addresses.GraphQL))
        .Has("dcat:endpointDescription", new Iri(_package.Addresses.GraphQL + "?sdl"))
        .Has("dct:conformsTo", _common.Standard("https://spec.graphql.org/September2025/"))
        .Has("dct:publisher", _addresses.Publisher)
        .Has("dcat:contactPoint", _addresses.Contact)
        .Has("dct:license", _common.License)
        .Has("dct:accessRights", Concepts.Public)
        .Has("dcat:theme", CommonResources.Themes)
        .Has("dcat:keyword", CommonResources.Keywords)
        .Has("dcat:servesDataset", AllOfThem);

    private void DescribePackage() =>
        DescribeDataset(_addresses.Package, PublishedPackage.Name, _package.Title, _package.Description, _package.Addresses.DatasetsPage)
        .Has("dct:conformsTo", _common.Standard("https://datapackage.org/standard/data-package/"))
        .Has("dct:hasPart", AllDatasets.List.Select(_addresses.Of));

    private void Describe(Dataset dataset) => DescribeDataset(
        _addresses.Of(dataset), dataset.Name, _package.Marked(dataset.Title), _package.Marked(dataset.Description),
        _package.Addresses.Page(dataset)).Has("dcat:keyword", dataset.Title);

    private Resource DescribeDataset(Iri address, string name, Text title, Text description, string page) =>
        Version(_graph.Describe(address).Is("dcat:Dataset"))
        .Has("dct:title", title)
        .Has("dct:description", description)

        // The same in all releases, so that a portal that collects again renews what it has instead of adding to it.
        .Has("dct:identifier", Literal.Plain($"{PublishedPackage.Name}/{name}"))
        .Has("dct:publisher", _addresses.Publisher)
        .Has("dct:creator", _addresses.Publisher)
        .Has("dct:provenance", _common.Provenance)
        .Has("skos:note", _package.Notices)
        .Has("dcat:contactPoint", _addresses.Contact)
        .Has("dct:language", [Concepts.Vietnamese, Concepts.English])
        .Has("dct:license", _common.License)
        .Has("dct:accessRights", Concepts.Public)
        .Has("dct:issued", Moment(_package.Release.PublishedAt))
        .Has("dct:accrualPeriodicity", Concepts.Irregular)
        .Has("dct:spatial", _addresses.Place)
        .Has("dct:temporal", _addresses.Years)
        .Has("dcat:theme", CommonResources.Themes)
        .Has("dcat:keyword", CommonResources.Keywords)
        .Has("dcat:landingPage", _common.Document(page));

    private void Describe(OpenDataFile file, FileType type, RenderedFile rendered)
    {
        var address = _addresses.Of(file);
        var download = new Iri(_package.Addresses.File(file.Name));
        var of = file.Dataset?.Title ?? new Text("Tất cả", "All of it");
        _graph.Describe(file.Dataset is { } dataset ? _addresses.Of(dataset) : _addresses.Package).Has("dcat:distribution", address);
        _graph.Describe(address).Is("dcat:Distribution")
            .Has("dct:title", _package.Marked(new($"{of.Vi} ({type.Name})", $"{of.En} ({type.Name})")))
            .Has("dct:description", type.Description)
            .Has("dcat:accessURL", download)
            .Has("dcat:downloadURL", download)
            .Has("dct:format", _common.Format(type.Format, type.Name))
            .Has("dcat:mediaType", _common.MediaType(type.MediaType))
            .Has("dcat:packageFormat", _common.MediaType(type.PackageFormat))
            .Has("dct:conformsTo",
                _common.Standard(file.DescribedBy is var (name, _) ? _package.Addresses.File(name) : type.Standard?.Value))
            .Has("dcat:byteSize", Literal.Typed("xsd:nonNegativeInteger", rendered.Length.ToString(CultureInfo.InvariantCulture)))
            .Has("spdx:checksum", _addresses.ChecksumOf(file))
            .Has("dct:language", [Concepts.Vietnamese, Concepts.English])
            .Has("dct:license", _common.License)
            .Has("dct:rights", _common.Rights)
            .Has("dcatap:availability", Concepts.Stable.Address)
            .Has("dct:issued", Moment(_package.Release.PublishedAt))
            .Has("dct:modified", Moment(_package.Release.PublishedAt));
        _graph.Describe(_addresses.ChecksumOf(file)).Is("spdx:Checksum")
            .Has("spdx:algorithm", _common.Sha256)
            .Has("spdx:checksumValue", Literal.Typed("xsd:hexBinary", rendered.Sha256Hex));
    }

    // Which one it is among those of all releases.
    private Resource Version(Resource resource) => resource
        .Has("dct:modified", Moment(_package.Release.PublishedAt))
        .Has("dcat:version", Literal.Plain(_package.Version))
        .Has("adms:versionNotes", new Text(_package.Release.Notes.Value))
        .Has("dcat:isVersionOf", _addresses.Lasting(resource.Subject))
        .Has("dcat:previousVersion",
            _package.Data.Releases.Count > 1 ? _addresses.As(resource.Subject, _package.Data.Releases[^2].Number) : null);

    private static Literal Moment(DateTimeOffset moment) => Literal.Typed("xsd:dateTime", DescriptionJson.Moment(moment));
}
