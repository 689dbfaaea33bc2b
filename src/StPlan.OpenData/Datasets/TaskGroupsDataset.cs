using StPlan.Domain.Plans;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class TaskGroupsDataset
{
    public static Dataset Declaration { get; } = new Dataset<TaskGroup>(data => data.Plans.SelectMany(p => p.TaskGroups))
    {
        Name = "task-groups",
        Title = new("Nhóm nhiệm vụ", "Task groups"),
        Description = new("Các nhóm nhiệm vụ, giải pháp trong phụ lục kế hoạch.", "The groups of tasks in the plan's annex."),
        OwnColumns =
        [
            CommonColumns.Id<TaskGroup>("nhóm", "group", PlanKey.Of),
            CommonColumns.PlanId<TaskGroup>(g => g.Plan),
            new("number", ColumnType.String, new("Số", "Number"), new("Số La Mã: I.", "A Roman numeral: I."), g => g.Number),
            .. CommonColumns.Bilingual<TaskGroup>("title", new("Tên nhóm", "Title"), new("Tên nhóm, nguyên văn.", "Its title, verbatim."), g => g.Title),
            new("tasks", ColumnType.Integer, new("Số nhiệm vụ", "Tasks"), new("Nhóm có bao nhiêu nhiệm vụ.", "How many tasks it has."), g => g.Tasks.Count),
        ],
    };
}
