using StPlan.Domain;
using StPlan.Domain.Fields;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

/// <summary>Columns that several datasets have, the same in each.</summary>
internal static class CommonColumns
{
    private static readonly Text Unofficial = new(
        "Bản dịch không chính thức; trống nếu chưa có.", "Unofficial translation; empty if there is none.");

    /// <summary>A text in both languages: two columns. The English one is never filled in with Vietnamese.</summary>
    public static IEnumerable<Column<TRow>> Bilingual<TRow>(
        string name, Text title, Text description, Func<TRow, Text?> read, bool isNullable = false)
        where TRow : class =>
    [
        new(
            $"{name}_vi", ColumnType.String, In("tiếng Việt", "Vietnamese", title), description, row => read(row)?.Vi)
        { IsNullable = isNullable },
        new(
            $"{name}_en", ColumnType.String, In("tiếng Anh", "English", title),
            new Text($"{description.Vi} {Unofficial.Vi}", $"{description.En} {Unofficial.En}"), row => read(row)?.En) { IsNullable = true },
    ];

    public static Column<TRow> Id<TRow>(string of, string ofEnglish, Func<TRow, string> read)
        where TRow : class => new(
        "id", ColumnType.String, new Text("Định danh", "Id"),
        new Text(
            $"Định danh ổn định của {of}, không đổi qua các lần công bố.",
            $"The stable id of the {ofEnglish}, the same in all releases."), row => read(row))
        { IsKey = true };

    public static Column<TRow> PlanId<TRow>(Func<TRow, Plan> read)
        where TRow : class => new(
        "plan_id", ColumnType.String, new Text("Kế hoạch", "Plan"),
        new Text("Mã kế hoạch: 24-kh-ubnd-2025.", "The plan's id: 24-kh-ubnd-2025."), row => read(row).Id);

    public static Column<TRow> TaskId<TRow>(Func<TRow, PlanTask> read)
        where TRow : class => new(
        "task_id", ColumnType.String, new Text("Nhiệm vụ", "Task"),
        new Text("Định danh của nhiệm vụ.", "The task's id."), row => PlanKey.Of(read(row)))
        { References = new("tasks", "id") };

    public static Column<TRow> TaskCode<TRow>(Func<TRow, PlanTask> read)
        where TRow : class => new(
        "task_code", ColumnType.String, new Text("Mã nhiệm vụ", "Task code"),
        new Text("Nhóm và số thứ tự: III.9.", "Group and number: III.9."), row => read(row).Code);

    public static Column<TRow> IndicatorId<TRow>(Func<TRow, Indicator> read)
        where TRow : class => new(
        "indicator_id", ColumnType.String, new Text("Chỉ tiêu", "Indicator"),
        new Text("Định danh của chỉ tiêu.", "The indicator's id."), row => PlanKey.Of(read(row)))
        { References = new("indicators", "id") };

    public static Column<TRow> IndicatorCode<TRow>(Func<TRow, Indicator> read)
        where TRow : class => new(
        "indicator_code", ColumnType.String, new Text("Mã chỉ tiêu", "Indicator code"),
        new Text("Mã trong kế hoạch: tfp-share.", "Its code in the plan: tfp-share."), row => read(row).Code);

    public static Column<TRow> Revision<TRow>(Func<TRow, int> read)
        where TRow : class => new(
        "revision", ColumnType.Integer, new Text("Lần ghi nhận", "Revision"),
        new Text(
            "1 là lần đầu, lớn hơn là đính chính; có thể thiếu số.",
            "1 for the first, more for a correction; numbers may be missing."), row => read(row));

    public static Column<TRow> Release<TRow>(string name, Text description, Func<TRow, Release?> read, bool isNullable = false)
        where TRow : class => new(
        name, ColumnType.Integer, new Text("Lần công bố", "Release"), description, row => read(row)?.Number)
        { References = new("releases", "number"), IsNullable = isNullable };

    /// <summary>Which revision is current, and what each took the place of.</summary>
    public static IEnumerable<Column<TRow>> Supersession<TRow>(
        string dataset, Func<TRow, string?> supersedes, Func<TRow, string?> supersededBy)
        where TRow : class =>
    [
        new(
            "is_current", ColumnType.Boolean, new Text("Hiện hành", "Current"),
            new Text(
                "true: hiện hành; false: đã được thay thế. Khi tính toán chỉ dùng true.",
                "true for a current row; false for a replaced one. Use only true in calculations."),
            row => supersededBy(row) is null),
        new(
            "supersedes", ColumnType.String, new Text("Thay thế cho", "Supersedes"),
            new Text(
                "Định danh của bản bị bản này thay thế; trống nếu là lần đầu.",
                "The id of the row that this one replaces; empty for a first one."), row => supersedes(row))
        { References = new(dataset, "id"), IsNullable = true },
        new(
            "superseded_by", ColumnType.String, new Text("Bị thay thế bởi", "Superseded by"),
            new Text(
                "Định danh của bản đã thay thế bản này; trống nếu là bản hiện hành.",
                "The id of the row that replaced this one; empty if it is current."), row => supersededBy(row))
        { References = new(dataset, "id"), IsNullable = true },
    ];

    public static Column<TRow> PeriodState<TRow>(Func<TRow, ReportingPeriod> read)
        where TRow : class => new(
        "period_state", ColumnType.String, new Text("Kỳ báo cáo", "Reporting period"),
        new Text(
            "Trạng thái của kỳ báo cáo tại thời điểm công bố.",
            "The state of the reporting period as of the release."), row => Cell.Code<PeriodState>(read(row).State))
        { Codes = CodeLists.PeriodState };

    /// <summary>n of N: how many were to report, and did.</summary>
    public static IEnumerable<Column<TRow>> ReportCounts<TRow>(Func<TRow, int> expected, Func<TRow, int> received, Func<TRow, int> late)
        where TRow : class =>
    [
        new(
            "expected_reports", ColumnType.Integer, new Text("Số báo cáo phải gửi", "Expected reports"),
            new Text("Số báo cáo phải gửi (N).", "The number of reports due (N)."), row => expected(row)),
        new(
            "received_reports", ColumnType.Integer, new Text("Số báo cáo đã nhận", "Received reports"),
            new Text("Số báo cáo đã nhận (n), kể cả trễ hạn.", "The number of reports received (n), including late ones."),
            row => received(row)),
        new(
            "late_reports", ColumnType.Integer, new Text("Số báo cáo trễ hạn", "Late reports"),
            new Text("Trong đó trễ hạn.", "The number of late reports among these."), row => late(row)),
    ];

    public static Column<TRow> Method<TRow>(Func<TRow, ProgressMethod> read)
        where TRow : class => new(
        "method", ColumnType.String, new Text("Phương pháp", "Method"),
        new Text(
            "Phương pháp tính và phiên bản: task-derived/1.", "The method of the calculation and its version: task-derived/1."),
        row => read(row).ToString());

    public static IEnumerable<Column<TRow>> Note<TRow>(Func<TRow, Text?> read)
        where TRow : class => Bilingual(
        "note", new Text("Ghi chú", "Note"),
        new Text(
            "Ghi chú của người biên tập; không thuộc kế hoạch.", "A remark of the editors; not part of the plan."), read, isNullable: true);

    /// <summary>How it is cited in legal documents.</summary>
    public static IEnumerable<Column<TRow>> Citation<TRow>(Func<TRow, CitationStyle, string> cite)
        where TRow : class => Bilingual<TRow>(
        "citation", new Text("Trích dẫn", "Citation"), new Text("Cách viện dẫn trong văn bản.", "How to cite it."),
        row => new Text(cite(row, CitationStyle.LegalVi), cite(row, CitationStyle.LegalEn)));

    private static Text In(string vi, string en, Text title) => new($"{title.Vi} ({vi})", $"{title.En} ({en})");
}
