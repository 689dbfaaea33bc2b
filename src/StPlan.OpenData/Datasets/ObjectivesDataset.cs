using StPlan.Domain.Plans;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class ObjectivesDataset
{
    public static Dataset Declaration { get; } = new Dataset<Objective>(data => data.Plans.SelectMany(p => p.Objectives))
    {
        Name = "objectives",
        Title = new("Mục tiêu cụ thể", "Objectives"),
        Description = new("Các mục tiêu cụ thể của kế hoạch.", "The plan's specific objectives."),
        OwnColumns =
        [
            CommonColumns.Id<Objective>("mục tiêu", "objective", PlanKey.Of),
            CommonColumns.PlanId<Objective>(o => o.Plan),
            new("code", ColumnType.String, new("Mã", "Code"), new("Ký hiệu trong kế hoạch: a.", "Its letter in the plan: a."), o => o.Code),
            new("provision_id", ColumnType.String, new("Mục", "Provision"), new("Mục của kế hoạch đặt ra mục tiêu.", "The provision that sets it."), o => PlanKey.Of(o.Provision))
            { References = new("provisions", "id") },
            .. CommonColumns.Bilingual<Objective>("text", new("Nội dung", "Text"), new("Nội dung của mục đó.", "The text of that provision."), o => o.Provision.Text, isNullable: true),
            .. CommonColumns.Citation<Objective>((o, style) => o.Provision.Cite(style)),
        ],
    };
}
