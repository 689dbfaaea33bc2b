using System.ComponentModel.DataAnnotations;
using StPlan.Domain;
using StPlan.OpenData.Model;

namespace StPlan.Api.OpenData;

/// <summary>
/// What the files of open data say of their publisher, and where they are kept. Bound from the configuration section <see cref="Section"/>;
/// docs/settings.md has a row for each, which a test compares.
/// </summary>
public sealed class OpenDataOptions
{
    public const string Section = "OpenData";

    /// <summary>The licence's name: one of SPDX where it has one.</summary>
    [Required]
    public string LicenseName { get; set; } = "CC-BY-4.0";

    [HttpUrl]
    public string LicenseUrl { get; set; } = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>In Vietnamese. Empty while nobody has decided who publishes: then everything says that it is a trial.</summary>
    public string PublisherName { get; set; } = "";

    /// <summary>The same in English; empty: in Vietnamese.</summary>
    public string PublisherNameEn { get; set; } = "";

    /// <summary>The publisher's website; only with a name.</summary>
    [HttpUrl(IsOptional = true)]
    public string PublisherUrl { get; set; } = "";

    /// <summary>Whom to ask about the data, in Vietnamese; empty: the publisher.</summary>
    public string ContactName { get; set; } = "";

    /// <summary>The same in English.</summary>
    public string ContactNameEn { get; set; } = "";

    [RegularExpression("[^@\\s<>\"]+@[^@\\s<>\"]+", ErrorMessage = "OpenData:ContactEmail is not an e-mail address. Use one such as "
        + "skhcn@travinh.gov.vn, or leave it empty.")]
    public string ContactEmail { get; set; } = "";

    /// <summary>A page with a form or a telephone number; empty: the publisher's.</summary>
    [HttpUrl(IsOptional = true)]
    public string ContactUrl { get; set; } = "";

    /// <summary>
    /// Where the server is reached from outside, for identifiers; empty: paths alone, and http://localhost:8080 in formats that know no
    /// paths.
    /// </summary>
    [HttpUrl(IsOptional = true, IsBase = true)]
    public string BaseUrl { get; set; } = "";

    /// <summary>Under which folder this process makes one of its own for rendered files; empty: the system's for temporary files.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Of how many releases the files are kept once somebody asked for them.</summary>
    [Range(1, 1_000)]
    public int KeptReleases { get; set; } = 8;

    public Publication ToPublication()
    {
        var publisher = PublisherName.Length == 0 ? Publisher.Trial : new Publisher(Text(PublisherName, PublisherNameEn), Url(PublisherUrl));
        var publication = new Publication
        {
            License = new License(LicenseName, LicenseUrl),
            Publisher = publisher,
            BaseUrl = BaseUrl.Length > 0 ? BaseUrl : null,
        };
        return ContactName.Length + ContactEmail.Length + ContactUrl.Length == 0 ? publication : publication with
        {
            Contact = new Contact(
                ContactName.Length > 0 ? Text(ContactName, ContactNameEn) : publisher.Name,
                ContactEmail.Length > 0 ? ContactEmail : null,
                Url(ContactUrl) ?? publisher.Url),
        };
    }

    private static Text Text(string vi, string en) => new(vi, en.Length > 0 ? en : null);

    private static string? Url(string address) => address.Length > 0 ? address : null;
}
