using StPlan.Domain;
using StPlan.Pages.Layout;

namespace StPlan.Pages.Routing;

/// <summary>A page without head and foot, to be shown within pages of others.</summary>
public sealed record Embed : ComponentDocument
{
    private Embed(Type component, IEnumerable<(string Name, object? Value)> parameters)
        : base(component, parameters)
    {
    }

    /// <summary>The page that shows the same in full: "/tasks/III.9".</summary>
    public required string PagePath { get; init; }

    internal override string MediaType => "text/html; charset=utf-8";

    internal override Type Frame => typeof(EmbedLayout);

    internal override string FrameAncestors => "*";

    /// <summary>A widget with a component's content.</summary>
    public static Embed Of<TComponent>(Text title, string pagePath, params IEnumerable<(string Name, object? Value)> parameters) =>
        new(typeof(TComponent), parameters) { Title = title, PagePath = pagePath };
}
