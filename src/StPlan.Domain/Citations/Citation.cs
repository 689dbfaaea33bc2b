using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Domain.Citations;

/// <summary>How one published fact is cited: the same words for ever, since the fact, its release and its clause never change.</summary>
public sealed class Citation
{
    private readonly CslItem _item;

    internal Citation(CslItem item) => _item = item;

    /// <summary>
    /// The fact's: of an observation "24-kh-ubnd-2025/tfp-share/2025/1", of a report "24-kh-ubnd-2025/III.9/SKHCN/2025/1".
    /// </summary>
    public required string Id { get; init; }

    public required CitationStyle Style { get; init; }

    /// <summary>
    /// A sentence that names figure, unit, year, source, release and clause. Of invented data, and of a trial, it says so before anything
    /// else.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>Where the plan asks for what is cited, as that is cited in this style.</summary>
    public required string Clause { get; init; }

    public required Release Release { get; init; }

    /// <summary>The id of the current fact where this one was corrected, however often; null while it is the current one.</summary>
    public required string? SupersededBy { get; init; }

    /// <summary>The page of the fact, on this server.</summary>
    public string Url => CitationUrl.Of(Id);

    /// <summary>For reference managers: CSL-JSON, an array of one item.</summary>
    public string Csl => ToCsl("");

    /// <summary>The same with an absolute address, for who keeps it elsewhere.</summary>
    /// <param name="address">Where the server is reached, without a slash at its end.</param>
    public string ToCsl(string address) => _item.ToJson(this, address);

    /// <summary>For LaTeX and for reference managers: a BibTeX entry.</summary>
    /// <param name="address">Where the server is reached, without a slash at its end.</param>
    public string ToBibTeX(string address) => BibTeXEntry.Write(_item, this, address);

    public override string ToString() => Text;
}

/// <summary>Where on this server a cited fact has its page.</summary>
public static class CitationUrl
{
    private const string Root = "/cite/";

    /// <summary>"/cite/24-kh-ubnd-2025/tfp-share/2025/1": the slashes of the id are those of the path.</summary>
    public static string Of(string id) => Root + string.Join('/', id.Split('/').Select(Uri.EscapeDataString));
}

/// <summary>From what was printed somewhere, back to the fact.</summary>
public static class PublishedCitations
{
    /// <summary>The citation of whatever fact has this id, current or superseded; null when none has.</summary>
    /// <param name="data">What is public.</param>
    /// <param name="id">The fact's.</param>
    /// <param name="style">For whom.</param>
    /// <param name="publisher">Who publishes here; null while nobody has decided that.</param>
    public static Citation? FindCitation(this PublishedData data, string id, CitationStyle style, Text? publisher) =>
        data.FindObservation(id)?.Cite(style, publisher)
        ?? data.FindTaskReport(id)?.Cite(style, publisher)
        ?? data.FindAssessment(id)?.Cite(style, publisher);
}

/// <summary>How all that was public at a release is cited, as one body of data.</summary>
public static class ReleaseCitation
{
    /// <summary>"Ủy ban nhân dân tỉnh Trà Vinh, Dữ liệu mở về Kế hoạch số 24/KH-UBND …, công bố lần 3 ngày 15/01/2026."</summary>
    /// <param name="data">What was public.</param>
    /// <param name="publisher">Who publishes it; null while nobody has decided that. Then no office is named.</param>
    /// <param name="language">In which language.</param>
    public static string Cite(this PublishedData data, Text? publisher, Language language)
    {
        var isNamed = publisher is not null && !data.IsDemo;
        var publication = CitationWords.Publication(data.Release, language);
        var text = language == Language.En
            ? $"Open data on {data.Plan.Cite(CitationStyle.LegalEn, isNamed)}, {publication}."
            : $"Dữ liệu mở về {data.Plan.Cite(CitationStyle.LegalVi, isNamed)}, {publication}.";
        return data.IsDemo ? $"{DemoWords.Notice[language]} {text}"
            : isNamed ? $"{publisher![language]}, {text}"
            : $"[{TrialWords.Notice[language]}] {text}";
    }
}
