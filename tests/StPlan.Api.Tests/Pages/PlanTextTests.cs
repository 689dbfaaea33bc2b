using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Tests.Pages;

/// <summary>The page of the plan's text has all of the plan's text, sign by sign and in the document's order.</summary>
public sealed class PlanTextTests(ServerFixture server)
{
    private Plan Plan => server.Services.GetRequiredService<PublishedDataSource>().Current.Plan;

    [Fact]
    public async Task Every_text_of_the_document_stands_in_it_verbatim_and_in_order() => ShouldHaveInOrder(
        await PageAsync("/plan"),
        [
            Plan.Letterhead.Authority, Plan.Letterhead.NumberLine, Plan.Letterhead.Nation, Plan.Letterhead.Motto,
            Plan.Letterhead.PlaceAndDate,
            Plan.Kind.Vi, Plan.Title.Vi, Plan.Preamble.Vi,
            .. Plan.AllProvisions.SelectMany(p => new[] { p.Label, p.Heading?.Vi, p.Text?.Vi }).OfType<string>(),
            Plan.Signatory.OnBehalfOf, Plan.Signatory.Capacity, Plan.Signatory.Position.Vi, Plan.Signatory.Name,
            Plan.Annex.Label, Plan.Annex.Title.Vi, Plan.Annex.AttachedTo, .. Plan.Annex.Columns,
            .. Plan.TaskGroups.SelectMany(g => g.Tasks.SelectMany(Cells).Prepend(g.Title.Vi)),
        ]);

    [Fact]
    public async Task Every_provision_and_task_has_its_anchor()
    {
        var page = await PageAsync("/plan");

        Plan.AllProvisions.ShouldAllBe(p => page.Contains($" id=\"{p.Path}\"", StringComparison.Ordinal));
        Plan.Tasks.ShouldAllBe(t => page.Contains($" id=\"task-{t.Code}\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_english_stands_the_translation_with_the_cells_of_the_annex_in_vietnamese() => ShouldHaveInOrder(
        await PageAsync("/en/plan"),
        [
            Plan.Kind.En!, Plan.Title.En!, "unofficial translation", Plan.Preamble.En!,
            .. Plan.AllProvisions.SelectMany(p => new[] { p.Heading?.En, p.Text?.En }).OfType<string>(),
            .. Plan.Tasks.SelectMany(t => new[] { t.Text.En!, t.LeadText.Value }),
        ]);

    [Fact]
    public async Task Every_tasks_text_stands_on_its_own_page_too()
    {
        foreach (var task in Plan.Tasks)
        {
            ShouldHaveInOrder(await PageAsync($"/tasks/{task.Code}"), [.. Cells(task).Where(cell => cell.Length > 0)]);
        }
    }

    private static IEnumerable<string> Cells(PlanTask task) =>
        [task.Text.Vi, task.LeadText.Value, task.CoordinatingText.Value, task.Timeframe.Text.Value];

    // From the main element on: the head has a description, which repeats some of it.
    private async Task<string> PageAsync(string path)
    {
        var page = WebUtility.HtmlDecode(await server.Client.GetStringAsync(path, TestContext.Current.CancellationToken));
        return page[page.IndexOf("<main", StringComparison.Ordinal)..];
    }

    private static void ShouldHaveInOrder(string page, IEnumerable<string> texts)
    {
        var place = 0;
        foreach (var text in texts)
        {
            var found = page.IndexOf(text, place, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(place, $"“{text}” is not behind what stands before it.");
            place = found + text.Length;
        }
    }
}
