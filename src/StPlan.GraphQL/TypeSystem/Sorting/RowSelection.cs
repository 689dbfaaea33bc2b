namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// Sorts only the rows that a page shows. Smaller rows end up before the page and larger rows behind it
/// (quickselect). Takes linear time and that of sorting the page.
/// </summary>
internal static class RowSelection
{
    // Below this many rows, sorting them is as fast as parting them.
    private const int Few = 32;

    /// <param name="start">Where the page begins among the rows.</param>
    /// <param name="end">Where it ends.</param>
    public static void Order(Span<int> rows, int start, int end, IComparer<int> order)
    {
        // Pivots that part badly, by chance or by intent, use up the patience: then all that is left is sorted.
        for (var patience = 2 * (32 - int.LeadingZeroCount(rows.Length)); rows.Length > Few && patience > 0; patience--)
        {
            if (start == 0 && end == rows.Length)
            {
                break;
            }

            var split = Split(rows, order);
            if (end <= split)
            {
                rows = rows[..split];
            }
            else if (start >= split)
            {
                rows = rows[split..];
                (start, end) = (start - split, end - split);
            }
            else
            {
                // The page lies on both sides: from now on, each has but one end that is open.
                Order(rows[..split], start, split, order);
                Order(rows[split..], 0, end - split, order);
                return;
            }
        }

        rows.Sort(order);
    }

    // Hoare's partition about the median of three: rows before the result come before those from it on. Neither side is empty.
    private static int Split(Span<int> rows, IComparer<int> order)
    {
        var pivot = Median(rows[0], rows[rows.Length / 2], rows[^1], order);
        var (low, high) = (-1, rows.Length);
        while (true)
        {
            do
            {
                low++;
            }
            while (order.Compare(rows[low], pivot) < 0);
            do
            {
                high--;
            }
            while (order.Compare(rows[high], pivot) > 0);
            if (low >= high)
            {
                return low;
            }

            (rows[low], rows[high]) = (rows[high], rows[low]);
        }
    }

    private static int Median(int a, int b, int c, IComparer<int> order)
    {
        if (order.Compare(a, b) > 0)
        {
            (a, b) = (b, a);
        }

        return order.Compare(b, c) <= 0 ? b : order.Compare(a, c) > 0 ? a : c;
    }
}
