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
