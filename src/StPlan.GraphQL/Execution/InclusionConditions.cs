namespace StPlan.GraphQL.Execution;

/// <summary>
/// The distinct conditions under which selections of one operation are in. Each is numbered, so that a request evaluates it once
/// and a field only looks at a flag.
/// </summary>
internal sealed class InclusionConditions
{
    /// <summary>The number of no condition at all.</summary>
    public const int Always = -1;

    private readonly Lock _lock = new();
    private volatile InclusionCondition[] _conditions = [];

    public int Count => _conditions.Length;

    public InclusionCondition this[int index] => _conditions[index];

    /// <summary>The number of a condition; the same for equal ones. Numbers may be added while requests run, but never change.</summary>
    public int NumberOf(InclusionCondition condition)
    {
        if (condition.IsAlways)
        {
            return Always;
        }

        lock (_lock)
        {
            var index = Array.FindIndex(_conditions, condition.Equals);
            if (index < 0)
            {
                index = _conditions.Length;
                _conditions = [.. _conditions, condition];
            }

            return index;
        }
    }
}
