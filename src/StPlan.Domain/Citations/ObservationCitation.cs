using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Citations;

/// <summary>
/// How an observation is cited: the figure with its unit and year, how firm it is, where it comes from, and what asks for it.
/// </summary>
public static class ObservationCitation
{
    /// <param name="observation">What is cited.</param>
    /// <param name="style">For whom.</param>
    /// <param name="publisher">Who publishes here; null while nobody has decided that. Then no office is named.</param>
    public static Citation Cite(this Observation observation, CitationStyle style, Text? publisher)
    {
        var language = style.Language();
        var office = new CitedOffice(publisher, observation.Release);
        var clause = observation.Indicator.Objective.Provision.Cite(style, office.IsNamed);
        var item = new CslItem
        {
            Type = "dataset",
            Title = office.Marked($"{observation.Indicator.Name[language]}, {observation.Year}: {observation.Figure(language)}", language),
            Author = office.NameOr(observation.Source.Publisher, language),
            Publisher = office.Publisher(language),
            Source = observation.Source.Title,
            Revision = observation.Revision,
        };
        return new Citation(item)
        {
            Id = observation.Id,
            Style = style,
            Text = office.Marked(Sentence(observation, office, clause, style), language),
            Clause = clause,
            Release = observation.Release,
            SupersededBy = Current(observation) is var current && current != observation ? current.Id : null,
        };
    }

    private static string Sentence(Observation observation, CitedOffice office, string clause, CitationStyle style)
    {
        var language = style.Language();
        var (name, year, figure) = (observation.Indicator.Name[language], observation.Year, observation.Figure(language));
        var (origin, publication) = (Origin(observation, office, style), CitationWords.Publication(observation.Release, language));
        return style switch
        {
            CitationStyle.LegalVi => $"{name}, năm {year}: {figure} ({origin}); {publication}; chỉ tiêu tại {clause}.",
            CitationStyle.LegalEn => $"{name}, {year}: {figure} ({origin}); {publication}; indicator of {clause}.",
            CitationStyle.PressVi => $"{name} năm {year}: {figure} ({origin}), {publication}; {clause}.",
            CitationStyle.PressEn => $"{name} in {year}: {figure} ({origin}), {publication}; {clause}.",
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
        };
    }

    // A newspaper need not say of a final figure that it is one.
    private static string Origin(Observation observation, CitedOffice office, CitationStyle style)
    {
        var language = style.Language();
        var source = office.IsNamed && observation.Source.Publisher is { } publisher
            ? $"{observation.Source.Title}, {publisher}"
            : observation.Source.Title;
        var origin = (observation.Area is { } area ? $"{area.Name[language]}; " : "")
            + (language == Language.En ? "source: " : "nguồn: ") + source;
        return observation.Quality == ObservationQuality.Final && !style.IsLegal()
            ? origin
            : $"{observation.Quality.Label().InSentence[language]}; {origin}";
    }

    private static Observation Current(Observation observation)
    {
        while (observation.SupersededBy is { } next)
        {
            observation = next;
        }

        return observation;
    }
}
