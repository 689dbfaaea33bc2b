using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Components;

/// <summary>Which page shows what was found, changed or cited, whatever it is.</summary>
internal static class SubjectPage
{
    /// <summary>Its address, of a report or a figure in its year; null for what only an older plan has, for pages are of the current
    /// one.</summary>
    public static string? HrefTo(PageRequest request, object subject) =>
        PlanOf(subject) is { } plan && plan != request.Data.Plan ? null : subject switch
        {
            Plan => request.Href("/plan"),
            PlanNotice notice => request.HrefTo(notice),
            Provision provision => request.HrefTo(provision),
            Objective objective => request.HrefTo(objective),
            Indicator indicator => request.HrefTo(indicator),
            TaskGroup group => request.HrefTo(group),
            PlanTask task => request.HrefTo(task),
            Agency agency => request.HrefTo(agency),
            LegalDocument document => request.HrefTo(document),
            TaskReport report => request.Href($"/tasks/{report.Task.Code}", Year(report.Year)),
            TaskAssessment assessment => request.Href($"/tasks/{assessment.Task.Code}", Year(assessment.Year)),

            // Figures reach further back than reports do.
            Observation observation => request.Href(
                $"/indicators/{observation.Indicator.Code}",
                request.Data.Plan.FindReportingPeriod(observation.Year) is null ? [] : [Year(observation.Year)]),
            TargetCarryOver carried => request.HrefTo(carried.Indicator),
            PeriodClosure closure => request.Href("/compliance", Year(closure.Year)),
            _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
        };

    private static Plan? PlanOf(object subject) => subject switch
    {
        Plan plan => plan,
        PlanNotice notice => notice.Plan,
        Provision provision => provision.Plan,
        Objective objective => objective.Plan,
        Indicator indicator => indicator.Objective.Plan,
        TaskGroup group => group.Plan,
        PlanTask task => task.Group.Plan,
        TaskReport report => report.Task.Group.Plan,
        TaskAssessment assessment => assessment.Task.Group.Plan,
        Observation observation => observation.Indicator.Objective.Plan,
        TargetCarryOver carried => carried.Indicator.Objective.Plan,
        PeriodClosure closure => closure.Plan,
        _ => null,
    };

    private static (string Name, string? Value) Year(int year) => (PageParameter.Year.Name, PageParameter.WriteNumber(year));
}
