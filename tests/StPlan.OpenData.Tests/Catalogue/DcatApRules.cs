using System.Text.Json;
using StPlan.Api.Tests;
using StPlan.OpenData.Rdf;

namespace StPlan.OpenData.Tests.Catalogue;

/// <summary>What DCAT-AP 3 asks of a graph, as <c>Schemas/dcat-ap-3.json</c> lists it; the judge in JavaScript makes SHACL of the same
/// list.</summary>
internal static class DcatApRules
{
    private static readonly string[] Obligations = ["mandatory", "recommended", "optional"];

    /// <summary>What is missing or wrong, a line each.</summary>
    public static IReadOnlyList<string> Violations(Graph graph)
    {
        using var rules = JsonDocument.Parse(Repository.Read("tests/StPlan.OpenData.Tests/Schemas/dcat-ap-3.json"));
        var violations = new List<string>();
        foreach (var type in rules.RootElement.GetProperty("classes").EnumerateObject())
        {
            var instances = graph.Resources.Where(r => r.Types.Contains(Namespaces.Expand(type.Name))).ToList();
            if (instances.Count == 0)
            {
                violations.Add($"no {type.Name}");
            }

            foreach (var property in type.Value.EnumerateObject()
                .SelectMany(o => o.Value.EnumerateObject().Select(p => (Obligation: o.Name, p.Name, Rule: p.Value))))
            {
                violations.AddRange(
                    instances.SelectMany(r => Check(graph, r, property.Name, property.Rule, Obligations.Contains(property.Obligation))));
            }
        }

        return violations;
    }

    private static IEnumerable<string> Check(Graph graph, Resource resource, string property, JsonElement rule, bool isExpected)
    {
        var values = resource.Properties.FirstOrDefault(p => p.Predicate == Namespaces.Expand(property)).Objects ?? [];
        if (isExpected && values.Count == 0)
        {
            yield return $"{resource.Subject} has no {property}";
        }

        if (rule.TryGetProperty("most", out var most) && values.Count > most.GetInt32())
        {
            yield return $"{resource.Subject} has {values.Count} {property}";
        }

        foreach (var value in values.Where(v => !Fits(graph, v, rule)))
        {
            yield return $"{resource.Subject} {property} {value} does not fit {rule}";
        }
    }

    private static bool Fits(Graph graph, Term value, JsonElement rule) => value switch
    {
        Iri iri when rule.TryGetProperty("class", out var type) =>
            graph.Resources.FirstOrDefault(r => r.Subject == iri)?.Types.Contains(Namespaces.Expand(type.GetString()!)) == true,
        Iri iri => rule.TryGetProperty("iri", out _) && Uri.IsWellFormedUriString(iri.Value, UriKind.Absolute),
        Literal literal => rule.TryGetProperty("literal", out var datatypes) && datatypes.EnumerateArray().Select(d => d.GetString()!).Any(
            d => d == "text" ? literal.Datatype is null : literal.Datatype == Namespaces.Expand(d)),
        _ => false,
    };
}
