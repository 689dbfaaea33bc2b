using StPlan.OpenData.Files;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rdf;

namespace StPlan.OpenData.Catalogue;

/// <summary>
/// The addresses of what the catalogue describes. They are parts of the catalogue's own, so that following one leads to its description: of
/// the latest release where the thing stays what it is, of one release where it is a version.
/// </summary>
/// <param name="addresses">Those of the release.</param>
internal sealed class CatalogueAddresses(ReleaseAddresses addresses)
{
    private const string Document = "catalog";

    /// <summary>The catalogue as of the release.</summary>
    public Iri Catalogue { get; } = new(addresses.File(Document));

    /// <summary>The catalogue, whatever the release.</summary>
    public Iri LastingCatalogue { get; } = new(addresses.Latest + Document);

    /// <summary>The place that the plans are for.</summary>
    public Iri Place => Lasting("place");

    public Iri Publisher => Lasting("publisher");

    /// <summary>What kind of publisher it is while no office publishes.</summary>
    public Iri NoOffice => Lasting("no-office");

    public Iri Contact => Lasting("contact");

    public Iri GraphQL => Lasting("graphql");

    /// <summary>The years that the plans are for.</summary>
    public Iri Years => Part("years");

    /// <summary>All datasets as one, as of the release.</summary>
    public Iri Package => Part(PublishedPackage.Name);

    public Iri Of(Dataset dataset) => Part(dataset.Name);

    public Iri Of(OpenDataFile file) => Part(file.Name);

    public Iri ChecksumOf(OpenDataFile file) => Part($"{file.Name}.sha256");

    /// <summary>Of something as of the release: the same, whatever the release.</summary>
    public Iri Lasting(Iri ofRelease) => new(LastingCatalogue.Value + ofRelease.Value[Catalogue.Value.Length..]);

    /// <summary>Of something as of the release: the same as of another one.</summary>
    public Iri As(Iri ofRelease, int other) => new(addresses.Of(other).File(Document) + ofRelease.Value[Catalogue.Value.Length..]);

    private Iri Part(string name) => new($"{Catalogue.Value}#{name}");

    private Iri Lasting(string name) => new($"{LastingCatalogue.Value}#{name}");
}
