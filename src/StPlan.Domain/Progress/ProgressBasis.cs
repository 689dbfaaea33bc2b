namespace StPlan.Domain.Progress;

/// <summary>What a task's progress rests on.</summary>
public enum ProgressBasis
{
    /// <summary>Nothing: neither a report nor an assessment (chưa có báo cáo).</summary>
    NotReported,

    /// <summary>The reports of the lead agencies (từ báo cáo của cơ quan chủ trì).</summary>
    Derived,

    /// <summary>The consolidated assessment of the Department of Science and Technology (kết quả tổng hợp).</summary>
    Consolidated,
}
