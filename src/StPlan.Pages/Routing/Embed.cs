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

    /// <summary>CSS pixels that suit it where it is 600 wide, for frames that cannot ask it how high it is; what is longer
    /// scrolls.</summary>
    public int Height { get; init; } = 420;

    internal override string MediaType => "text/html; charset=utf-8";

    internal override Type Frame => typeof(EmbedLayout);

    internal override string FrameAncestors => "*";

    /// <summary>A widget with a component's content.</summary>
    public static Embed Of<TComponent>(Text title, string pagePath, params IEnumerable<(string Name, object? Value)> parameters) =>
        new(typeof(TComponent), parameters) { Title = title, PagePath = pagePath };

    /// <summary>What an error page says, as a widget.</summary>
    internal static Embed OfError(Page error) => new(error.Component, error.Parameters.Select(p => (p.Key, p.Value)))
    {
        Title = error.Title,
        PagePath = "/widgets",
        Status = error.Status,
        IsKept = error.IsKept,
    };
}
