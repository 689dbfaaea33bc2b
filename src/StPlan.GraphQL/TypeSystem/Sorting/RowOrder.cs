namespace StPlan.GraphQL.TypeSystem;

/// <summary>Orders rows by their columns of keys, and equal ones as they stand in the list: no two rows are equal, so every order is stable.</summary>
internal sealed class RowOrder(RowKeys[] columns) : IComparer<int>, IDisposable
{
    public int Compare(int left, int right)
    {
        foreach (var column in columns)
        {
            var difference = column.Compare(left, right);
            if (difference != 0)
            {
                return difference;
            }
        }

        return left.CompareTo(right);
    }

    public void Dispose()
    {
        foreach (var column in columns)
        {
            column.Dispose();
        }
    }
}
