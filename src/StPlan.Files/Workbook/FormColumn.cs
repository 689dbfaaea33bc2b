using StPlan.Data.Writing;
using StPlan.FileFormats;
using StPlan.Files.Values;

namespace StPlan.Files.Workbook;

/// <summary>A column of the sheet that is filled in.</summary>
/// <param name="Width">In characters.</param>
/// <param name="Fixed">What stands there and is not to be changed; null where the reporter writes.</param>
internal sealed record FormColumn(FileColumn Column, double Width, FormCellStyle Style, Func<WorkbookContent, WorkbookTask, string?>? Fixed,
    bool IsHidden = false)
{
    public static IReadOnlyList<FormColumn> All { get; } =
    [
        new(ReportColumns.Task, 12, FormCellStyle.ReadOnly, (_, task) => task.Code),
        new(FormColumns.TaskText, 50, FormCellStyle.ReadOnly, (_, task) => task.Text.Vi),
        new(FormColumns.Timeframe, 18, FormCellStyle.ReadOnly, (_, task) => task.Timeframe),
        new(FormColumns.LastReport, 30, FormCellStyle.ReadOnly, (content, task) => EarlierReport.Of(content, task)),
        .. ReportColumns.Stated.Select(ToFillIn),
        new(ReportColumns.Reason, 25, FormCellStyle.TextToFill, null),
        new(ReportColumns.ExpectedRevision, 10, FormCellStyle.ReadOnly, (_, task) => NumberText.Write(task.Revision), IsHidden: true),
        new(FormColumns.AsSent, 20, FormCellStyle.ReadOnly,
            (content, task) => ToCorrect(content, task) is { } known ? Fingerprint.Of(known) : null, IsHidden: true),
    ];

    private static FormColumn ToFillIn(FileColumn column) => column.Type switch
    {
        FileColumnType.Status => new(column, 18, FormCellStyle.TextToFill, null),
        FileColumnType.Percent => new(column, 13, FormCellStyle.NumberToFill, null),
        FileColumnType.Money => new(column, 20, FormCellStyle.MoneyToFill, null),
        FileColumnType.Evidence => new(column, 40, FormCellStyle.TextToFill, null),
        _ => new(column, column.IsRequired ? 50 : 35, FormCellStyle.TextToFill, null),
    };

    public bool IsNumber => Column.Type is FileColumnType.Percent or FileColumnType.Money or FileColumnType.WholeNumber;

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
    private static ReportSubmission? ToCorrect(WorkbookContent content, WorkbookTask task) =>
        task.Known?.Year == content.Year ? task.Known : null;
}
