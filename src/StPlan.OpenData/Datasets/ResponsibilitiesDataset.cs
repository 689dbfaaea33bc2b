using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class ResponsibilitiesDataset
{
    public static Dataset Declaration { get; } = new Dataset<Responsible>(data => data.Plans.SelectMany(Of))
    {
        Name = "responsibilities",
        Title = new("Trách nhiệm tổ chức thực hiện", "Responsibilities"),
        Description = new(
            "Mục nào của phần tổ chức thực hiện giao việc cho cơ quan nào; nội dung ở provisions.",
            "Which provision of the section on organisation asks something of which agency; the text is in provisions."),
        OwnColumns =
        [
            CommonColumns.PlanId<Responsible>(r => r.Provision.Plan),
            new("provision_id", ColumnType.String, new("Mục", "Provision"), new("Mục giao việc.", "The provision that asks."), r => PlanKey.Of(r.Provision)) { IsKey = true, References = new("provisions", "id") },
            new("position", ColumnType.Integer, new("Thứ tự", "Position"), new("Thứ tự mà mục nêu tên, từ 1.", "Its place among those that the provision names, from 1."), r => r.Position) { IsKey = true },
            new("agency_code", ColumnType.String, new("Cơ quan", "Agency"), new("Mã cơ quan được giao.", "The code of the agency that is asked."), r => r.Agency.Code) { References = new("agencies", "code") },
        ],
    };

    private static IEnumerable<Responsible> Of(Plan plan) => plan.Responsibilities.GroupBy(r => r.Provision)
        .SelectMany(group => group.SelectMany(r => r.Agencies).Select((agency, i) => new Responsible(group.Key, i + 1, agency)));

    private sealed record Responsible(Provision Provision, int Position, Agency Agency);
}
