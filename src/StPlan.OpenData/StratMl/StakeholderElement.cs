using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;

namespace StPlan.OpenData.StratMl;

/// <summary>An agency, and what the plan asks of it.</summary>
internal static class StakeholderElement
{
    public static void Write(StratMlElements xml, Agency agency, Plan plan) => xml.Group("Stakeholder", () =>
    {
        xml.Text("Name", agency.Name.Vi);
        xml.Text("Description", agency.Name.En);
        WriteRole(xml, "Chủ trì", agency.Leads.Where(t => t.Group.Plan == plan));
        WriteRole(xml, "Phối hợp", agency.Coordinates.Where(t => t.Group.Plan == plan));
    }, Type(agency));

    /// <summary>An agency of a task, in one role.</summary>
    public static void Write(StratMlElements xml, Agency agency, string role) => xml.Group("Stakeholder", () =>
    {
        xml.Text("Name", agency.Name.Vi);
        xml.Text("Description", agency.Name.En);
        xml.Group("Role", () =>
        {
            xml.Text("Name", role);
            xml.Text("RoleType", "Performer");
        });
    }, Type(agency));

    private static void WriteRole(StratMlElements xml, string role, IEnumerable<PlanTask> tasks)
    {
        if (string.Join(", ", tasks.Select(t => t.Code)) is { Length: > 0 } codes)
        {
            xml.Group("Role", () =>
            {
                xml.Text("Name", role);
                xml.Text("Description", $"Nhiệm vụ: {codes}");
                xml.Text("RoleType", "Performer");
            });
        }
    }

    private static (string Name, string Value) Type(Agency agency) =>
        ("StakeholderTypeType", agency.Kind == AgencyKind.Collective ? "Generic_Group" : "Organization");
}
