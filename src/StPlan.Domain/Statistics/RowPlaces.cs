namespace StPlan.Domain.Statistics;

/// <summary>A combination of keys by their places in their dimensions: what rows are told apart and ordered by.</summary>
internal readonly struct RowPlaces(int[] places) : IEquatable<RowPlaces>, IComparable<RowPlaces>
{
    public int[] Places => places;

    public bool Equals(RowPlaces other) => places.AsSpan().SequenceEqual(other.Places);

    public override bool Equals(object? obj) => obj is RowPlaces other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var place in places)
        {
            hash.Add(place);
        }

        return hash.ToHashCode();
    }

    public int CompareTo(RowPlaces other) => places.AsSpan().SequenceCompareTo(other.Places);
}
