namespace StPlan.Pages.Routing;

/// <summary>What a component renders: it with its parameters, in a frame that its kind gives it.</summary>
public abstract record ComponentDocument : Document
{
    private protected ComponentDocument(Type component, IEnumerable<(string Name, object? Value)> parameters) =>
        (Component, Parameters) = (component, parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));

    public Type Component { get; }

    public IReadOnlyDictionary<string, object?> Parameters { get; }

    /// <summary>The component that makes the frame; null for what stands for itself.</summary>
    internal abstract Type? Frame { get; }
}
