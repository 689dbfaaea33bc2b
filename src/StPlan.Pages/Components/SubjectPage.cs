using System.Globalization;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Components;

/// <summary>Which page shows a thing.</summary>
internal static class SubjectPage
{
    /// <summary>Its address; null for what only an older plan has, for pages are of the current one.</summary>
    public static string? HrefTo(PageRequest request, object subject) => subject switch
    {
        Plan plan => InPlan(plan, request) ? request.Href("/plan") : null,
        Provision provision => InPlan(provision.Plan, request) ? request.Href($"/plan#{provision.Path}") : null,
        Objective objective => InPlan(objective.Plan, request) ? request.Href($"/plan#{objective.Provision.Path}") : null,
        Indicator indicator => InPlan(indicator.Objective.Plan, request) ? request.Href($"/indicators/{indicator.Code}") : null,
        TaskGroup group => InPlan(group.Plan, request) ? request.Href($"/groups/{group.Number}") : null,
        PlanTask task => InPlan(task.Group.Plan, request) ? request.Href($"/tasks/{task.Code}") : null,
        Agency agency => request.Href($"/agencies/{agency.Code}"),
        LegalDocument document => request.Href($"/documents#{document.Id}"),
        TaskReport report => Of(report.Task, report.Year, request),
        TaskAssessment assessment => Of(assessment.Task, assessment.Year, request),
        Observation observation => Of(observation.Indicator, observation.Year, request),
        PeriodClosure closure => InPlan(closure.Plan, request) ? request.Href("/compliance", Year(closure.Year)) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
    };

    private static string? Of(PlanTask task, int year, PageRequest request) =>
        InPlan(task.Group.Plan, request) ? request.Href($"/tasks/{task.Code}", Year(year)) : null;

    // Figures reach further back than reports: the page shows the years that are reported on, and the figure among them.
    private static string? Of(Indicator indicator, int year, PageRequest request) => !InPlan(indicator.Objective.Plan, request) ? null
        : request.Data.Plan.FindReportingPeriod(year) is null ? request.Href($"/indicators/{indicator.Code}")
        : request.Href($"/indicators/{indicator.Code}", Year(year));

    private static (string Name, string? Value) Year(int year) => (PageParameter.Year.Name, year.ToString(CultureInfo.InvariantCulture));

    private static bool InPlan(Plan plan, PageRequest request) => plan == request.Data.Plan;
}
