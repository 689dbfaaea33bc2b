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

/// <summary>Something wrong in a plan file: what was found and what was expected, and where.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">For people; English.</param>
public sealed record PlanDocumentProblem(long Line, long Column, string Message)
{
    public override string ToString() => $"{Line}:{Column}: {Message}";
}

/// <summary>A plan file was refused. The message lists everything that is wrong with it. Nothing was written.</summary>
public sealed class PlanDocumentException(string file, IReadOnlyList<PlanDocumentProblem> problems)
    : Exception($"{file} has {problems.Count} problem(s):\n" + string.Join('\n', problems.Select(p => $"{file}:{p}")))
{
    public string File { get; } = file;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<PlanDocumentProblem> Problems { get; } = problems;
}
