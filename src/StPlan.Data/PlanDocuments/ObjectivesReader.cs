using StPlan.Data.Plans;
using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.Data.PlanDocuments;

/// <summary>Reads the objectives of a plan with their indicators and targets.</summary>
internal sealed class ObjectivesReader(string planId, ProvisionsReader provisions, PlanDocumentProblems problems)
{
    private readonly CodeList _objectives = new("objective", problems);
    private readonly CodeList _indicators = new("indicator", problems);

    public List<ObjectiveRow> Read(IEnumerable<YamlMap> objectives) =>
        [.. objectives.Select((each, i) => each.Read(map => ReadObjective(map, i)))];

    private ObjectiveRow ReadObjective(YamlMap map, int position)
    {
        var code = _objectives.Declare(map.Scalar("code"));
        var path = provisions.Refer(map.Scalar("provision"));
        var provision = provisions.Find(path);
        return new ObjectiveRow
        {
            PlanId = planId,
            Code = code,
            Position = position,
            ProvisionPath = path,
            Indicators = [.. map.Maps("indicators").Select((each, i) => each.Read(m => ReadIndicator(m, code, provision, i)))],
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
            Unit = map.OptionalMap("unit")?.Read(ReadUnit),
            Target = map.Map("target").Read(target => ReadTarget(target, kind, provision)),
            Note = map.OptionalText("note"),
        };
    }

    private static Unit ReadUnit(YamlMap map) => new()
    {
        Code = map.String("code"),
        Name = new Text(map.String("vi"), map.OptionalString("en")),
    };

    private Target ReadTarget(YamlMap map, IndicatorKind kind, ProvisionRow? provision)
    {
        var wording = map.Scalar("wording");
        var target = new Target
        {
            Comparator = map.OptionalChoice<Comparator>("comparator"),
            Value = map.OptionalDecimal("value"),
            Year = map.Integer("year"),
            BaselineYear = map.OptionalInteger("baselineYear"),
            OutOf = map.OptionalInteger("outOf"),
            Wording = new Verbatim(wording.Value),
            IsAspiration = map.OptionalFlag("isAspiration") == true,
        };
        if (target.ContradictionWith(kind) is { } contradiction)
        {
            map.Report(contradiction);
        }

        if (!wording.IsMissing && provision is not null && provision.Text?.Vi.Contains(wording.Value, StringComparison.Ordinal) != true)
        {
            problems.Add(
                wording.Node,
                $"Provision {provision.Path} does not contain the wording \"{wording.Value}\". Use an excerpt of its text.");
        }

        if (target.IsAspiration && provision is not null
            && provision.Text?.Vi.Contains("phấn đấu", StringComparison.OrdinalIgnoreCase) != true)
        {
            map.Report($"Provision {provision.Path} does not say \"phấn đấu\". Remove isAspiration.");
        }

        return target;
    }
}
