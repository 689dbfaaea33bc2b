using StPlan.Domain.Observations;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Publishing;

/// <summary>The values of each kind of fact that a correction can change, in the order of the public schema.</summary>
internal static class FactValues
{
    private static readonly Text Status = new("trạng thái", "status");
    private static readonly Text Completion = new("tỷ lệ hoàn thành", "completion");
    private static readonly Text Results = new("kết quả", "results");
    private static readonly Text Difficulties = new("khó khăn, vướng mắc", "difficulties");
    private static readonly Text Proposals = new("kiến nghị, đề xuất", "proposals");
    private static readonly Text Outputs = new("sản phẩm", "outputs");
    private static readonly Text Funding = new("kinh phí", "funding");
    private static readonly Text Evidence = new("tài liệu minh chứng", "evidence");
    private static readonly Text Rationale = new("căn cứ tổng hợp", "rationale");
    private static readonly Text Value = new("giá trị", "value");
    private static readonly Text Rank = new("thứ hạng", "rank");
    private static readonly Text OutOf = new("số đơn vị được xếp hạng", "number of ranked units");
    private static readonly Text Accomplished = new("mức hoàn thành", "accomplishment");
    private static readonly Text Note = new("ghi chú", "note");
    private static readonly Text Quality = new("chất lượng số liệu", "quality");
    private static readonly Text Source = new("nguồn", "source");
    private static readonly Text Closed = new("việc đóng kỳ", "closing");
    private static readonly Text Done = new("đã hoàn thành", "accomplished");
    private static readonly Text NotDone = new("chưa hoàn thành", "not accomplished");
    private static readonly Text IsClosed = new("đã đóng", "closed");
    private static readonly Text IsOpen = new("mở lại", "opened");

    public static IEnumerable<ChangedValue> Of(TaskReport report) =>
    [
        new("status", Status, InvariantForm.Of(report.Status), Words.Of(report.Status.Label())),
        new("completion", Completion, InvariantForm.Of(report.Completion), Words.Of(report.Completion, "%")),
        new("results", Results, report.Results.Value),
        new("difficulties", Difficulties, report.Difficulties?.Value),
        new("proposals", Proposals, report.Proposals?.Value),
        new("outputs", Outputs, InvariantForm.Of(report.Outputs)),
        new("funding", Funding, InvariantForm.Of(report.Funding)),
        new("evidence", Evidence, InvariantForm.Of(report.Evidence)),
    ];

    public static IEnumerable<ChangedValue> Of(TaskAssessment assessment) =>
    [
        new("status", Status, InvariantForm.Of(assessment.Status), Words.Of(assessment.Status.Label())),
        new("completion", Completion, InvariantForm.Of(assessment.Completion), Words.Of(assessment.Completion, "%")),
        new("rationale", Rationale, assessment.Rationale.Value),
    ];

    public static IEnumerable<ChangedValue> Of(Observation observation) =>
    [
        new("value", Value, InvariantForm.Of(observation.Value), Words.Of(observation.Value)),
        new("rank", Rank, InvariantForm.Of(observation.Rank), Words.Of(observation.Rank)),
        new("outOf", OutOf, InvariantForm.Of(observation.OutOf), Words.Of(observation.OutOf)),
        new("accomplished", Accomplished, InvariantForm.Of(observation.Accomplished), Words.Of(observation.Accomplished, Done, NotDone)),
        new("note", Note, observation.Note?.Value),
        new("quality", Quality, InvariantForm.Of(observation.Quality), Words.Of(observation.Quality.Label())),
        new("source", Source, InvariantForm.Of(observation.Source)),
    ];

    public static IEnumerable<ChangedValue> Of(PeriodClosure closure) =>
        [new("closed", Closed, InvariantForm.Of(closure.IsClosed), Words.Of(closure.IsClosed, IsClosed, IsOpen))];
}
