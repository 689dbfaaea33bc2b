namespace StPlan.Data.PlanDocuments;

/// <summary>The codes of one kind that a plan file gives out: each once, and a reference is to one of them.</summary>
/// <param name="kind">What they stand for, for messages: "agency".</param>
/// <param name="problems">Where a second use of a code and a reference to none are reported.</param>
internal sealed class CodeList(string kind, PlanDocumentProblems problems)
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    public string Declare(YamlScalar code)
    {
        if (code.Value.Length > StPlanContext.KeyLength)
        {
            problems.Add(code.Node, $"The code of this {kind} has {code.Value.Length} characters. Use at most {StPlanContext.KeyLength}.");
        }

        if (!code.IsMissing && !_codes.Add(code.Value))
        {
            problems.Add(code.Node, $"The file lists {kind} \"{code.Value}\" a second time. List each once.");
        }

        return code.Value;
    }

    public string Refer(YamlScalar code)
    {
        if (!code.IsMissing && !_codes.Contains(code.Value))
        {
            var listed = string.Join(", ", _codes.Order(StringComparer.Ordinal));
            problems.Add(code.Node, $"The file does not list {kind} \"{code.Value}\". Use one of {listed}.");
        }

        return code.Value;
    }

    /// <summary>Several references, of which each may be there once.</summary>
    public List<TRow> Refer<TRow>(IEnumerable<YamlScalar> codes, Func<string, int, TRow> toRow)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rows = new List<TRow>();
        foreach (var code in codes)
        {
            if (seen.Add(Refer(code)))
            {
                rows.Add(toRow(code.Value, rows.Count));
            }
            else
            {
                problems.Add(code.Node, $"This list names {kind} \"{code.Value}\" twice. Name each once.");
            }
        }

        return rows;
    }
}
