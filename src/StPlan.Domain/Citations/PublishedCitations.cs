using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Domain.Citations;

/// <summary>From what was printed somewhere, back to the fact.</summary>
public static class PublishedCitations
{
    /// <summary>The citation of whatever fact has this id, current or superseded; null when none has.</summary>
    public static Citation? FindCitation(this PublishedData data, string id, CitationStyle style) =>
        data.FindObservation(id)?.Cite(style) ?? data.FindTaskReport(id)?.Cite(style) ?? data.FindAssessment(id)?.Cite(style);
}
