namespace StPlan.GraphQL.TypeSystem;

/// <summary>The part of a list that the arguments of a connection ask for (Relay's cursor connections, section 4.4).</summary>
/// <param name="Start">The first position behind the cursor <c>after</c>.</param>
/// <param name="End">The position of the cursor <c>before</c>; none when there is none.</param>
internal readonly record struct Window(int Start, int? End, int? First, int? Last)
{
    /// <summary>The positions from and up to which the page goes; there may be fewer rows than that.</summary>
    public (int Start, int End) In<T>(Rows<T> rows)
    {
        // Where the page is to end at the end of the list, that has to be known; counting from the front needs no end.
        var end = End ?? int.MaxValue;
        if (Last is not null && (end == int.MaxValue || (end > 0 && !rows.HasRowAt(end - 1))))
        {
            end = rows.Count;
        }

        if (First is { } first)
        {
            end = (int)Math.Min(end, (long)Start + first);
        }

        end = Math.Max(Start, end);
        return (Last is { } last ? Math.Max(Start, end - last) : Start, end);
    }
}
