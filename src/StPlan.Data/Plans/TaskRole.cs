namespace StPlan.Data.Plans;

/// <summary>In which cell of a task's row an agency is named.</summary>
public enum TaskRole
{
    /// <summary>"Cơ quan, đơn vị chủ trì".</summary>
    Lead,

    /// <summary>"Cơ quan, đơn vị phối hợp".</summary>
    Coordinating,
}
