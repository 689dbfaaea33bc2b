using StPlan.Domain.LegalDocuments;

namespace StPlan.Domain.Plans;

/// <summary>A section, clause or point of a plan, in the document's own tree.</summary>
public sealed class Provision
{
    /// <summary>Its address in the plan: "II.2.a".</summary>
    public required string Path { get; init; }

    /// <summary>What the document prints before it: "a)".</summary>
    public required string Label { get; init; }

    public Text? Heading { get; init; }

    public Text? Text { get; init; }

    /// <summary>A remark of the editors, such as on a slip in the source; not part of the plan.</summary>
    public Text? Note { get; init; }

    public Plan Plan { get; internal set; } = null!;

    /// <summary>Null for a section of the plan.</summary>
    public Provision? Parent { get; internal set; }

    public IReadOnlyList<Provision> Children { get; internal set; } = [];

    public IReadOnlyList<LegalDocument> CitedDocuments { get; internal set; } = [];

    public override string ToString() => Path;
}
