#pragma warning disable RS0030 // Random, seeded: the same in every run.
using System.Text;
using StPlan.Data.Writing;
using StPlan.Domain.Observations;
using StPlan.Domain.Reporting;

namespace StPlan.Files.Tests;

/// <summary>Submissions with whatever texts and numbers can be in them, and how to tell whether two say the same.</summary>
internal sealed class RandomSubmissions(int seed)
{
    private static readonly string[] Pieces =
    [
        "Đã hoàn thành", "nghiệm thu", "đề tài", " ", " ", "\n", "\n\n", "; ", ", ", "\"", "\"\"", "'", "=1+1", "- ", "+", "@", ":",
        ": 3 lớp", " = 2",
        "|", "<b>", "%", "1.234", "(", ")", "_x000D_", "\t", "😀", "&amp;", "]]>", "ẳ", "*", "•", "\\", "/",
    ];

    private readonly Random _random = new(seed);

    public ReportSubmission Report() => new()
    {
        Plan = Sometimes(() => "24-kh-ubnd-2025"),
        Task = $"{Pick("I", "II", "III")}.{_random.Next(1, 15)}",
        Agency = Pick("SKHCN", "SNNMT", "UBNDTPTV"),
        Year = _random.Next(2025, 2031),
        Status = Pick(Enum.GetValues<PlanTaskStatus>()),
        Completion = Sometimes(() => _random.Next(0, 100_001) / 1000m),
        Results = Text(),
        Difficulties = SometimesText(),
        Proposals = SometimesText(),
        Outputs = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Output())],
        Funding = Sometimes(() => 0) is null ? null
            : new Funding { StateBudget = Number(), OtherSources = _random.Next(1_000_000_000) * 1000m },
        Evidence = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Evidence())],
        Reason = SometimesText(),
        ExpectedRevision = Sometimes(() => _random.Next(0, 5)),
    };

    public ObservationSubmission Observation() => new()
    {
        Plan = Sometimes(() => "24-kh-ubnd-2025"),
        Indicator = Pick("tfp-share", "pii-rank"),
        Year = _random.Next(2020, 2031),
        Area = Sometimes(() => Pick("TRA_VINH", "VINH_LONG")),
        IsBaseline = _random.Next(2) == 0,
        Value = Number(),
        Rank = Sometimes(() => _random.Next(1, 64)),
        OutOf = Sometimes(() => _random.Next(1, 64)),
        Accomplished = Sometimes(() => _random.Next(2) == 0),
        Note = SometimesText(),
        Quality = Pick(Enum.GetValues<ObservationQuality>()),
        Source = new Domain.Observations.Source { Title = Text(), Url = _random.Next(2) == 0 ? null : Url(), Publisher = SometimesText() },
        Reason = SometimesText(),
        ExpectedRevision = Sometimes(() => _random.Next(0, 5)),
    };

    /// <summary>All of it as one text, so that a difference shows.</summary>
    public static string Said(ReportSubmission r) => string.Join(
        " ¦ ",
        new object?[]
        {
            r.Plan, r.Task, r.Agency, r.Year, r.Status, r.Completion / 1.000000m, r.Results, r.Difficulties, r.Proposals,
            r.Funding?.StateBudget / 1.000000m,
            r.Funding?.OtherSources / 1.000000m, r.Reason, r.ExpectedRevision,
        }.Concat(r.Outputs.SelectMany(o => new object?[] { o.What, o.Quantity / 1.000000m, o.Unit }))
        .Concat(r.Evidence.SelectMany(e => new[] { e.Title, e.Url }))
            .Select(each => FormattableString.Invariant($"{each}")));

    public static string Said(ObservationSubmission o) => string.Join(
        " ¦ ",
        new object?[]
        {
            o.Plan, o.Indicator, o.Year, o.Area, o.IsBaseline, o.Value / 1.000000m, o.Rank, o.OutOf, o.Accomplished, o.Note, o.Quality, o.Source.Title,
            o.Source.Url,
            o.Source.Publisher, o.Reason, o.ExpectedRevision,
        }.Select(each => FormattableString.Invariant($"{each}")));

    private Output Output()
    {
        var quantity = _random.Next(3) == 0 ? null : Number();
        return new Output { What = Text(), Quantity = quantity, Unit = quantity is null ? null : SometimesText() };
    }

    private Evidence Evidence()
    {
        var url = Url();
        // On one line, because that is where one ends.
        var title = Text().Replace("\n", "", StringComparison.Ordinal).Trim();
        return new Evidence { Title = title.Length == 0 || _random.Next(3) == 0 ? url : title, Url = url };
    }

    /// <summary>As texts are kept: composed, trimmed, not empty.</summary>
    private string Text()
    {
        var text = new StringBuilder();
        for (var i = _random.Next(1, 9); i > 0; i--)
        {
            text.Append(Pick(Pieces));
        }

        return text.ToString().Normalize().Trim() is { Length: > 0 } some ? some : "Không";
    }

    private string Url() => Pick("https://travinh.gov.vn/", "http://a.vn/x?y=1;z=2", "https://skhcn.travinh.gov.vn/báo-cáo/(1)");

    private decimal? Number() => Sometimes(() => _random.Next(-10_000_000, 10_000_000) / Pick(1m, 10m, 100m, 1000m, 10_000m));

    private string? SometimesText() => _random.Next(2) == 0 ? null : Text();

    private TValue? Sometimes<TValue>(Func<TValue> value)
        where TValue : struct => _random.Next(2) == 0 ? null : value();

    private string? Sometimes(Func<string> value) => _random.Next(2) == 0 ? null : value();

    private TValue Pick<TValue>(params TValue[] values) => values[_random.Next(values.Length)];
}
