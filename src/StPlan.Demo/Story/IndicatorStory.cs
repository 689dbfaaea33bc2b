using StPlan.Data.Writing;
using StPlan.Domain.Observations;

namespace StPlan.Demo.Story;

/// <summary>
/// When the indicators' values become known: provisional in January, final in summer; those of the last year are estimates.
/// </summary>
internal sealed class IndicatorStory(int seed)
{
    private const string DoubleCounted = "sme-digital-platform-share";
    private const string FoundLate = "innovative-start-ups";
    private const string FirstCounted = "doctorate-staff";

    public void Schedule(Agenda agenda)
    {
        agenda.Do(StoryTime.At(2025, 4, 15, 10, 0), desk => desk.RecordAsync(
        [
            .. Series.All.SelectMany(s => s.Base.Select(b => Number(s.Indicator, b.Year, b.Value, ObservationQuality.Final) with
            {
                IsBaseline = b == s.Base[0],
            })),
            .. Series.Ranks.Where(r => r.Year < DemoStory.FirstYear).Select(Rank),
        ]));
        foreach (var year in DemoStory.Years)
        {
            ScheduleYear(agenda, year);
        }

        agenda.Do(StoryTime.At(2026, 6, 30, 10, 30), desk => desk.RecordAsync([Number(FoundLate, 2020, 15, ObservationQuality.Final)]));
        agenda.Do(StoryTime.At(2027, 6, 15, 14, 0), desk => desk.CarryOverAsync(new TargetCarryOverSubmission
        {
            Indicator = Series.Ranking,
            Area = Series.NewArea,
            Value = 18,
            OutOf = 34,
            DecidedBy = DemoMark.On("Cơ quan giả định"),
            DocumentNumber = DemoMark.On("Quyết định giả định số 01"),
            DocumentDate = new DateOnly(2027, 6, 10),
            DocumentUrl = $"{DemoMark.Url}van-ban/chuyen-tiep-muc-tieu",
        }));
        agenda.Do(StoryTime.At(2028, 1, 25, 10, 0), desk => desk.RecordAsync(
        [
            Number(FirstCounted, 2026, Series.All.Single(s => s.Indicator == FirstCounted).ValueOf(seed, 2026)!.Value,
                ObservationQuality.Final) with
            {
                IsBaseline = true,
                Reason = DemoMark.On("Lấy năm 2026, năm đầu tiên có thống kê, làm năm gốc."),
            },
            Number(DoubleCounted, 2026, Series.All.Single(s => s.Indicator == DoubleCounted).ValueOf(seed, 2026)!.Value,
                ObservationQuality.Final) with
            {
                Reason = DemoMark.On("Đính chính: số liệu trước đã tính trùng doanh nghiệp dùng nhiều nền tảng số."),
            },
        ]));

        // Not published any more.
        agenda.Do(StoryTime.At(2029, 12, 29, 16, 0), desk => desk.RecordAsync(
            [Number("postgraduate-staff", DemoStory.LastYear, 1731,
                ObservationQuality.Provisional) with { Reason = DemoMark.On("Cập nhật số liệu sơ bộ thay số liệu ước tính.") }]));
    }

    private void ScheduleYear(Agenda agenda, int year)
    {
        var isLast = year == DemoStory.LastYear;
        var first = isLast ? StoryTime.At(year, 12, 18, 10, 0) : StoryTime.At(year + 1, 1, 26, 10, 0);
        agenda.Do(first, desk => desk.RecordAsync(
        [
            .. Numbers(year, s => s.ProvisionalValueOf(seed, year), isLast ? ObservationQuality.Estimated : ObservationQuality.Provisional),
            .. Series.Ranks.Where(r => r.Year == year).Select(Rank),
            Observe("public-sector-digital-transformation", year) with { Accomplished = year >= Series.DigitalSince },
            .. Remarks.All.Where(r => r.Value[year - DemoStory.FirstYear] is not null)
                .Select(r => Observe(r.Key, year) with { Note = DemoMark.On(r.Value[year - DemoStory.FirstYear]!) }),
        ]));
        agenda.Do(StoryTime.At(year + 1, 6, 30, 10, 0), desk => desk.RecordAsync(
        [
            .. Numbers(year, s => s.Indicator == DoubleCounted && year == 2026 ? s.ValueOf(seed, year) + 7.5m : s.ValueOf(seed, year),
                ObservationQuality.Final)
                .Select(o => o with { Reason = DemoMark.On("Số liệu chính thức thay số liệu sơ bộ.") }),
        ]));
    }

    private static IEnumerable<ObservationSubmission> Numbers(int year, Func<Series, decimal?> valueOf, ObservationQuality quality) =>
        from series in Series.All
        let value = valueOf(series)
        where value is not null
        select Number(series.Indicator, year, value.Value, quality);

    private static ObservationSubmission Number(string indicator, int year, decimal value, ObservationQuality quality) =>
        Observe(indicator, year) with
        {
            Value = value,
            Quality = quality,
            Note = year >= DemoStory.FirstYear ? DemoMark.On(Remarks.Scope) : null,
        };

    private static ObservationSubmission Rank((int Year, int Rank, int OutOf) rank) =>
        Observe(Series.Ranking, rank.Year) with { Rank = rank.Rank, OutOf = rank.OutOf };

    private static ObservationSubmission Observe(string indicator, int year) =>
        new() { Indicator = indicator, Year = year, Area = Series.AreaOf(indicator, year), Source = Series.SourceOf(indicator, year) };
}
