using YamlDotNet.RepresentationModel;

namespace StPlan.Data.PlanDocuments;

/// <summary>Collects what is wrong while a plan file is read, so that its author sees everything at once.</summary>
internal sealed class PlanDocumentProblems(string file)
{
    private readonly List<PlanDocumentProblem> _problems = [];

    /// <summary>For what would only repeat a problem already reported.</summary>
    public static PlanDocumentProblems Unheard => new("");

    public void Add(YamlNode at, string message) => _problems.Add(new PlanDocumentProblem(at.Start.Line, at.Start.Column, message));

    /// <exception cref="PlanDocumentException">Something is wrong.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new PlanDocumentException(file, [.. _problems.OrderBy(p => p.Line).ThenBy(p => p.Column)]);
        }
    }
}
