namespace StPlan.GraphQL.TypeSystem;

/// <summary>Combines conditions in a flat list, so that a thousand conditions do not nest a thousand calls.</summary>
internal static class Predicate
{
    public static Func<T, bool> All<T>(IReadOnlyList<Func<T, bool>> parts)
    {
        switch (parts)
        {
            case []:
                return static _ => true;
            case [var only]:
                return only;
            case [var first, var second]:
                return value => first(value) && second(value);
            default:
                var all = parts.ToArray();
                return value =>
                {
                    foreach (var part in all)
                    {
                        if (!part(value))
                        {
                            return false;
                        }
                    }

                    return true;
                };
        }
    }

    /// <summary>True when at least one condition holds, or when there is no condition.</summary>
    public static Func<T, bool> Any<T>(IReadOnlyList<Func<T, bool>> parts)
    {
        if (parts.Count < 2)
        {
            return All(parts);
        }

        var any = parts.ToArray();
        return value =>
        {
            foreach (var part in any)
            {
                if (part(value))
                {
                    return true;
                }
            }

            return false;
        };
    }

    public static Func<T, bool> Not<T>(Func<T, bool> condition) => value => !condition(value);
}
