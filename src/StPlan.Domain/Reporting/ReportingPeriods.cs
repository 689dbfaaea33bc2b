using StPlan.Domain.Plans;

namespace StPlan.Domain.Reporting;

/// <summary>The years for which a plan is reported on.</summary>
internal static class ReportingPeriods
{
    /// <summary>
    /// From the year in which the plan was issued to the last year of a target, without a gap; where no target is later, the year of issue alone.
    /// </summary>
    /// <param name="plan">Knows its indicators and closures.</param>
    /// <param name="asOf">The moment for which the states are given.</param>
    public static IReadOnlyList<ReportingPeriod> Of(Plan plan, DateTimeOffset asOf)
    {
        var first = plan.IssuedOn.Year;
        var last = plan.Indicators.Select(i => i.Target.Year).Append(first).Max();
        var closures = plan.Closures.ToDictionary(c => c.Year);
        return
        [
            .. Enumerable.Range(first, last - first + 1).Select(year =>
            {
                var closure = closures.GetValueOrDefault(year);
                return new ReportingPeriod
                {
                    Plan = plan,
                    Year = year,
                    DueBefore = ReportingCalendar.DueBefore(year),
                    State = ReportingCalendar.StateOf(year, asOf, closure is { IsClosed: true }),
                    Closure = closure,
                };
            }),
        ];
    }
}
