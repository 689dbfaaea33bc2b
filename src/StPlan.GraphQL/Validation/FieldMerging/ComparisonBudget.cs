namespace StPlan.GraphQL.Validation;

/// <summary>How many fields may still be looked at. Every step of field merging is paid for, so no document takes longer than this.</summary>
internal sealed class ComparisonBudget(int limit)
{
    public int Limit { get; } = limit;

    public int Spent { get; private set; }

    public bool IsExhausted { get; private set; }

    /// <summary>False once there is nothing left: the caller gives up.</summary>
    public bool TrySpend(int steps = 1)
    {
        if (IsExhausted || steps > Limit - Spent)
        {
            IsExhausted = true;
            return false;
        }

        Spent += steps;
        return true;
    }
}
