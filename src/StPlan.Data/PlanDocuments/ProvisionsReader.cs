using StPlan.Data.Plans;

namespace StPlan.Data.PlanDocuments;

/// <summary>Reads the provisions of a plan, and what they ask of agencies; all else in the plan refers to them.</summary>
internal sealed class ProvisionsReader(string planId, CodeList agencies, CodeList documents, PlanDocumentProblems problems)
{
    private readonly CodeList _paths = new("provision", problems);

    /// <summary>The provisions in reading order.</summary>
    public List<ProvisionRow> Rows { get; } = [];

    public void Read(IEnumerable<YamlMap> provisions, string? parent = null)
    {
        foreach (var each in provisions)
        {
            each.Read(map => ReadProvision(map, parent));
        }
    }

    public void ReadResponsibilities(IEnumerable<YamlMap> responsibilities)
    {
        var seen = new CodeList("responsibility of provision", problems);
        foreach (var each in responsibilities)
        {
            each.Read(map => ReadResponsibility(map, seen));
        }
    }

    /// <summary>A reference to a provision from elsewhere in the plan; one that leads nowhere is reported.</summary>
    public string Refer(YamlScalar path) => _paths.Refer(path);

    public ProvisionRow? Find(string path) => Rows.Find(row => row.Path == path);

    private ProvisionRow ReadProvision(YamlMap map, string? parent)
    {
        var path = map.Scalar("path");
        var row = new ProvisionRow
        {
            PlanId = planId,
            Path = _paths.Declare(path),
            Position = Rows.Count,
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
            problems.Add(path.Node, $"The path \"{row.Path}\" stands below {parent}. Use a path that starts with \"{parent}.\".");
        }

        if (row.Heading is null && row.Text is null)
        {
            map.Report($"Provision {row.Path} has no \"heading\" and no \"text\". Add at least one of them.");
        }

        Rows.Add(row);
        Read(map.OptionalMaps("children"), row.Path);
        return row;
    }

    private List<ResponsibleAgencyRow> ReadResponsibility(YamlMap map, CodeList seen)
    {
        var path = map.Scalar("provision");
        seen.Declare(path);
        _paths.Refer(path);
        var rows = agencies.Refer(
            map.Scalars("agencies"),
            (code, i) => new ResponsibleAgencyRow { PlanId = planId, ProvisionPath = path.Value, AgencyCode = code, Position = i });
        Find(path.Value)?.ResponsibleAgencies.AddRange(rows);
        return rows;
    }
}
