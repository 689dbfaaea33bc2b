using System.Runtime.CompilerServices;
using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.Search;

namespace StPlan.Data.Tests.Search;

/// <summary>Full text over the real plan.</summary>
public sealed class SearchIndexTests(SeededDatabase database) : IDisposable
{
    private readonly SearchIndex _index = SearchIndex.Build(database.Data);

    public void Dispose() => _index.Dispose();

    [Fact]
    public void High_tech_agriculture_is_tasks_III_6_and_III_7_first()
    {
        var hits = _index.Search("nong nghiep cong nghe cao");

        hits.Take(2).Select(h => (h.Type, h.Code))
            .ShouldBe([(SearchHitType.Task, "III.6"), (SearchHitType.Task, "III.7")], ignoreOrder: true);
        hits.ShouldContain(h => h.Type == SearchHitType.LegalDocument && h.Code == "08-NQ/TU");
    }

    [Theory]
    [InlineData("doi moi sang tao", "đổi mới sáng tạo")]
    [InlineData("ĐỔI MỚI SÁNG TẠO", "đổi mới sáng tạo")]
    [InlineData("đổi mới sáng tạo", "đổi mới sáng tạo")] // NFD
    [InlineData("uy ban nhan dan", "Ủy ban nhân dân")]
    public void Case_and_diacritics_make_no_difference(string one, string other)
    {
        Describe(one).ShouldNotBeEmpty();
        Describe(one).ShouldBe(Describe(other));
    }

    [Fact]
    public void Every_word_of_every_text_finds_the_thing_it_is_a_word_of()
    {
        foreach (var task in database.Data.Tasks)
        {
            foreach (var word in task.Text.Vi.Split(' ').Where(w => w.Any(char.IsLetterOrDigit)).Take(40))
            {
                _index.Search(word).Any(h => h.Subject == task).ShouldBeTrue($"{task.Code}: {word}");
            }
        }

        foreach (var agency in database.Data.Agencies)
        {
            _index.Search(agency.Name.Vi).Any(h => h.Subject == agency).ShouldBeTrue(agency.Name.Vi);
        }
    }

    [Fact]
    public void All_words_have_to_be_there_and_a_phrase_in_its_order()
    {
        _index.Search("cao nghe cong").Count.ShouldBe(_index.Search("cong nghe cao").Count);
        _index.Search("\"cao nghe cong\"").ShouldBeEmpty();
        _index.Search("cong nghe zebra").ShouldBeEmpty();
        _index.Search("\"công nghệ cao\"").ShouldAllBe(h => Text(h).Contains("công nghệ cao", StringComparison.OrdinalIgnoreCase));
        _index.Search("\"công nghệ cao\"").Count.ShouldBeLessThan(_index.Search("công nghệ cao").Count);
    }

    [Fact]
    public void A_star_finds_what_begins_so()
    {
        var whole = _index.Search("công ngh").Count;
        var prefix = _index.Search("công ngh*").Count;

        whole.ShouldBe(0);
        prefix.ShouldBeGreaterThan(20);
        _index.Search("\"công ngh*\"").Count.ShouldBe(_index.Search("\"công ngh\"*").Count);
        _index.Search("\"công ngh*\"").Count.ShouldBeInRange(10, prefix);
    }

    [Theory]
    [InlineData("III.9", SearchHitType.Task, "III.9")]
    [InlineData("21-nq/tu", SearchHitType.LegalDocument, "21-NQ/TU")]
    [InlineData("SKHCN", SearchHitType.Agency, "SKHCN")]
    [InlineData("II.2.đ", SearchHitType.Provision, "II.2.đ")]
    [InlineData("tfp-share", SearchHitType.Indicator, "tfp-share")]
    [InlineData("biotechnology", SearchHitType.Task, "III.7")]
    [InlineData("Sở Nông nghiệp và Môi trường", SearchHitType.Agency, "SNNMT")]
    public void What_is_known_by_code_or_in_English_comes_first(string text, SearchHitType type, string code)
    {
        var first = _index.Search(text)[0];

        (first.Type, first.Code).ShouldBe((type, code));
    }

    [Fact]
    public void Hits_can_be_limited_to_types()
    {
        var all = _index.Search("cong nghe");
        all.Select(h => h.Type).Distinct().Count().ShouldBe(6);

        var agencies = _index.Search("cong nghe", [SearchHitType.Agency]);

        agencies.ShouldNotBeEmpty();
        agencies.Select(h => h.Subject).ShouldBe(all.Select(h => h.Subject).Where(s => s is Agency));
        _index.Search("cong nghe", []).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("*")]
    [InlineData("-^:(){}[]+,.;~|&!@#$%'\\/")]
    [InlineData("")]
    [InlineData(" \t\r\n\0 ")]
    [InlineData("\u0301\u0323")]
    [InlineData("\ud800")]
    public void What_holds_no_word_finds_nothing(string text) => _index.Search(text).ShouldBeEmpty();

    [Theory]
    [InlineData("cong\0nghe")]
    [InlineData("cong AND")]
    [InlineData("NEAR(cong nghe, 2)")]
    [InlineData("text : cong")]
    [InlineData("^cong")]
    [InlineData("cong' OR 1=1 --")]
    [InlineData("\"cong")]
    [InlineData("cong\u0002\u0003")]
    [InlineData("cong \ud83d\ude00 \udfff")]
    public void What_looks_like_syntax_is_only_words(string text) =>
        Should.NotThrow(() => _index.Search(text).Select(h => h.FindFragments()).ToList());

    [Fact]
    public void Any_characters_at_all_are_searched_for_without_an_error()
    {
        // Seeded: the same characters in every run.
        var seed = 20250305u;
        for (var round = 0; round < 2_000; round++)
        {
            var text = new string(
                [.. Enumerable.Range(0, 1 + (int)(Next() % 40))
                    .Select(_ => Next() % 3 == 0 ? "\"*() \0:^-"[(int)(Next() % 9)] : (char)(Next() % 0x10000))]);
            Should.NotThrow(() => _index.Search(text), text);
        }

        uint Next() => seed = (seed * 1664525) + 1013904223;
    }

    [Fact]
    public void What_is_too_long_is_refused()
    {
        _index.Search(new string('a', 200)).ShouldBeEmpty();
        Should.Throw<SearchTextException>(() => _index.Search(new string('a', 201))).Message.ShouldBe(
            "The search text has 201 characters. Use at most 200.");
        _index.Search(string.Join(' ', Enumerable.Repeat("a", 16))).ShouldNotBeNull();
        Should.Throw<SearchTextException>(() => _index.Search(string.Join('.', Enumerable.Repeat("a", 17)))).Message.ShouldBe(
            "The search text has 17 words. Use at most 16.");
    }

    [Fact]
    public void Fragments_are_the_plan_s_own_words_with_the_matches_apart()
    {
        var hit = _index.Search("nong nghiep cong nghe cao").Single(h => h.Code == "III.7");

        var fragment = hit.FindFragments()[0];

        fragment.Source.ShouldBe(SearchSource.Text);
        fragment.Parts.Where(p => p.IsMatch).Select(p => p.Text).Distinct(StringComparer.OrdinalIgnoreCase).ShouldContain("nông nghiệp");
        var cut = string.Concat(fragment.Parts.Select(p => p.Text)).Trim('…');
        ((PlanTask)hit.Subject).Text.Vi.ShouldContain(cut);
    }

    [Fact]
    public void Every_fragment_of_every_hit_stands_in_its_text()
    {
        foreach (var text in (string[])["cong nghe", "\"doi moi sang tao\"", "so*", "21-NQ/TU", "technology"])
        {
            var hits = _index.Search(text);
            hits.ShouldNotBeEmpty();
            foreach (var hit in hits)
            {
                var fragments = hit.FindFragments();
                fragments.Count.ShouldBeInRange(1, 3);
                foreach (var fragment in fragments)
                {
                    fragment.Parts.Any(p => p.IsMatch).ShouldBeTrue();
                    Text(hit).ShouldContain(string.Concat(fragment.Parts.Select(p => p.Text)).Trim('…'));
                }
            }
        }
    }

    [Fact]
    public async Task Many_threads_get_the_same_answers()
    {
        string[] texts = ["nong nghiep cong nghe cao", "doi moi sang tao", "so*", "21-NQ/TU"];
        var expected = texts.Select(Describe).ToList();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => (i, Hits: Describe(texts[i % 4])))));

        answers.ShouldAllBe(a => a.Hits.SequenceEqual(expected[a.i % 4]));
    }

    [Fact]
    public void An_index_goes_with_the_data_it_is_of()
    {
        var indexes = new SearchIndexes();
        var (data, index) = BuildAndForget(indexes);

        for (var i = 0; i < 10 && (data.IsAlive || index.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        (data.IsAlive, index.IsAlive).ShouldBe((false, false));
        indexes.Of(database.Data).ShouldBeSameAs(indexes.Of(database.Data));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Data, WeakReference Index) BuildAndForget(SearchIndexes indexes)
    {
        using var own = new TestDatabase();
        var data = Task.Run(async () =>
        {
            await own.InitializeAsync();
            return await own.LoadAsync();
        }).GetAwaiter().GetResult();
        var index = indexes.Of(data);
        index.Search("cong nghe").ShouldNotBeEmpty();
        return (new WeakReference(data), new WeakReference(index));
    }

    private List<string> Describe(string text) =>
        [.. _index.Search(text)
            .Select(h =>
                $"{h.Type} {h.Code} {string.Concat(h.FindFragments().SelectMany(f => f.Parts).Select(p => p.IsMatch ? $"[{p.Text}]" : p.Text))}")];

    private static string Text(SearchHit hit)
    {
        var document = hit.Document;
        return string.Join('\n', Enumerable.Range(0, SearchColumns.All.Length).Select(document.Column));
    }
}
