using System.Text.RegularExpressions;
using StPlan.OpenData.Datasets;

namespace StPlan.OpenData.Tests.Datasets;

/// <summary>What is declared is whole: names, words in both languages, keys that lead somewhere.</summary>
public sealed class DeclarationTests
{
    [Fact]
    public void These_are_the_datasets() => AllDatasets.List.Select(d => d.Name).ShouldBe(
    [
        "provisions", "objectives", "indicators", "task-groups", "tasks", "task-agencies", "agencies", "legal-documents",
        "responsibilities",
        "task-reports", "task-progress", "group-progress", "observations", "target-carry-overs",
        "indicator-progress", "releases", "changes",
    ]);

    [Fact]
    public void Every_column_has_a_name_for_machines_and_words_for_people()
    {
        foreach (var dataset in AllDatasets.List)
        {
            dataset.Columns.Select(c => c.Name).ShouldBeUnique();
            dataset.Columns[^1].Name.ShouldBe("demo");
            dataset.Key.ShouldNotBeEmpty(dataset.Name);
            foreach (var column in dataset.Columns)
            {
                var place = $"{dataset}.{column}";
                Regex.IsMatch(column.Name, "^[a-z]+(_[a-z]+)*$").ShouldBeTrue(place);
                string?[] words = [dataset.Title.Vi, dataset.Title.En, dataset.Description.Vi, dataset.Description.En, column.Title.Vi,
                    column.Title.En, column.Description.Vi, column.Description.En];
                words.ShouldAllBe(w => !string.IsNullOrWhiteSpace(w), place);
                (column.IsKey && column.IsNullable).ShouldBeFalse(place);
            }
        }
    }

    [Fact]
    public void Every_foreign_key_leads_to_the_only_key_of_a_dataset()
    {
        var references = AllDatasets.List.SelectMany(d => d.Columns).Where(c => c.References is not null).ToList();
        references.Count.ShouldBeGreaterThan(25);

        foreach (var column in references)
        {
            AllDatasets.Find(column.References!.Dataset)!.Key.ShouldHaveSingleItem().Name.ShouldBe(column.References.Column);
        }
    }

    [Fact]
    public void Codes_have_words_in_both_languages()
    {
        var codes = AllDatasets.List.SelectMany(d => d.Columns).SelectMany(c => c.Codes).ToList();
        codes.Count.ShouldBeGreaterThan(70);

        codes.ShouldAllBe(c => Regex.IsMatch(c.Value, "^[A-Z]+(_[A-Z]+)*$") && c.Title.Vi.Length > 0 && c.Title.En!.Length > 0);
    }
}
