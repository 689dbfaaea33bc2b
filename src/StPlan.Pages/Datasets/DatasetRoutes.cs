using StPlan.Domain;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Model;
using StPlan.Pages.Routing;
using StPlan.Pages.StructuredData;

namespace StPlan.Pages.Datasets;

/// <summary>The pages of open data: <c>/datasets</c>, and one for each dataset beside its files (<c>/opendata/tasks</c>).</summary>
internal static class DatasetRoutes
{
    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new(PlanDataset.Path, (request, _) => Page.Of<DatasetsPage>(
            new Text("Dữ liệu mở", "Open data"),
            new Text(
                $"Mọi dữ liệu về kế hoạch {request.Data.Plan.Number} để tải về: CSV, JSON, Excel, theo từng lần công bố, có giấy phép "
                    + "và mô tả.",
                $"All data on plan {request.Data.Plan.Number} to download: CSV, JSON, Excel, release by release, with licence and "
                    + "descriptions.")) with
        { StructuredData = PlanDataset.JsonFor }),
        new($"/opendata/{{name:{DatasetConstraint.Name}}}",
            (_, values) => AllDatasets.Find(values["name"]) is { } dataset ? Of(dataset) : null)
        {
            Paths = _ => AllDatasets.List.Select(PlanDataset.PathOf),
        },
    ];

    private static Page Of(Dataset dataset) => Page.Of<DatasetPage>(
        new Text($"Dữ liệu: {dataset.Title.Vi}", $"Data: {dataset.Title[Language.En]}"),
        dataset.Description,
        (nameof(DatasetPage.Dataset), dataset)) with
    { StructuredData = request => PlanDataset.JsonFor(request, dataset) };
}
