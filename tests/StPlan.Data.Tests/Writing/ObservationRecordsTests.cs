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
        await _desk.RecordAsync(Desk.Observation(year: 2024) with { Value = 40 });
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
