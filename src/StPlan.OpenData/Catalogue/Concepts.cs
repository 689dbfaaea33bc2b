using StPlan.OpenData.Rdf;

namespace StPlan.OpenData.Catalogue;

/// <summary>The terms of controlled vocabularies that the catalogue uses: those of the EU's Publications Office, and ADMS.</summary>
internal static class Concepts
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    public static Iri Themes { get; } = new(Authority + "data-theme");

    public static Iri Vietnamese { get; } = new(Authority + "language/VIE");

    public static Iri English { get; } = new(Authority + "language/ENG");

    /// <summary>A release comes when the province has something to publish.</summary>
    public static Iri Irregular { get; } = new(Authority + "frequency/IRREG");

    public static Iri Public { get; } = new(Authority + "access-right/PUBLIC");

    public static Concept Government { get; } = new(new(Authority + "data-theme/GOVE"),
        new("Chính phủ và khu vực công", "Government and public sector"));

    public static Concept ScienceAndTechnology { get; } = new(new(Authority + "data-theme/TECH"),
        new("Khoa học và công nghệ", "Science and technology"));

    /// <summary>What is under the number of a release stays there.</summary>
    public static Concept Stable { get; } = new(new(Authority + "planned-availability/STABLE"), new("Ổn định", "Stable"));

    public static Concept LocalAuthority { get; } = new(new("http://purl.org/adms/publishertype/LocalAuthority"),
        new("Chính quyền địa phương", "Local authority"));

    public static Iri FileType(string code) => new(Authority + "file-type/" + code);

    /// <summary>What kind of licence it is, by the SPDX names of those that are used for data; null for others, of which we know
    /// nothing.</summary>
    public static Concept? LicenseType(string name) => name switch
    {
        _ when name.StartsWith("CC0", StringComparison.Ordinal) || name.StartsWith("PDDL", StringComparison.Ordinal) =>
            new(new("http://purl.org/adms/licencetype/PublicDomain"), new("Phạm vi công cộng", "Public domain")),
        _ when name.StartsWith("CC-BY-SA", StringComparison.Ordinal) || name.StartsWith("ODbL", StringComparison.Ordinal) =>
            new(new("http://purl.org/adms/licencetype/ViralEffect-ShareAlike"), new("Chia sẻ tương tự", "Share alike")),
        _ when name.StartsWith("CC-BY-4", StringComparison.Ordinal) || name.StartsWith("CC-BY-3", StringComparison.Ordinal)
            || name.StartsWith("ODC-By", StringComparison.Ordinal) =>
            new(new("http://purl.org/adms/licencetype/Attribution"), new("Ghi công", "Attribution")),
        _ => null,
    };
}
