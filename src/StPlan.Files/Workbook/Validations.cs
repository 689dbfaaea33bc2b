using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using StPlan.FileFormats;

namespace StPlan.Files.Workbook;

/// <summary>
/// What the spreadsheet itself refuses while the form is filled in: another status, more than 100 percent, less than no money.
/// </summary>
internal static class Validations
{
    public static DataValidations Build(int firstRow, int lastRow)
    {
        var all = new List<DataValidation>
        {
            new(new Formula1($"\"{string.Join(',', Terms.Status.All.Select(term => term.Title.Vi))}\""))
            {
                Type = DataValidationValues.List,
                SequenceOfReferences = Cells(ReportColumns.Status),
                Error = "Chọn một trong danh sách. / Choose from the list.",
            },
            new(new Formula1("0"), new Formula2("100"))
            {
                Type = DataValidationValues.Decimal,
                Operator = DataValidationOperatorValues.Between,
                SequenceOfReferences = Cells(ReportColumns.Completion),
                Error = "Nhập một số từ 0 đến 100. / Enter a number from 0 to 100.",
            },
        };
        all.AddRange(new[] { ReportColumns.StateBudget, ReportColumns.OtherSources }.Select(column => new DataValidation(new Formula1("0"))
        {
            Type = DataValidationValues.Decimal,
            Operator = DataValidationOperatorValues.GreaterThanOrEqual,
            SequenceOfReferences = Cells(column),
            Error = "Nhập số tiền bằng đồng, không âm. / Enter an amount in VND, not negative.",
        }));
        foreach (var validation in all)
        {
            validation.AllowBlank = true;
            validation.ShowErrorMessage = true;
            validation.ErrorTitle = "Giá trị không hợp lệ";
        }

        return new DataValidations(all) { Count = (uint)all.Count };

        ListValue<StringValue> Cells(FileColumn column)
        {
            var letters = ColumnLetters.Of(FormColumn.All.ToList().FindIndex(each => each.Column == column));
            return new ListValue<StringValue>([string.Create(CultureInfo.InvariantCulture, $"{letters}{firstRow}:{letters}{lastRow}")]);
        }
    }
}
