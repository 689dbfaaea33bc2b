using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class TaskAgenciesDataset
{
    private const string Lead = "LEAD";
    private const string Coordinating = "COORDINATING";

    public static Dataset Declaration { get; } = new Dataset<TaskAgency>(data => data.Plans.SelectMany(p => p.Tasks).SelectMany(Of))
    {
        Name = "task-agencies",
        Title = new("Cơ quan của nhiệm vụ", "Agencies of tasks"),
        Description = new(
            "Cơ quan chủ trì và phối hợp của từng nhiệm vụ, theo thứ tự trong ô của phụ lục. Tập hợp cơ quan (“Các sở, ban, ngành tỉnh”) là một hàng; thành viên ở agencies.members.",
            "Who leads and who coordinates each task, in the order of the annex's cells. A collective (“Các sở, ban, ngành tỉnh”) is one row; its members are in agencies.members."),
        OwnColumns =
        [
            CommonColumns.PlanId<TaskAgency>(a => a.Task.Group.Plan),
            new("task_id", ColumnType.String, new("Nhiệm vụ", "Task"), new("Định danh của nhiệm vụ.", "The task's id."), a => PlanKey.Of(a.Task)) { IsKey = true, References = new("tasks", "id") },
            CommonColumns.TaskCode<TaskAgency>(a => a.Task),
            new("role", ColumnType.String, new("Vai trò", "Role"), new("Chủ trì hoặc phối hợp.", "Whether it leads or coordinates."), a => a.Role)
            {
                IsKey = true,
                Codes = [new(Lead, new("Chủ trì", "Leads")), new(Coordinating, new("Phối hợp", "Coordinates"))],
            },
            new("position", ColumnType.Integer, new("Thứ tự", "Position"), new("Thứ tự trong ô, từ 1.", "Its place in the cell, from 1."), a => a.Position) { IsKey = true },
            new("agency_code", ColumnType.String, new("Cơ quan", "Agency"), new("Mã cơ quan.", "The agency's code."), a => a.Agency.Code) { References = new("agencies", "code") },
        ],
    };

    private static IEnumerable<TaskAgency> Of(PlanTask task) =>
        task.LeadAgencies.Select((agency, i) => new TaskAgency(task, Lead, i + 1, agency))
            .Concat(task.CoordinatingAgencies.Select((agency, i) => new TaskAgency(task, Coordinating, i + 1, agency)));

    private sealed record TaskAgency(PlanTask Task, string Role, int Position, Agency Agency);
}
