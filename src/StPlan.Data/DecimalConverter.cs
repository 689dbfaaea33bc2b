using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StPlan.Data;

/// <summary>
/// Reads a decimal without zeros at its end: databases differ in how many they add (50.0, 50.0000), and answers must be the same from each.
/// </summary>
internal sealed class DecimalConverter() : ValueConverter<decimal, decimal>(v => v, v => v / One)
{
    // Dividing by one with the most digits there are takes the zeros away.
    private const decimal One = 1.0000000000000000000000000000m;
}
