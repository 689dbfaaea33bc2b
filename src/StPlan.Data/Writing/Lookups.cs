using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Writing;

/// <summary>Finds what a code refers to, or says that it does not exist.</summary>
internal static class Lookups
{
    public static NotFound? Plan(PublishedData references, string? id, out Plan? plan)
    {
        plan = id is null ? references.Plan : references.FindPlan(id);
        return plan is not null ? null : Missing("kế hoạch", "plan", id, "plan", references.Plans.Select(p => p.Id));
    }

    public static NotFound? Task(Plan plan, string code, out PlanTask? task)
    {
        task = plan.FindTask(code);
        return task is not null ? null : Missing("nhiệm vụ", "task", code, "task", [$"{plan.Tasks[0].Code} … {plan.Tasks[^1].Code}"]);
    }

    public static NotFound? Indicator(Plan plan, string code, out Indicator? indicator)
    {
        indicator = plan.FindIndicator(code);
        return indicator is not null ? null : Missing("chỉ tiêu", "indicator", code, "indicator", plan.Indicators.Select(i => i.Code));
    }

    /// <summary>An area by its code or its name.</summary>
    public static NotFound? Area(Plan plan, string code, out Area? area)
    {
        var wanted = Bounds.Clean(code);
        area = plan.Areas.FirstOrDefault(a => new[] { a.Code, a.Name.Vi, a.Name.En }.Contains(wanted, StringComparer.OrdinalIgnoreCase));
        return area is not null ? null : Missing("khu vực", "area", code, "area", plan.Areas.Select(a => a.Code));
    }

    public static NotFound? Agency(PublishedData references, string code, out Agency? agency, string field = "agency")
    {
        agency = references.FindAgency(code);
        return agency is not null ? null : NoAgency(code, field, references.Agencies.Select(a => a.Code));
    }

    /// <summary>No agency has the code.</summary>
    public static NotFound NoAgency(string code, string field, IEnumerable<string> known) => Missing(
        "cơ quan", "agency", code, field, known);

    private static NotFound Missing(string vi, string en, string? found, string field, IEnumerable<string> expected)
    {
        var known = string.Join(", ", expected);
        return new NotFound(
            new Text(
                $"Không có {vi} mang mã \"{Bounds.Shorten(found)}\". Hãy dùng một trong các mã: {known}.",
                $"No {en} has the code \"{Bounds.Shorten(found)}\". Use one of {known}."),
            field);
    }
}
