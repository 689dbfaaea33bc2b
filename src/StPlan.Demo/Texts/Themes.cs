using StPlan.Domain.Agencies;

namespace StPlan.Demo.Texts;

/// <summary>The theme of each task; of task I.1 one for each kind of agency.</summary>
internal static class Themes
{
    private static readonly Dictionary<string, TaskTheme> ByTask =
        AwarenessThemes.ByTask.Concat(WorkforceThemes.ByTask).Concat(ResearchThemes.ByTask).Concat(ApplicationThemes.ByTask)
            .Concat(GovernanceThemes.ByTask).Concat(CooperationThemes.ByTask).ToDictionary();

    public static TaskTheme For(string task, AgencyKind kind) => task != "I.1" ? ByTask[task] : kind switch
    {
        AgencyKind.CommuneGovernment => AwarenessThemes.InCommunes,
        AgencyKind.DistrictGovernment => AwarenessThemes.InDistricts,
        _ => AwarenessThemes.InDepartments,
    };
}

/// <summary>What agencies write about a task.</summary>
internal sealed record TaskTheme
{
    /// <summary>What it is about, as it stands within a sentence.</summary>
    public required string Subject { get; init; }

    /// <summary>What was done, as it stands after "Năm 2026, "; {0}, {1} … are the quantities of <see cref="Yields"/>.</summary>
    public required string[] Results { get; init; }

    public required Yield[] Yields { get; init; }

    public required string[] Difficulties { get; init; }

    public required string[] Proposals { get; init; }

    /// <summary>From the State budget a year, in million VND.</summary>
    public required (int Least, int Most) Budget { get; init; }
}

/// <summary>What a task brings about in a year.</summary>
internal sealed record Yield(string What, int Least, int Most, string Unit);
