using StPlan.Data.Writing;
using StPlan.Files.Values;

namespace StPlan.Files.Workbook;

/// <summary>A column of the sheet that is filled in.</summary>
/// <param name="Width">In characters.</param>
/// <param name="Fixed">What stands there and is not to be changed; null where the reporter writes.</param>
internal sealed record FormColumn(FileColumn Column, double Width, CellStyle Style, Func<WorkbookContent, WorkbookTask, string?>? Fixed, bool IsHidden = false)
{
    public static IReadOnlyList<FormColumn> All { get; } =
    [
        new(ReportColumns.Task, 12, CellStyle.ReadOnly, (_, task) => task.Code),
        new(FormColumns.TaskText, 50, CellStyle.ReadOnly, (_, task) => task.Text.Vi),
        new(FormColumns.Timeframe, 18, CellStyle.ReadOnly, (_, task) => task.Timeframe),
        new(FormColumns.LastReport, 30, CellStyle.ReadOnly, (content, task) => EarlierReport.Of(content, task)),
        .. ReportColumns.Stated.Select(ToFillIn),
        new(ReportColumns.Reason, 25, CellStyle.TextToFill, null),
        new(ReportColumns.ExpectedRevision, 10, CellStyle.ReadOnly, (_, task) => NumberText.Write(task.Revision), IsHidden: true),
        new(FormColumns.AsSent, 20, CellStyle.ReadOnly, (content, task) => ToCorrect(content, task) is { } known ? Fingerprint.Of(known) : null, IsHidden: true),
    ];

    private static FormColumn ToFillIn(FileColumn column) => column.Type switch
    {
        ColumnType.Status => new(column, 18, CellStyle.TextToFill, null),
        ColumnType.Percent => new(column, 13, CellStyle.NumberToFill, null),
        ColumnType.Money => new(column, 20, CellStyle.MoneyToFill, null),
        ColumnType.Evidence => new(column, 40, CellStyle.TextToFill, null),
        _ => new(column, column.IsRequired ? 50 : 35, CellStyle.TextToFill, null),
    };

    public bool IsNumber => Column.Type is ColumnType.Percent or ColumnType.Money or ColumnType.WholeNumber;

    /// <summary>What the cell holds when the workbook goes out.</summary>
    public string? ValueOf(WorkbookContent content, WorkbookTask task)
    {
        if (Fixed is not null)
        {
            return Fixed(content, task);
        }

        // The reason of the correction before is none for the next.
        if (ToCorrect(content, task) is not { } known || Column == ReportColumns.Reason)
        {
            return null;
        }

        if (Column == ReportColumns.Status)
        {
            return Terms.Status.TitleOf(known.Status).Vi;
        }

        var text = ((SubmissionColumn<ReportSubmission>)Column).Write(known);
        return text is null || IsNumber ? text : FormulaGuard.ForCell(text);
    }

    /// <summary>The report that the row corrects.</summary>
    private static ReportSubmission? ToCorrect(WorkbookContent content, WorkbookTask task) => task.Known?.Year == content.Year ? task.Known : null;
}
