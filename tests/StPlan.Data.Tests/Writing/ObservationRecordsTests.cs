using StPlan.Data.Writing;
using StPlan.Domain.Observations;
using StPlan.Domain.Progress;
using StPlan.Tests.Tools;

namespace StPlan.Data.Tests.Writing;

/// <summary>An indicator's kind says what its observations are.</summary>
public abstract class ObservationRecordsTests(DatabaseProvider provider) : IAsyncLifetime
{
    private Desk _desk = null!;

    public async ValueTask InitializeAsync() => _desk = await Desk.OpenAsync(provider);

    public ValueTask DisposeAsync() => _desk?.DisposeAsync() ?? default;

    [Theory]
    [InlineData("tfp-share", "value", null)]
    [InlineData("postgraduate-staff", "value", null)]
    [InlineData("technology-renewal-rate", "value", null)]
    [InlineData("science-technology-enterprises", "value", null)]
    [InlineData("pii-rank-nationwide", "rank", null)]
    [InlineData("public-sector-digital-transformation", "accomplished", null)]
    [InlineData("expert-groups", "note", null)]
    [InlineData("tfp-share", "rank", "value")]
    [InlineData("tfp-share", "note", "value")]
    [InlineData("pii-rank-nationwide", "value", "rank")]
    [InlineData("public-sector-digital-transformation", "value", "accomplished")]
    [InlineData("expert-groups", "value", "value")]
    [InlineData("expert-groups", "nothing", "note")]
    [InlineData("tfp", "value", "indicator")]
    public async Task Values_fit_their_indicator(string indicator, string given, string? refused)
    {
        var observation = Desk.Observation(indicator);
        observation = given switch
        {
            "value" => observation with { Value = 42.5m },
            "rank" => observation with { Rank = 30, OutOf = 63 },
            "accomplished" => observation with { Accomplished = false },
            "note" => observation with { Note = "Có 3 nhóm." },
            _ => observation,
        };

        var result = await _desk.RecordAsync(observation);

        result.Problems.Select(p => p.Field).ShouldBe(refused is null ? [] : [refused]);
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        var observation = Desk.Observation("pii-rank-nationwide", year: 2026) with
        {
            Rank = 64,
            OutOf = 63,
            Source = new Domain.Observations.Source { Title = "", Url = "ftp://x" },
        };

        (await _desk.RecordAsync(observation)).Problems.Select(p => p.Field).ShouldBe(["source.title", "source.url", "year", "rank"]);
        (await _desk.RecordAsync(Desk.Observation() with { Value = 1 }, Desk.Reporter)).Problems.ShouldHaveSingleItem()
            .ShouldBeOfType<NotAllowed>();
    }

    [Fact]
    public async Task A_value_is_kept_to_the_digit_and_its_progress_follows()
    {
        await _desk.RecordAsync(Desk.Observation(year: 2024) with { Value = 40, IsBaseline = true });
        await _desk.RecordAsync(
            Desk.Observation(year: 2025) with { Value = 41.123456789m, Quality = ObservationQuality.Provisional, Note = "Sơ bộ" });

        var published = await _desk.PublishedAsync();

        var indicator = published.Plan.FindIndicator("tfp-share")!;
        var observation = indicator.LatestObservation!;
        (observation.Value, observation.Quality, observation.Note!.Value).ShouldBe(
            (41.123456789m, ObservationQuality.Provisional, "Sơ bộ"));
        indicator.Baseline!.Year.ShouldBe(2024);
        indicator.ProgressIn(2026).Status.ShouldBe(IndicatorStatus.NotReported);
    }

    [Fact]
    public async Task A_correction_supersedes()
    {
        await _desk.RecordAsync(Desk.Observation() with { Value = 40 });
        await _desk.PublishedAsync();
        (await _desk.RecordAsync(Desk.Observation() with { Value = 40 })).Written.Single().Revision.ShouldBe(1);
        await _desk.RecordAsync(Desk.Observation() with { Value = 41, Reason = "Cục Thống kê điều chỉnh" });

        var change = (await _desk.PublishedAsync()).Release.Changes.ShouldHaveSingleItem();

        (change.Field, change.Before, change.After, change.Reason).ShouldBe(("value", "40", "41", "Cục Thống kê điều chỉnh"));
    }

    [Fact]
    public async Task The_plans_own_area_is_the_default_where_the_whole_year_lies_within_its_time()
    {
        (await _desk.RecordAsync(Desk.Observation(year: 2024) with { Value = 40, Area = null })).Written.Single().AreaCode
            .ShouldBe("TRA_VINH");
        (await _desk.RecordAsync(Desk.Observation(year: 2025) with { Value = 40, Area = null })).Problems.ShouldHaveSingleItem().Field
            .ShouldBe("area");
        (await _desk.RecordAsync(Desk.Observation(year: 2025) with { Value = 40, Area = "Tỉnh Vĩnh Long" })).Written.Single().AreaCode
            .ShouldBe("VINH_LONG");
        (await _desk.RecordAsync(Desk.Observation(year: 2025) with { Value = 40, Area = "x" })).Problems.ShouldHaveSingleItem()
            .ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task A_published_figure_is_replaced_by_one_of_another_area_only_with_a_reason()
    {
        await _desk.RecordAsync(Desk.Observation() with { Value = 40 });
        (await _desk.RecordAsync(Desk.Observation() with { Value = 41, Area = "VINH_LONG" })).Problems.ShouldBeEmpty("a draft may be");
        await _desk.PublishedAsync();

        (await _desk.RecordAsync(Desk.Observation() with { Value = 60, Area = "VIET_NAM" })).Problems.ShouldHaveSingleItem().Field
            .ShouldBe("area");
        await _desk.RecordAsync(Desk.Observation() with { Value = 60, Area = "VIET_NAM", Reason = "Nhầm khu vực" });

        (await _desk.PublishedAsync()).Release.Changes.Select(c => (c.Field, c.Before, c.After))
            .ShouldBe([("value", "41", "60"), ("area", "VINH_LONG", "VIET_NAM")]);
    }

    [Fact]
    public async Task An_indicator_has_one_baseline_for_each_area()
    {
        var first = Desk.Observation(year: 2020) with { Value = 30, IsBaseline = true };
        (await _desk.RecordAsync(first)).Problems.ShouldBeEmpty();

        (await _desk.RecordAsync(Desk.Observation(year: 2021) with { Value = 31, IsBaseline = true })).Problems.ShouldHaveSingleItem()
            .Field.ShouldBe("isBaseline");
        (await _desk.RecordAsync(Desk.Observation(year: 2022) with { Value = 31, IsBaseline = true, Area = "VINH_LONG" })).Problems
            .ShouldBeEmpty();
        (await _desk.Get<ObservationRecords>().RecordAsync(
            Desk.Steward,
            [first with { IsBaseline = false }, Desk.Observation(year: 2021) with { Value = 31, IsBaseline = true }],
            WriteOptions.Default, Desk.Cancellation)).Problems.ShouldBeEmpty("both are said at once");
        (await _desk.RecordAsync(Desk.Observation("science-technology-enterprises", 2021) with { Value = 3, IsBaseline = true })).Problems
            .ShouldHaveSingleItem().Field.ShouldBe("isBaseline", "the plan names 2020");
        (await _desk.RecordAsync(Desk.Observation("expert-groups") with { Note = "x", IsBaseline = true })).Problems
            .ShouldHaveSingleItem().Field.ShouldBe("isBaseline");

        var indicator = (await _desk.PublishedAsync()).Plan.FindIndicator("tfp-share")!;
        indicator.Baseline!.Year.ShouldBe(2021);
    }

    [Fact]
    public async Task A_carried_over_target_is_a_draft_until_it_is_published_and_can_be_corrected()
    {
        var carried = new TargetCarryOverSubmission
        {
            Indicator = "pii-rank-nationwide",
            Area = "VINH_LONG",
            Value = 10,
            OutOf = 34,
            DecidedBy = "Ủy ban nhân dân tỉnh Vĩnh Long",
            DocumentNumber = "Quyết định số 12/QĐ-UBND",
            DocumentDate = new DateOnly(2025, 9, 1),
        };
        (await RecordAsync(carried with { OutOf = null })).ShouldBe(["value"]);
        (await RecordAsync(carried with { Value = 35 })).ShouldBe(["value"]);
        (await RecordAsync(carried with { DecidedBy = " " })).ShouldBe(["decidedBy"]);
        (await RecordAsync(carried with { DocumentDate = new DateOnly(2099, 1, 1) })).ShouldBe(["documentDate"]);
        (await RecordAsync(carried with { Indicator = "expert-groups" })).ShouldBe(["indicator"]);
        (await RecordAsync(carried with { Indicator = "tfp-share", Area = "TRA_VINH", OutOf = null })).ShouldBe(["area"]);
        (await RecordAsync(carried, Desk.Reporter)).ShouldBe([null]);
        (await RecordAsync(carried)).ShouldBeEmpty();
        (await RecordAsync(carried with { ExpectedRevision = 0 })).ShouldBe([null], "somebody else was faster");
        var drafts = await _desk.Get<StewardRecords>().ReadDraftsAsync(Desk.Steward, Desk.Cancellation);
        drafts.ShouldHaveSingleItem();
        (await _desk.PublishedAsync()).Plan.FindIndicator("pii-rank-nationwide")!.CarryOvers.Single().Id
            .ShouldBe("24-kh-ubnd-2025/pii-rank-nationwide/VINH_LONG/1");

        await RecordAsync(carried with { Value = 12, Reason = "Ghi nhầm" });
        var change = (await _desk.PublishedAsync()).Release.Changes.ShouldHaveSingleItem();
        (change.Field, change.Before, change.After, change.Reason).ShouldBe(("value", "10", "12", "Ghi nhầm"));

        async Task<IEnumerable<string?>> RecordAsync(TargetCarryOverSubmission submission, Actor? actor = null) =>
            (await _desk.Get<TargetCarryOvers>().RecordAsync(actor ?? Desk.Steward, submission, WriteOptions.Default, Desk.Cancellation))
            .Problems.Select(p => p.Field);
    }

    [Fact]
    public async Task The_same_observation_twice_in_a_file_is_refused()
    {
        var twice = await _desk.Get<ObservationRecords>().RecordAsync(
            Desk.Steward, [Desk.Observation() with { Value = 1 }, Desk.Observation() with { Value = 2 }], WriteOptions.Default,
            Desk.Cancellation);

        twice.Problems.ShouldHaveSingleItem().Index.ShouldBe(1);
    }

    public sealed class OnSqlite() : ObservationRecordsTests(DatabaseProvider.Sqlite);

    [Needs(Tool.SqlServer)]
    public sealed class OnSqlServer() : ObservationRecordsTests(DatabaseProvider.SqlServer);
}
