using StPlan.Data.PlanDocuments;

namespace StPlan.Data.Tests.PlanDocuments;

/// <summary>A plan file small enough to be wrong in one place, and another plan than 24.</summary>
internal static class SmallPlan
{
    public static string Yaml { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PlanDocuments", "small-plan.yaml"));

    public static PlanDocument Read() => Read(Yaml);

    public static PlanDocument Read(string yaml)
    {
        using var reader = new StringReader(yaml);
        return PlanDocumentReader.Read(reader, "small.yaml");
    }

    /// <summary>The file with one piece of its text put in place of another.</summary>
    public static string With(string old, string @new)
    {
        Yaml.ShouldContain(old);
        return Yaml.Replace(old, @new, StringComparison.Ordinal);
    }
}
