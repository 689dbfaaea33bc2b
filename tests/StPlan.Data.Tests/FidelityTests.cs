using System.Text;
using Microsoft.EntityFrameworkCore;
using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Tests;

/// <summary>What the database holds is the plan: all of it, in order, and nothing else.</summary>
public sealed class FidelityTests(SeededDatabase database)
{
    private PublishedData Data => database.Data;

    private Plan Plan => Data.Plan;

    [Fact]
    public void The_document_put_together_from_the_database_is_the_source_character_by_character()
    {
        var rest = Source.Plan.AsSpan();
        foreach (var (text, where) in DocumentInOrder())
        {
            var expected = Source.Squeeze(text);
            expected.ShouldNotBeEmpty(where);
            rest.StartsWith(expected, StringComparison.Ordinal).ShouldBeTrue(
                $"{where}: the database has \"{text}\", the source goes on with \"{rest[..Math.Min(rest.Length, expected.Length + 20)]}\"");
            rest = rest[expected.Length..];

            // The source puts a colon between the heading and the text of a provision; it belongs to neither.
            if (where.EndsWith(" heading", StringComparison.Ordinal) && rest.StartsWith(":", StringComparison.Ordinal))
            {
                rest = rest[1..];
            }
        }

        rest.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task No_verbatim_column_of_the_database_holds_anything_that_the_source_does_not()
    {
        var columns = new Dictionary<string, string[]>
        {
            ["Plans"] =
            [
                "Letterhead_Authority", "Letterhead_Nation", "Letterhead_Motto", "Letterhead_NumberLine", "Letterhead_PlaceAndDate",
                "Kind_Vi", "Title_Vi", "Preamble_Vi", "Signatory_OnBehalfOf", "Signatory_Capacity", "Signatory_Position_Vi",
                "Signatory_Name", "Annex_Label", "Annex_Title_Vi", "Annex_AttachedTo",
            ],
            ["Provisions"] = ["Label", "Heading_Vi", "Text_Vi"],
            ["TaskGroups"] = ["Number", "Title_Vi"],
            ["Tasks"] = ["Number", "Text_Vi", "LeadText", "CoordinatingText", "Timeframe_Text"],
        };
        await using var context = database.Open();
        var held = new List<string>();
        foreach (var (table, names) in columns)
        {
            foreach (var name in names)
            {
                var sql = $"SELECT CAST({name} AS TEXT) AS Value FROM {table} WHERE {name} IS NOT NULL";
                held.AddRange(await context.Database.SqlQueryRaw<string>(sql).ToListAsync(TestContext.Current.CancellationToken));
            }
        }

        held.AddRange(Plan.Annex.Columns);
        held.ShouldBe(DocumentInOrder().Select(part => part.Text), ignoreOrder: true);
    }

    [Fact]
    public void Only_rules_and_the_name_of_the_web_site_are_left_out_of_the_source() =>
        Source.LeftOut.ShouldBe(["-------", "---------------", "Nguồn tra cứu: vanban.phaplyvn.com"]);

    [Fact]
    public void Colons_after_headings_are_left_out_where_the_source_has_them_and_nowhere_else()
    {
        var consumed = string.Concat(DocumentInOrder().Select(part => Source.Squeeze(part.Text)));

        // I.2, II.1 and V.1 to V.7.
        (Source.Plan.Count(c => c == ':') - consumed.Count(c => c == ':')).ShouldBe(9);
        (Source.Plan.Length - consumed.Length).ShouldBe(9);
    }

    [Fact]
    public void Each_task_is_one_row_of_the_annex_as_extracted_from_the_PDF()
    {
        // The PDF's extraction reads page by page: a text that runs over a page break goes on after the cells beside it.
        var overPageBreak = new Dictionary<string, string> { ["III.4"] = "vững." };

        var from = 0;
        foreach (var task in Plan.Tasks)
        {
            var text = task.Text.Vi;
            var tail = overPageBreak.GetValueOrDefault(task.Code, "");
            var cells = $"{task.LeadText} {task.CoordinatingText} {task.Timeframe.Text}";
            var row = Source.Squeeze($"{task.Number} {text[..^tail.Length]} {cells} {tail}");
            var at = Source.Annex.IndexOf(row, from, StringComparison.Ordinal);
            at.ShouldBeGreaterThanOrEqualTo(from, $"task {task.Code}: {row}");
            from = at + row.Length;
        }

        from.ShouldBe(Source.Annex.Length);
    }

    [Fact]
    public void The_annex_as_extracted_from_the_PDF_has_nothing_but_titles_and_tasks()
    {
        var rest = Source.Annex;
        string[] titles =
        [
            Plan.Annex.Title.Vi, Plan.Annex.AttachedTo, string.Concat(Plan.Annex.Columns),
            .. Plan.TaskGroups.Select(group => group.Number + group.Title.Vi),
        ];
        foreach (var part in titles.Select(Source.Squeeze))
        {
            rest.IndexOf(part, StringComparison.Ordinal).ShouldBeGreaterThanOrEqualTo(0, part);
            rest = rest.Remove(rest.IndexOf(part, StringComparison.Ordinal), part.Length);
        }

        foreach (var task in Plan.Tasks)
        {
            var length = Source.Squeeze($"{task.Number} {task.Text} {task.LeadText} {task.CoordinatingText} {task.Timeframe.Text}").Length;
            rest = rest[..^length];
        }

        // The PDF writes the label in small letters.
        rest.ShouldBe(Source.Squeeze("Phụ lục"));
    }

    [Fact]
    public void Every_text_is_NFC_with_white_space_folded()
    {
        var bilingual = AllTexts().SelectMany(text => new[] { text.Vi, text.En ?? "" });
        foreach (var text in bilingual.Concat(DocumentInOrder().Select(part => part.Text)))
        {
            text.IsNormalized(NormalizationForm.FormC).ShouldBeTrue(text);
            text.ShouldBe(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    [Fact]
    public void Every_text_has_its_English()
    {
        foreach (var text in AllTexts())
        {
            text.En.ShouldNotBeNullOrWhiteSpace(text.Vi);
        }
    }

    /// <summary>The verbatim texts, in the order of the document, each with where it stands.</summary>
    private IEnumerable<(string Text, string Where)> DocumentInOrder()
    {
        yield return (Plan.Letterhead.Authority, "authority");
        yield return (Plan.Letterhead.Nation, "nation");
        yield return (Plan.Letterhead.Motto, "motto");
        yield return (Plan.Letterhead.NumberLine, "number");
        yield return (Plan.Letterhead.PlaceAndDate, "place and date");
        yield return (Plan.Kind.Vi, "kind");
        yield return (Plan.Title.Vi, "title");
        yield return (Plan.Preamble.Vi, "preamble");
        foreach (var part in Plan.Provisions.SelectMany(InOrder))
        {
            yield return part;
        }

        yield return (Plan.Signatory.OnBehalfOf, "on behalf of");
        yield return (Plan.Signatory.Capacity, "capacity");
        yield return (Plan.Signatory.Position.Vi, "position");
        yield return (Plan.Signatory.Name, "name");
        yield return (Plan.Annex.Label, "annex label");
        yield return (Plan.Annex.Title.Vi, "annex title");
        yield return (Plan.Annex.AttachedTo, "annex attached to");
        foreach (var column in Plan.Annex.Columns)
        {
            yield return (column, "annex column");
        }

        foreach (var group in Plan.TaskGroups)
        {
            yield return (group.Number, $"group {group}");
            yield return (group.Title.Vi, $"group {group} title");
            foreach (var task in group.Tasks)
            {
                yield return ($"{task.Number}", $"task {task}");
                yield return (task.Text.Vi, $"task {task} text");
                yield return (task.LeadText.Value, $"task {task} lead");
                yield return (task.CoordinatingText.Value, $"task {task} coordinating");
                yield return (task.Timeframe.Text.Value, $"task {task} timeframe");
            }
        }
    }

    private static IEnumerable<(string Text, string Where)> InOrder(Provision provision)
    {
        yield return (provision.Label, $"{provision} label");
        if (provision.Heading is { } heading)
        {
            yield return (heading.Vi, $"{provision} heading");
        }

        if (provision.Text is { } text)
        {
            yield return (text.Vi, $"{provision} text");
        }

        foreach (var part in provision.Children.SelectMany(InOrder))
        {
            yield return part;
        }
    }

    private IEnumerable<Text> AllTexts() => new Text?[] { Plan.Kind, Plan.Title, Plan.Preamble, Plan.Signatory.Position, Plan.Annex.Title }
        .Concat(Plan.AllProvisions.SelectMany(p => new[] { p.Heading, p.Text, p.Note }))
        .Concat(Plan.Indicators.SelectMany(i => new[] { i.Name, i.Unit?.Name, i.Note }))
        .Concat(Plan.TaskGroups.Select(g => g.Title))
        .Concat(Plan.Tasks.SelectMany(t => new[] { t.Text, t.Note }))
        .Concat(Data.Agencies.SelectMany(a => new[] { a.Name, a.Note }))
        .Concat(Data.LegalDocuments.SelectMany(d => new[] { d.Title, d.Issuer, d.Note }))
        .OfType<Text>();
}
