using StPlan.Domain;
using StPlan.Pages.Layout;

namespace StPlan.Pages.Routing;

/// <summary>A page with head, navigation and foot.</summary>
public sealed record Page : ComponentDocument
{
    private Page(Type component, IEnumerable<(string Name, object? Value)> parameters)
        : base(component, parameters)
    {
    }

    /// <summary>A sentence or two for search engines and previews.</summary>
    public required Text Description { get; init; }

    /// <summary>Gives what it is in the words of schema.org, as JSON; asked only where it is not kept already. Null where it is nothing but
    /// a page.</summary>
    public Func<PageRequest, string>? StructuredData { get; init; }

    /// <summary>The address of the widget that shows the same ("/embed/task/III.9"), for oEmbed; null where there is none.</summary>
    public string? Widget { get; init; }

    internal override string MediaType => "text/html; charset=utf-8";

    internal override Type Frame => typeof(PageLayout);

    internal override string FrameAncestors => "'self'";

    /// <summary>A page with a component's content.</summary>
    /// <param name="title">Without the site's name.</param>
    /// <param name="description">A sentence or two.</param>
    /// <param name="parameters">The component's, by name.</param>
    public static Page Of<TComponent>(Text title, Text description, params IEnumerable<(string Name, object? Value)> parameters) =>
        new(typeof(TComponent), parameters) { Title = title, Description = description };
}
