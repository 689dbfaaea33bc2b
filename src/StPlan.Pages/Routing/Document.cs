using StPlan.Domain;

namespace StPlan.Pages.Routing;

/// <summary>What an address shows: a component with its parameters, in a frame that its kind gives it.</summary>
public abstract record Document
{
    private protected Document(Type component, IEnumerable<(string Name, object? Value)> parameters) =>
        (Component, Parameters) = (component, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));

    public Type Component { get; }

    public IReadOnlyDictionary<string, object?> Parameters { get; }

    /// <summary>What it is called where only a line is shown of it: tabs, lists of results, screen readers.</summary>
    public required Text Title { get; init; }

    /// <summary>An HTTP status; other than 200 only for what says why there is no page.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Whether it is kept once it is rendered. Not so where addresses are as many as visitors can think of, such as those of a search.</summary>
    public bool IsKept { get; init; } = true;

    internal abstract string MediaType { get; }

    /// <summary>The component that makes the frame; null for what stands for itself.</summary>
    internal abstract Type? Frame { get; }

    /// <summary>Who may show it in a frame, as CSP has it.</summary>
    internal abstract string FrameAncestors { get; }
}
