using System.Text;
using StPlan.Data.Tests;
using StPlan.Domain;
using StPlan.Files.Tables;

namespace StPlan.Files.Tests;

/// <summary>What docs/import.md says of columns, terms and limits is what is declared.</summary>
public sealed class DocsTests
{
    private static readonly string Docs = RepositoryFile.Read("docs", "import.md");

    [Theory]
    [InlineData(FileKind.Reports)]
    [InlineData(FileKind.Observations)]
    public void The_columns_are_listed_as_they_are_declared(FileKind kind)
    {
        var table = new StringBuilder("| name | title | type | required | what it holds |\n|---|---|---|---|---|\n");
        foreach (var column in Header.All(kind))
        {
            var required = column.IsRequired ? column.IsPerFile ? "yes, or above the table" : "yes" : "";
            var description = column.Description.En!.Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace("|", "\\|", StringComparison.Ordinal);
            table.Append(
                $"| `{column.Name}` | {column.Title.Vi}<br>{column.Title.En} | {TypeName(column.Type)} | {required} | {description} |\n");
        }

        Docs.ShouldContain(table.ToString());
    }

    [Fact]
    public void The_terms_are_listed_as_they_are_declared()
    {
        Docs.ShouldContain(List(Terms.Status));
        Docs.ShouldContain(List(Terms.Quality));

        static string List<TValue>(TermList<TValue> terms)
            where TValue : struct, Enum =>
            string.Concat(terms.All.Select(term => $"| `{term.Name}` | {term.Title.Vi} | {term.Title.En} |\n"));
    }

    [Fact]
    public void The_limits_are_those_that_are_set()
    {
        var limits = FileLimits.Default;

        Docs.ShouldContain($"{limits.MaxBytes / 1024 / 1024} MB");
        Docs.ShouldContain($"{limits.MaxUnpackedBytes / 1024 / 1024} MB unpacked");
        Docs.ShouldContain(FormattableString.Invariant($"{limits.MaxRows:#,##0} rows"));
        Docs.ShouldContain($"{limits.MaxColumns} columns");
        Docs.ShouldContain($"first {limits.MaxProblems}");
        Docs.ShouldContain($"first {limits.MaxRowsBeforeHeader} rows");
    }

    [Fact]
    public void The_examples_are_read()
    {
        var examples = Docs.Split("```csv\n").Skip(1).Select(rest => rest.Split("```")[0]).ToList();

        examples.Count.ShouldBe(3);
        foreach (var file in examples.Select(example => ImportFile.Read(Encoding.UTF8.GetBytes(example))))
        {
            file.Problems.Select(p => p.ToString(Language.En)).ShouldBeEmpty();
            (file.Reports.Count + file.Observations.Count).ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void The_mistakes_shown_are_said_so()
    {
        var csv = "task,agency,year,status,results,stateBudget\nIII.9,SKHCN,2025,xong,Đã mua 3 máy đo,1.234\n";

        foreach (var problem in ImportFile.Read(Encoding.UTF8.GetBytes(csv)).Problems)
        {
            Docs.ShouldContain($"{problem.ToString(Language.Vi)}\n{problem.ToString(Language.En)}\n");
        }
    }

    private static string TypeName(FileColumnType type) =>
        string.Concat(
            type.ToString().Select((c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));
}
