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
    /// <summary>Whether it can be compared with the target; what cannot stands alone, and no line leads through it.</summary>
    public bool IsComparable { get; init; } = true;

    /// <summary>By how firm the figure is; one that does not compare has a sign of its own.</summary>
    public PlotKeyKind Kind => Observation.Quality switch
    {
        _ when !IsComparable => PlotKeyKind.NotComparable,
        ObservationQuality.Final => PlotKeyKind.Final,
        ObservationQuality.Provisional => PlotKeyKind.Provisional,
        ObservationQuality.Estimated => PlotKeyKind.Estimated,
        _ => throw new InvalidOperationException($"There is no sign for {Observation.Quality}."),
    };

    /// <summary>
    /// Whether a line may lead here from a point: from the year before, of the same area, among as many ranked. Over a year without a
    /// figure
    /// none does; it would show one.
    /// </summary>
    public bool Continues(PlotPoint earlier) =>
        IsComparable && earlier.IsComparable && Observation.Year == earlier.Observation.Year + 1 && !BreaksFrom(earlier);

    /// <summary>Whether both do not compare: they are of other areas, or ranks among other numbers.</summary>
    public bool BreaksFrom(PlotPoint earlier) => Observation.BreaksFrom(earlier.Observation);
}
