using StPlan.Domain;

namespace StPlan.Pages.Routing;

/// <summary>A picture that stands for itself: SVG.</summary>
public sealed record Chart : ComponentDocument
{
    private Chart(Type component, IEnumerable<(string Name, object? Value)> parameters)
        : base(component, parameters)
    {
    }

    internal override string MediaType => "image/svg+xml; charset=utf-8";

    internal override Type? Frame => null;

    internal override string FrameAncestors => "*";

    /// <summary>A chart that a component draws, whose root is an svg element.</summary>
    public static Chart Of<TComponent>(Text title, params IEnumerable<(string Name, object? Value)> parameters) =>
        new(typeof(TComponent), parameters) { Title = title };
}
