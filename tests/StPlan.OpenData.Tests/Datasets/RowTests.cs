using StPlan.OpenData.Datasets;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Tests.Datasets;

/// <summary>What is read holds to what is declared.</summary>
public sealed class RowTests
{
    private static readonly Dictionary<ColumnType, CellKind> Kinds = new()
    {
        [ColumnType.String] = CellKind.Text,
        [ColumnType.Uri] = CellKind.Text,
        [ColumnType.Integer] = CellKind.Number,
        [ColumnType.Decimal] = CellKind.Number,
        [ColumnType.Year] = CellKind.Number,
        [ColumnType.Boolean] = CellKind.Boolean,
        [ColumnType.Date] = CellKind.Date,
        [ColumnType.DateTime] = CellKind.DateTime,
        [ColumnType.Json] = CellKind.Json,
    };

    [Theory]
    [MemberData(nameof(Published.Names), MemberType = typeof(Published))]
    public void Cells_are_what_their_columns_say(string name)
    {
        var data = Published.Data(name);
        foreach (var dataset in AllDatasets.List)
        {
            foreach (var row in dataset.Read(data))
            {
                foreach (var column in dataset.Columns)
                {
                    var cell = row[column];
                    var place = $"{dataset}.{column}";
                    (cell.IsNull ? column.IsNullable : cell.Kind == Kinds[column.Type]).ShouldBeTrue($"{place}: {cell.Kind}");
                    (cell.IsNull || column.Codes.Count == 0 || column.Codes.Any(c => c.Value == cell.Text)).ShouldBeTrue(place);
                    (column.Type is not (ColumnType.Integer or ColumnType.Year) || cell.IsNull
                        || decimal.IsInteger(cell.Number)).ShouldBeTrue(place);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Published.Names), MemberType = typeof(Published))]
    public void Primary_keys_are_unique_and_foreign_keys_found(string name)
    {
        var data = Published.Data(name);
        var keys = AllDatasets.List.ToDictionary(d => d.Name,
            d => d.Read(data).Select(row => string.Join('|', d.Key.Select(c => Value(row[c])))).ToList());
        foreach (var dataset in AllDatasets.List)
        {
            keys[dataset.Name].ShouldBeUnique(dataset.Name);
            foreach (var column in dataset.Columns.Where(c => c.References is not null))
            {
                var values = dataset.Read(data).Select(row => row[column]).Where(cell => !cell.IsNull).Select(Value);
                values.Except(keys[column.References!.Dataset]).ShouldBeEmpty($"{dataset}.{column}");
            }
        }
    }

    [Fact]
    public void Every_revision_is_a_row_and_the_last_one_is_current()
    {
        var reports = AllDatasets.Find("task-reports")!;
        string[] columns = ["id", "revision", "release", "is_current", "supersedes", "superseded_by", "completion"];

        reports.Read(Published.Data("reported")).Select(row => string.Join(' ', columns.Select(c => Value(row[reports.FindColumn(c)!]))))
            .ShouldBe(
        [
            "24-kh-ubnd-2025/I.1/SKHCN/2025/1 1 2 false - 24-kh-ubnd-2025/I.1/SKHCN/2025/2 60",
            "24-kh-ubnd-2025/I.1/SKHCN/2025/2 2 3 true 24-kh-ubnd-2025/I.1/SKHCN/2025/1 - 62.5",
            "24-kh-ubnd-2025/I.2/SKHCN/2025/1 1 2 true - - 100",
        ]);
    }

    [Fact]
    public void Silence_is_a_row_without_a_figure()
    {
        var progress = AllDatasets.Find("task-progress")!;
        string[] columns = ["task_code", "year", "period_state", "status", "completion", "timeliness", "basis", "expected_reports",
            "received_reports", "late_reports", "method"];

        progress.Read(Published.Data("reported")).Select(row => string.Join(' ', columns.Select(c => Value(row[progress.FindColumn(c)!]))))
            .ShouldBe(
        [
            "I.1 2025 OVERDUE IN_PROGRESS 62.5 - DERIVED 1 1 0 task-derived/1",
            "I.2 2025 OVERDUE COMPLETED 90 COMPLETED_ON_TIME CONSOLIDATED 2 1 1 task-consolidated/1",
            "I.3 2025 OVERDUE NOT_REPORTED - - NOT_REPORTED 1 0 0 task-derived/1",
        ]);
    }

    [Fact]
    public void Every_row_says_whether_the_release_is_invented()
    {
        foreach (var dataset in AllDatasets.List)
        {
            var demo = dataset.FindColumn("demo")!;
            dataset.Read(Published.Data("demo")).ShouldAllBe(row => row[demo].Boolean);
            dataset.Read(Published.Data("reported")).ShouldAllBe(row => !row[demo].Boolean);
        }
    }

    private static string Value(Cell cell) => cell.Kind switch
    {
        CellKind.Null => "-",
        CellKind.Number => cell.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        CellKind.Boolean => cell.Boolean ? "true" : "false",
        CellKind.Text => cell.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell.Kind, null),
    };
}
