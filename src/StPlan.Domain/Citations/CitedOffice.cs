using StPlan.Domain.Publishing;

namespace StPlan.Domain.Citations;

/// <summary>
/// Whom a citation names. While nobody has decided who publishes, and of invented data, it names no office at all: nobody may take a trial
/// for the word of an authority.
/// </summary>
internal readonly struct CitedOffice
{
    private readonly Text _name;

    /// <param name="publisher">Who publishes; null while nobody has decided that.</param>
    /// <param name="release">The release that is cited.</param>
    public CitedOffice(Text? publisher, Release release)
    {
        IsNamed = publisher is not null && !release.IsDemo;
        _name = release.IsDemo ? DemoWords.Office : publisher ?? TrialWords.Notice;
        Mark = release.IsDemo ? new("[DEMO: số liệu giả định] ", "[DEMO: invented data] ")
            : publisher is null ? new Text($"[{TrialWords.Notice.Vi}] ", $"[{TrialWords.Notice[Language.En]}] ")
            : null;
    }

    /// <summary>Whether offices are named: the publisher, who reported, who issued the plan, who published a source.</summary>
    public bool IsNamed { get; }

    /// <summary>What has to be said before anything else; null where nothing has.</summary>
    private Text? Mark { get; }

    /// <summary>Who publishes, or what stands in its place.</summary>
    public string Publisher(Language language) => _name[language];

    /// <summary>An office that is named where any are, else what stands in the publisher's place.</summary>
    public string NameOr(string? office, Language language) => IsNamed ? office ?? _name[language] : _name[language];

    public string Marked(string text, Language language) => Mark?[language] + text;
}
