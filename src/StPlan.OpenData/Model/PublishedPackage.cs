using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Citations;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.OpenData.Model;

/// <summary>All datasets of one release as a whole: what every description of it says.</summary>
/// <param name="data">What is public as of the release.</param>
/// <param name="publication">What the publisher says of it.</param>
public sealed class PublishedPackage(PublishedData data, Publication publication)
{
    /// <summary>For machines.</summary>
    public const string Name = "stplan";

    public PublishedData Data { get; } = data;

    public Publication Publication { get; } = publication.For(data);

    public Release Release => Data.Release;

    public bool IsDemo => Data.IsDemo;

    public ReleaseAddresses Addresses => new(Publication.Address, Release.Number);

    /// <summary>The release's number.</summary>
    public string Version => Release.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Unique among packages: an address where the server's own is known.</summary>
    public string Id => Publication.BaseUrl is { } url ? $"{url}/opendata/releases/{Version}/" : $"{Data.Plan.Id}/releases/{Version}";

    /// <summary>Of invented data it says so before anything else.</summary>
    public Text Title => Marked(new Text(
        $"Dữ liệu mở: {Data.Plan.Title.Vi} (Kế hoạch số {Data.Plan.Number})",
        $"Open data: {Data.Plan.Title[Language.En]} (Plan No. {Data.Plan.Number})"));

    public Text Description => Marked(new Text(
        $"Toàn văn kế hoạch, mục tiêu, chỉ tiêu, nhiệm vụ, cơ quan, báo cáo và tiến độ theo lần công bố {Version}. Chưa báo cáo không "
            + "phải là 0: ô trống nghĩa là không nêu.",
        $"The plan's whole text, objectives, indicators, tasks, agencies, reports and progress as of release {Version}. Unreported is "
            + "not zero: an empty cell is not stated."));

    public Text Citation =>
        new(Data.Cite(Publication.Publisher.CitedName, Language.Vi), Data.Cite(Publication.Publisher.CitedName, Language.En));

    /// <summary>What has changed around the plans since they were issued, each with the documents that it rests on.</summary>
    public IEnumerable<Text> Notices => Data.Plans.SelectMany(p => p.Notices).Select(WithBasis);

    /// <summary>Where the texts of the plans were copied from.</summary>
    public IEnumerable<Text> Provenance => Data.Plans.Select(p => p.Provenance?.Text).OfType<Text>();

    /// <summary>Where the data come from.</summary>
    public IEnumerable<Text> Sources => Data.Plans.Select(p => new Text(p.Cite(CitationStyle.LegalVi), p.Cite(CitationStyle.LegalEn)));

    private static Text WithBasis(PlanNotice notice)
    {
        var basis = notice.LegalBasis.Select(d => d.Citation).ToList();
        return basis.Count == 0 ? notice.Text : new Text(
            $"{notice.Text.Vi} Căn cứ: {string.Join("; ", basis.Select(b => b.Vi))}.",
            $"{notice.Text[Language.En]} Legal basis: {string.Join("; ", basis.Select(b => b[Language.En]))}.");
    }

    /// <summary>A text that is shown by itself; of invented data it says so before anything else.</summary>
    public Text Marked(Text text) =>
        IsDemo ? new Text($"{DemoWords.Vi} {text.Vi}", $"{DemoWords.En} {text.En}") : text;
}
