using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

/// <summary>Everything that is published as tables.</summary>
public static class AllDatasets
{
    /// <summary>First what the plan says, then what was reported on it and follows from that, then how it was published.</summary>
    public static IReadOnlyList<Dataset> List { get; } =
    [
        ProvisionsDataset.Declaration,
        ObjectivesDataset.Declaration,
        IndicatorsDataset.Declaration,
        TaskGroupsDataset.Declaration,
        TasksDataset.Declaration,
        TaskAgenciesDataset.Declaration,
        AgenciesDataset.Declaration,
        LegalDocumentsDataset.Declaration,
        ResponsibilitiesDataset.Declaration,
        TaskReportsDataset.Declaration,
        TaskProgressDataset.Declaration,
        GroupProgressDataset.Declaration,
        ObservationsDataset.Declaration,
        TargetCarryOversDataset.Declaration,
        IndicatorProgressDataset.Declaration,
        ReleasesDataset.Declaration,
        ChangesDataset.Declaration,
    ];

    /// <summary>By its name; null when there is none.</summary>
    public static Dataset? Find(string name) => List.FirstOrDefault(d => d.Name == name);
}
