using StPlan.Domain;
using StPlan.Domain.Citations;
using StPlan.Domain.Plans;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Formats;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.StratMl;

/// <summary>
/// StratML Part 2, ISO 17469 (<c>PerformancePlanOrReport</c>, schema 2.2.6 of 16 February 2016). The specific objectives are one goal, with
/// an objective for each, whose indicators have the plan's targets and what was observed; the groups of tasks are the others, with an
/// objective for each task. The plan's words are in Vietnamese; the unofficial translation is <c>OtherInformation</c>. Nothing that was not
/// observed or reported has an <c>ActualResult</c>.
/// </summary>
internal static class StratMlWriter
{
    public static void Write(PublishedPackage package, string file, Stream output)
    {
        var plan = package.Data.Plan;
        using var writer = XmlFormat.Create(output);
        var xml = new StratMlElements(writer);
        var isReport = plan.TaskReports.Count + plan.Assessments.Count + plan.Observations.Count > 0;
        writer.WriteStartElement("PerformancePlanOrReport", StratMlElements.Namespace);
        writer.WriteAttributeString("Type", isReport ? "Performance_Report" : "Performance_Plan");
        xml.Text("Name", package.Marked(new Text($"{plan.Title.Vi} (Kế hoạch số {plan.Number})")).Vi);
        xml.Text("Description", package.Description.Vi);
        xml.Text("OtherInformation",
            $"{package.Title.En}\n{package.Description.En}\n{package.Citation.En}\n{package.Publication.License.Name}: "
                + $"{package.Publication.License.Url}\n"
                + string.Join('\n', package.Notices.Concat(package.Provenance).Select(t => $"{t.Vi}\n{t[Language.En]}")));
        xml.Group("StrategicPlanCore", () =>
        {
            WriteOrganization(xml, package);
            xml.Group("Vision", () =>
            {
                xml.Text("Description", plan.OverallObjective.Text?.Vi);
                xml.Identifier("vision", plan.Id);
            });
            WriteObjectives(xml, plan, package.Publication.Publisher.CitedName);
            foreach (var group in plan.TaskGroups)
            {
                WriteGroup(xml, group);
            }
        });
        WriteAdministrativeInformation(xml, package, file);
        writer.WriteEndElement();
    }

    private static void WriteOrganization(StratMlElements xml, PublishedPackage package)
    {
        var issuer = package.Data.Plan.Issuer;
        xml.Group("Organization", () =>
        {
            xml.Text("Name", issuer.Name.Vi);
            xml.Text("Acronym", issuer.ShortName);
            xml.Identifier("agencies", issuer.Code);
            xml.Text("Description", issuer.Name.En);
            foreach (var agency in package.Data.Agencies)
            {
                StakeholderElement.Write(xml, agency, package.Data.Plan);
            }
        });
    }

    private static void WriteObjectives(StratMlElements xml, Plan plan, Text? publisher) => xml.Group("Goal", () =>
    {
        var section = plan.Objectives.Select(o => o.Provision.Parent).FirstOrDefault();
        xml.Text("Name", section?.Heading?.Vi ?? "Mục tiêu cụ thể");
        xml.Text("Description", section is null ? "Mục tiêu cụ thể" : $"Mục tiêu cụ thể: {section.Cite(CitationStyle.LegalVi)}");
        xml.Identifier("specific-objectives", plan.Id);
        xml.Text("SequenceIndicator", section?.Path);
        xml.Text("OtherInformation", section?.Heading?.En ?? "Specific objectives");
        foreach (var objective in plan.Objectives)
        {
            xml.Group("Objective", () =>
            {
                xml.Text("Name", $"Mục tiêu {objective.Code}");
                xml.Text("Description", objective.Provision.Text?.Vi);
                xml.Identifier("objectives", PlanKey.Of(objective));
                xml.Text("SequenceIndicator", objective.Code);
                xml.Text("OtherInformation", objective.Provision.Text?.En);
                foreach (var indicator in objective.Indicators)
                {
                    IndicatorElement.Write(xml, indicator, publisher);
                }
            });
        }
    });

    private static void WriteGroup(StratMlElements xml, TaskGroup group) => xml.Group("Goal", () =>
    {
        xml.Text("Name", group.Title.Vi);
        xml.Text("Description", $"Nhóm nhiệm vụ, giải pháp {group.Number}: {group.Title.Vi}");
        xml.Identifier("task-groups", PlanKey.Of(group));
        xml.Text("SequenceIndicator", group.Number);
        xml.Text("OtherInformation", group.Title.En);
        foreach (var task in group.Tasks)
        {
            TaskElement.Write(xml, task);
        }
    });

    private static void WriteAdministrativeInformation(StratMlElements xml, PublishedPackage package, string file) =>
        xml.Group("AdministrativeInformation", () =>
    {
        var plan = package.Data.Plan;
        xml.Identifier("releases", $"{package.Version}/{plan.Id}");
        xml.Day("StartDate", plan.IssuedOn);
        xml.Day("EndDate", new DateOnly(plan.ReportingPeriods[^1].Year, 12, 31));
        xml.Day("PublicationDate", package.Data.Release.Day);
        xml.Text("Source", package.Addresses.File(file));
    });
}
