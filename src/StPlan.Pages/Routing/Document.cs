using StPlan.Domain;

namespace StPlan.Pages.Routing;

/// <summary>What an address shows.</summary>
public abstract record Document
{
    private protected Document()
    {
    }

    /// <summary>What it is called where only a line is shown of it: tabs, lists of results, screen readers.</summary>
    public required Text Title { get; init; }

    /// <summary>An HTTP status; other than 200 only for what says why there is no page.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Whether it is kept once it is rendered. Not so where addresses are as many as visitors can think of, such as those of a
    /// search.</summary>
    public bool IsKept { get; init; } = true;

    internal abstract string MediaType { get; }

    /// <summary>Who may show it in a frame, as CSP has it.</summary>
    internal abstract string FrameAncestors { get; }
}
