using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Domain.Reporting;

/// <summary>
/// What one agency reports on one task for one year. A correction is a further revision, which supersedes the one before.
/// </summary>
public sealed class TaskReport : IRevision<TaskReport>
{
    /// <summary>Plan, task, agency, year and revision: "24-kh-ubnd-2025/III.9/SKHCN/2025/1". Stable for ever.</summary>
    public required string Id { get; init; }

    public required int Year { get; init; }

    /// <summary>1, 2, 3 … of the task, agency and year; numbers are missing where a draft was never published.</summary>
    public required int Revision { get; init; }

    public required PlanTaskStatus Status { get; init; }

    /// <summary>Percent, 0–100; null where it was not stated.</summary>
    public decimal? Completion { get; init; }

    public required Verbatim Results { get; init; }

    public Verbatim? Difficulties { get; init; }

    public Verbatim? Proposals { get; init; }

    public IReadOnlyList<Output> Outputs { get; init; } = [];

    /// <summary>Null where nothing was said of it.</summary>
    public Funding? Funding { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>When this revision was received.</summary>
    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>
    /// When the first revision was received: what counts against the deadline, so that a correction does not make a report late.
    /// </summary>
    public required DateTimeOffset FirstReceivedAt { get; init; }

    /// <summary>Why it was corrected; null for a first report, and where no reason was given.</summary>
    public Verbatim? Reason { get; init; }

    public PlanTask Task { get; internal set; } = null!;

    public Agency Agency { get; internal set; } = null!;

    /// <summary>The release that published it.</summary>
    public Release Release { get; internal set; } = null!;

    /// <summary>By <see cref="FirstReceivedAt"/>.</summary>
    public ReportTimeliness Timeliness { get; internal set; }

    /// <summary>The published revision that this one takes the place of.</summary>
    public TaskReport? Supersedes { get; internal set; }

    /// <summary>The published revision that took its place; null while it is the current one.</summary>
    public TaskReport? SupersededBy { get; internal set; }

    void IRevision<TaskReport>.TakeThePlaceOf(TaskReport earlier) => (Supersedes, earlier.SupersededBy) = (earlier, this);

    public override string ToString() => Id;
}

/// <summary>How far a task is, as somebody says it. (Not <c>TaskStatus</c>, which .NET has.)</summary>
public enum PlanTaskStatus
{
    /// <summary>Chưa thực hiện.</summary>
    NotStarted,

    /// <summary>Đang thực hiện.</summary>
    InProgress,

    /// <summary>Hoàn thành.</summary>
    Completed,

    /// <summary>Tạm dừng.</summary>
    Paused,

    /// <summary>Hủy bỏ.</summary>
    Cancelled,
}

/// <summary>Whether a report was received before the end of its period (section V.1 of plan 24: "trước ngày 10/12").</summary>
public enum ReportTimeliness
{
    /// <summary>Đúng hạn.</summary>
    OnTime,

    /// <summary>Trễ hạn.</summary>
    Late,
}

/// <summary>What a task brought about: "12 bản tin".</summary>
public sealed class Output
{
    /// <summary>What it is.</summary>
    public required string What { get; init; }

    /// <summary>How many; null where it was not counted.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>What is counted: "bản tin", "lớp"; null where the words before say it.</summary>
    public string? Unit { get; init; }
}

/// <summary>What a task was paid with in a year, in VND. Null is not stated, which is not nothing.</summary>
public sealed class Funding
{
    /// <summary>From the State budget (ngân sách nhà nước), in VND.</summary>
    public decimal? StateBudget { get; init; }

    /// <summary>From other lawful sources (các nguồn kinh phí hợp pháp khác), in VND.</summary>
    public decimal? OtherSources { get; init; }
}

/// <summary>Where what was reported can be looked up.</summary>
public sealed class Evidence
{
    /// <summary>What is there to see.</summary>
    public required string Title { get; init; }

    /// <summary>An absolute http or https address.</summary>
    public required string Url { get; init; }
}
