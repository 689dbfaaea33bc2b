using Microsoft.EntityFrameworkCore;
using StPlan.Demo;
using StPlan.Domain;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Tests.Demo;

/// <summary>Nobody can take the demonstration for the province's word: it is marked in every release and every text, and the plan is left
/// as it was issued.</summary>
[Collection(typeof(DemoCollection))]
public sealed class DemoMarkTests(DemoFixture demo, SeededDatabase plan)
{
    [Fact]
    public void Every_release_is_marked()
    {
        foreach (var data in demo.Releases)
        {
            data.IsDemo.ShouldBeTrue();
            data.Release.IsDemo.ShouldBeTrue();
            data.Release.Title.Value.ShouldStartWith("DEMO – ");
            data.Release.Notes.Value.ShouldStartWith("DEMO, ");
        }
    }

    [Fact]
    public async Task Every_invented_text_is_marked()
    {
        await using var context = demo.Open();
        var texts = new List<string?>();
        var urls = new List<string?>();
        foreach (var r in context.TaskReports.AsNoTracking())
        {
            texts.AddRange(
                [r.Results.Value, r.Difficulties?.Value, r.Proposals?.Value, r.Reason?.Value, .. r.Outputs.Select(o => o.What),
                    .. r.Evidence.Select(e => e.Title)]);
            urls.AddRange(r.Evidence.Select(e => e.Url));
            r.SubmittedBy.ShouldStartWith("DEMO ");
        }

        foreach (var o in context.Observations.AsNoTracking())
        {
            texts.AddRange([o.Note?.Value, o.Reason?.Value, o.Source.Title, o.Source.Publisher]);
            urls.Add(o.Source.Url);
            o.RecordedBy.ShouldStartWith("DEMO ");
        }

        texts.AddRange(context.TaskAssessments.AsNoTracking().AsEnumerable().SelectMany(a => new[] { a.Rationale.Value, a.Reason?.Value }));
        texts.AddRange(context.PeriodClosures.AsNoTracking().AsEnumerable().Select(c => c.Reason?.Value));
        texts.AddRange(context.Agencies.AsNoTracking().Where(a => a.ReleaseNumber != 1).AsEnumerable().Select(a => a.Note!.Vi));
        texts.AddRange(context.Agencies.AsNoTracking().SelectMany(a => a.Revisions).AsEnumerable().Select(r => r.Note!.Vi));

        texts.OfType<string>().Count().ShouldBeGreaterThan(3_000);
        texts.OfType<string>().ShouldAllBe(text => text.StartsWith("[DEMO] ", StringComparison.Ordinal));
        texts.OfType<string>().ShouldAllBe(text => !text.Contains('{') && !text.Contains("  "));
        urls.OfType<string>().ShouldAllBe(url => url.StartsWith("https://example.com/demo/", StringComparison.Ordinal));
        (await context.AuditLog.Select(a => a.Actor).Distinct().ToListAsync(TestContext.Current.CancellationToken))
            .ShouldAllBe(actor => actor.StartsWith("DEMO ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_plan_is_as_it_was_issued()
    {
        await using var context = demo.Open();
        await using var original = plan.Open();

        foreach (var data in demo.Releases)
        {
            Texts(data).ShouldBe(Texts(plan.Data));
        }

        (await AgenciesAsync(context)).ShouldBe(await AgenciesAsync(original));

        static async Task<List<string>> AgenciesAsync(StPlanContext context) =>
        [
            .. (await context.Agencies.AsNoTracking().Where(a => a.ReleaseNumber == 1).OrderBy(a => a.Position)
                .ToListAsync(TestContext.Current.CancellationToken))
                .Select(a =>
                    $"{a.Code} {Both(a.Name)} {a.ShortName} {a.Kind} {a.Basis} {string.Join('|', a.NamedAs)} {a.ValidFrom} {a.ValidTo} "
                        + $"{Both(a.Note)}"),
        ];

        static List<string> Texts(PublishedData data) =>
        [
            Both(data.Plan.Title),
            Both(data.Plan.Preamble),
            .. data.Plan.AllProvisions.Select(p => $"{p.Path} {p.Label} {Both(p.Heading)} {Both(p.Text)} {Both(p.Note)}"),
            .. data.Indicators.Select(
                i => $"{i.Code} {Both(i.Name)} {i.Kind} {i.Target.Comparator} {i.Target.Value} {i.Target.Year} {i.Target.Wording} "
                    + $"{Both(i.Note)}"),
            .. data.TaskGroups.Select(g => $"{g.Number} {Both(g.Title)}"),
            .. data.Tasks.Select(
                t => $"{t.Code} {Both(t.Text)} {t.LeadText} {t.CoordinatingText} {t.Timeframe.Text} {Both(t.Note)} "
                    + $"{string.Join(',', t.LeadAgencies.Select(a => a.Code))}"),
            .. data.LegalDocuments.Select(d => $"{d.Id} {Both(d.Title)} {Both(d.Note)}"),
        ];

        static string Both(Text? text) => $"{text?.Vi} / {text?.En}";
    }

    [Fact]
    public void The_mark_is_what_the_texts_begin_with() => DemoMark.On("một câu").ShouldBe("[DEMO] một câu");
}
