using StPlan.Data.Plans;
using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.Data.PlanDocuments;

/// <summary>Reads what a plan consists of: provisions first, since all else refers to them.</summary>
internal sealed class PlanContentReader(string planId, CodeList agencies, CodeList documents, PlanDocumentProblems problems)
{
    private readonly CodeList _provisions = new("provision", problems);
    private readonly CodeList _objectives = new("objective", problems);
    private readonly CodeList _indicators = new("indicator", problems);
    private readonly CodeList _groups = new("task group", problems);
    private readonly CodeList _tasks = new("task", problems);
    private readonly List<ProvisionRow> _provisionRows = [];

    public List<ProvisionRow> ReadProvisions(IReadOnlyList<YamlMap> maps)
    {
        foreach (var map in maps)
        {
            map.Read(m => ReadProvision(m, parent: null));
        }

        return _provisionRows;
    }

    public string ReferToProvision(YamlScalar path) => _provisions.Refer(path);

    public void ReadResponsibilities(IReadOnlyList<YamlMap> maps)
    {
        var provisions = new CodeList("responsibility of provision", problems);
        foreach (var map in maps)
        {
            map.Read(m =>
            {
                var path = m.Scalar("provision");
                provisions.Declare(path);
                _provisions.Refer(path);
                var rows = agencies.Refer(
                    m.Scalars("agencies"),
                    (code, i) => new ResponsibleAgencyRow { PlanId = planId, ProvisionPath = path.Value, AgencyCode = code, Position = i });
                FindProvision(path.Value)?.ResponsibleAgencies.AddRange(rows);
                return rows;
            });
        }
    }

    public List<ObjectiveRow> ReadObjectives(IReadOnlyList<YamlMap> maps) => [.. maps.Select((map, i) => map.Read(m => ReadObjective(m, i)))];

    public List<TaskGroupRow> ReadTaskGroups(IReadOnlyList<YamlMap> maps) => [.. maps.Select((map, i) => map.Read(m => ReadTaskGroup(m, i)))];

    private ProvisionRow ReadProvision(YamlMap map, string? parent)
    {
        var path = map.Scalar("path");
        var row = new ProvisionRow
        {
            PlanId = planId,
            Path = _provisions.Declare(path),
            Position = _provisionRows.Count,
            ParentPath = parent,
            Label = map.String("label"),
            Heading = map.OptionalText("heading"),
            Text = map.OptionalText("text"),
            Note = map.OptionalText("note"),
            Citations = documents.Refer(
                map.OptionalScalars("cites"),
                (id, i) => new ProvisionCitationRow { PlanId = planId, ProvisionPath = path.Value, DocumentId = id, Position = i }),
        };
        if (parent is not null && !row.Path.StartsWith(parent + ".", StringComparison.Ordinal))
        {
            problems.Add(path.Node, $"Found path \"{row.Path}\" below {parent}; expected one that starts with \"{parent}.\".");
        }

        if (row.Heading is null && row.Text is null)
        {
            map.Report($"Found provision {row.Path} with neither \"heading\" nor \"text\"; expected at least one of them.");
        }

        _provisionRows.Add(row);
        foreach (var child in map.OptionalMaps("children"))
        {
            child.Read(m => ReadProvision(m, row.Path));
        }

        return row;
    }

    private ProvisionRow? FindProvision(string path) => _provisionRows.Find(p => p.Path == path);

    private ObjectiveRow ReadObjective(YamlMap map, int position)
    {
        var code = _objectives.Declare(map.Scalar("code"));
        var provision = _provisions.Refer(map.Scalar("provision"));
        return new ObjectiveRow
        {
            PlanId = planId,
            Code = code,
            Position = position,
            ProvisionPath = provision,
            Indicators = [.. map.Maps("indicators").Select((each, i) => each.Read(m => ReadIndicator(m, code, FindProvision(provision), i)))],
        };
    }

    private IndicatorRow ReadIndicator(YamlMap map, string objective, ProvisionRow? provision, int position)
    {
        var kind = map.Choice<IndicatorKind>("kind");
        return new IndicatorRow
        {
            PlanId = planId,
            Code = _indicators.Declare(map.Scalar("code")),
            Position = position,
            ObjectiveCode = objective,
            Name = map.Text("name"),
            Kind = kind,
            Unit = map.OptionalMap("unit")?.Read(m => new Unit { Code = m.String("code"), Name = new Text(m.String("vi"), m.OptionalString("en")) }),
            Target = map.Map("target").Read(m => ReadTarget(m, kind, provision)),
            Note = map.OptionalText("note"),
        };
    }

    private Target ReadTarget(YamlMap map, IndicatorKind kind, ProvisionRow? provision)
    {
        var wording = map.Scalar("wording");
        var target = new Target
        {
            Comparator = map.OptionalChoice<Comparator>("comparator"),
            Value = map.OptionalDecimal("value"),
            Year = map.Integer("year"),
            BaselineYear = map.OptionalInteger("baselineYear"),
            Wording = new Verbatim(wording.Value),
        };
        if (target.ContradictionWith(kind) is { } contradiction)
        {
            map.Report(contradiction);
        }

        if (!wording.IsMissing && provision is not null && provision.Text?.Vi.Contains(wording.Value, StringComparison.Ordinal) != true)
        {
            problems.Add(wording.Node, $"Found wording \"{wording.Value}\", which provision {provision.Path} does not say; expected an excerpt of its text.");
        }

        return target;
    }

    private TaskGroupRow ReadTaskGroup(YamlMap map, int position)
    {
        var number = _groups.Declare(map.Scalar("number"));
        return new TaskGroupRow
        {
            PlanId = planId,
            Number = number,
            Position = position,
            Title = map.Text("title"),
            Tasks = [.. map.Maps("tasks").Select(each => each.Read(m => ReadTask(m, number)))],
        };
    }

    private TaskRow ReadTask(YamlMap map, string group)
    {
        var number = map.Integer("number");
        var code = _tasks.Declare(new YamlScalar(map.Node, $"{group}.{number}"));
        TaskAgencyRow Agency(TaskRole role, string agency, int i) => new() { PlanId = planId, TaskCode = code, Role = role, AgencyCode = agency, Position = i };
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
                .. agencies.Refer(map.Scalars("lead"), (agency, i) => Agency(TaskRole.Lead, agency, i)),
                .. agencies.Refer(map.Scalars("coordinating"), (agency, i) => Agency(TaskRole.Coordinating, agency, i)),
            ],
            Citations = documents.Refer(
                map.OptionalScalars("cites"), (id, i) => new TaskCitationRow { PlanId = planId, TaskCode = code, DocumentId = id, Position = i }),
        };
    }

    private Timeframe ReadTimeframe(YamlMap map)
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
