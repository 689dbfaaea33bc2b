namespace StPlan.Pages.Charts.Drawing;

/// <summary>From values to places in a picture, in a straight line; upside down where the places run against the values.</summary>
/// <param name="From">The value at <paramref name="Start"/>.</param>
/// <param name="To">The value at <paramref name="End"/>; another than <paramref name="From"/>.</param>
/// <param name="Start">A place.</param>
/// <param name="End">A place.</param>
public readonly record struct LinearScale(double From, double To, double Start, double End)
{
    public double At(double value) => Start + ((value - From) / (To - From) * (End - Start));
}
