namespace StPlan.GraphQL.TypeSystem;

/// <summary>Puts conditions together, flat: a thousand of them are no thousand calls deep.</summary>
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

    /// <summary>At least one of them; always true when there are none, as a list that nobody has filled asks for nothing.</summary>
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
