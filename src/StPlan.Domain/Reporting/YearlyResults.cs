using StPlan.Domain.Plans;

namespace StPlan.Domain.Reporting;

/// <summary>
/// What is computed of one thing for each year. For the years that a plan is reported on it is computed at most once, when it is first
/// asked for, and then read without a lock. Any other year is computed anew each time and not kept, so that nobody can fill the memory
/// by asking for years. Locks are only ever taken downwards (plan, group, task), so that they cannot wait for each other.
/// </summary>
internal sealed class YearlyResults<T>
    where T : class
{
    private readonly Lock _computing = new();
    private T?[]? _kept;

    /// <param name="plan">Has the reporting periods.</param>
    /// <param name="year">Any number.</param>
    /// <param name="of">What it is computed of: always the same.</param>
    /// <param name="compute">How: always the same.</param>
    public T Get<TOf>(Plan plan, int year, TOf of, Func<TOf, int, T> compute)
    {
        if (plan.FindReportingPeriod(year) is null)
        {
            return compute(of, year);
        }

        var place = year - plan.ReportingPeriods[0].Year;
        return Volatile.Read(ref _kept) is { } kept && Volatile.Read(ref kept[place]) is { } known
            ? known
            : ComputeOnce(plan.ReportingPeriods.Count, place, of, year, compute);
    }

    // Everything is handed on: a closure would be made also where nothing is left to compute.
    private T ComputeOnce<TOf>(int years, int place, TOf of, int year, Func<TOf, int, T> compute)
    {
        lock (_computing)
        {
            if (_kept is null)
            {
                Volatile.Write(ref _kept, new T?[years]);
            }

            if (_kept[place] is not { } result)
            {
                result = compute(of, year);
                Volatile.Write(ref _kept[place], result);
            }

            return result;
        }
    }
}
