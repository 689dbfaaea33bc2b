using StPlan.Data.Plans;
using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.Data.PlanDocuments;

/// <summary>Reads the groups of a plan's annex with their tasks.</summary>
internal sealed class TaskGroupsReader(string planId, CodeList agencies, CodeList documents, PlanDocumentProblems problems)
{
    private readonly CodeList _groups = new("task group", problems);
    private readonly CodeList _tasks = new("task", problems);

    public List<TaskGroupRow> Read(IEnumerable<YamlMap> groups) =>
        [.. groups.Select((each, i) => each.Read(map => ReadGroup(map, i)))];

    private TaskGroupRow ReadGroup(YamlMap map, int position)
    {
        var number = _groups.Declare(map.Scalar("number"));
        return new TaskGroupRow
        {
            PlanId = planId,
            Number = number,
            Position = position,
            Title = map.Text("title"),
            Tasks = [.. map.Maps("tasks").Select(each => each.Read(task => ReadTask(task, number)))],
        };
    }

    private TaskRow ReadTask(YamlMap map, string group)
    {
        var number = map.Integer("number");
        var code = _tasks.Declare(new YamlScalar(map.Node, $"{group}.{number}"));
        return new TaskRow
        {
            PlanId = planId,
            Code = code,
            GroupNumber = group,
            Number = number,
            Text = map.Text("text"),
            LeadText = new Verbatim(map.String("leadText")),
            CoordinatingText = new Verbatim(map.String("coordinatingText")),
            Timeframe = map.Map("timeframe").Read(ReadTimeframe),
            Note = map.OptionalText("note"),
            Agencies =
            [
                .. agencies.Refer(map.Scalars("lead"), (agency, i) => NamedAgency(TaskRole.Lead, agency, i)),
                .. agencies.Refer(map.Scalars("coordinating"), (agency, i) => NamedAgency(TaskRole.Coordinating, agency, i)),
            ],
            Citations = documents.Refer(
                map.OptionalScalars("cites"),
                (id, i) => new TaskCitationRow { PlanId = planId, TaskCode = code, DocumentId = id, Position = i }),
        };

        TaskAgencyRow NamedAgency(TaskRole role, string agency, int position) =>
            new() { PlanId = planId, TaskCode = code, Role = role, AgencyCode = agency, Position = position };
    }

    private static Timeframe ReadTimeframe(YamlMap map)
    {
        var timeframe = new Timeframe
        {
            Kind = map.Choice<TimeframeKind>("kind"),
            Text = new Verbatim(map.String("text")),
            StartYear = map.OptionalInteger("startYear"),
            EndYear = map.OptionalInteger("endYear"),
        };
        if (timeframe.Contradiction is { } contradiction)
        {
            map.Report(contradiction);
        }

        return timeframe;
    }
}
