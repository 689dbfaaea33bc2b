using StPlan.Domain.Observations;
using StPlan.Pages.Charts.Drawing;

namespace StPlan.Pages.Charts.Indicators;

/// <summary>An observation in the plot.</summary>
/// <param name="Observation">What it shows.</param>
/// <param name="X">By its year.</param>
/// <param name="Y">By its value or rank.</param>
/// <param name="Label">The value; null where there is no room for it, and the table alone says it.</param>
public sealed record PlotPoint(Observation Observation, double X, double Y, Label? Label)
{
    /// <summary>By how firm the figure is.</summary>
    public PlotKeyKind Kind => Observation.Quality switch
    {
        ObservationQuality.Final => PlotKeyKind.Final,
        ObservationQuality.Provisional => PlotKeyKind.Provisional,
        ObservationQuality.Estimated => PlotKeyKind.Estimated,
        _ => throw new InvalidOperationException($"There is no sign for {Observation.Quality}."),
    };

    /// <summary>
    /// Whether a line may lead here from a point: from the year before, among as many ranked. Over a year without a figure none does; it
    /// would show one.
    /// </summary>
    public bool Continues(PlotPoint earlier) => Observation.Year == earlier.Observation.Year + 1 && !BreaksFrom(earlier);

    /// <summary>Whether the ranks of both do not compare.</summary>
    public bool BreaksFrom(PlotPoint earlier) => Observation.Rank is not null && Observation.OutOf != earlier.Observation.OutOf;
}
