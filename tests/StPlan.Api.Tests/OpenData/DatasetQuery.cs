namespace StPlan.Api.Tests.OpenData;

/// <summary>How the figures of a dataset are asked for in GraphQL: each under the name of its column.</summary>
/// <param name="Dataset">Its name.</param>
/// <param name="Column">The column that names the object to ask.</param>
/// <param name="Type">The type of that object.</param>
/// <param name="Selection">What to ask it; {year} is the row's.</param>
/// <param name="Besides">Columns that GraphQL has no field for: they say where a row stands, or repeat what other columns say.</param>
internal sealed record DatasetQuery(string Dataset, string Column, string Type, string Selection, params string[] Besides)
{
    private const string Method = "method { name version }";
    private const string Note = "note_vi: note note_en: note(lang: EN)";
    private const string Counts = "expected_reports: expectedReports received_reports: receivedReports late_reports: lateReports";

    public static IReadOnlyList<DatasetQuery> All { get; } =
    [
        new("provisions", "id", "Provision",
            $"id path label parent {{ parent_id: id }} heading_vi: heading heading_en: heading(lang: EN) text_vi: text text_en: "
                + $"text(lang: EN) cited_documents: citedDocuments {{ id }} citation_vi: citation citation_en: citation(style: "
                + $"LEGAL_EN) {Note}",
            "plan_id", "position"),
        new("objectives", "id", "Objective",
            "id code provision { provision_id: id citation_vi: citation citation_en: citation(style: LEGAL_EN) } text_vi: text text_en: "
                + "text(lang: EN)", "plan_id"),
        new("indicators", "id", "Indicator",
            $"id code objective {{ objective_id: id }} name_vi: name name_en: name(lang: EN) kind unit {{ unit_code: code unit_vi: name "
                + $"unit_en: name(lang: EN) }} target {{ comparator target_value: value target_out_of: outOf target_year: year "
                + $"baseline_year: baselineYear is_aspiration: isAspiration "
                + $"target_wording: wording }} {Note}",
            "plan_id"),
        new("task-groups", "id", "TaskGroup",
            "id plan { plan_id: id } number title_vi: title title_en: title(lang: EN) progress { tasks }"),
        new("tasks", "id", "Task",
            $"id group {{ group_id: id plan {{ plan_id: id }} }} code number text_vi: text text_en: text(lang: EN) lead_text: leadText "
                + $"coordinating_text: coordinatingText timeframe {{ timeframe_kind: kind timeframe_text: text start_year: startYear "
                + $"end_year: endYear }} cited_documents: citedDocuments {{ id }} {Note}",
            "citation_vi", "citation_en"),
        new("agencies", "code", "Agency",
            $"code name_vi: name name_en: name(lang: EN) short_name: shortName kind basis members {{ code }} members_complete: "
                + $"membersComplete valid_from: validFrom valid_to: validTo successors {{ code }} "
                + $"succession legal_basis: legalBasis {{ number }} {Note}",
            "release"),
        new("legal-documents", "id", "LegalDocument",
            $"id number title_vi: title title_en: title(lang: EN) kind issued_on: issuedOn issuer_vi: issuer issuer_en: issuer(lang: "
                + $"EN) issuerAgency {{ issuer_agency_code: code }} cited_by_provisions: citedBy {{ id }} cited_by_tasks: citedByTasks "
                + $"{{ id }} {Note}",
            "citation_vi", "citation_en", "cited_in_preamble_of"),
        new("task-reports", "id", "TaskReport",
            "id task { task_id: id task_code: code group { plan { plan_id: id } } } agency { agency_code: code } year revision release { "
                + "release: number } supersedes { supersedes: id } supersededBy { superseded_by: id } status completion results "
                + "difficulties proposals outputs { what quantity unit } funding { funding_state_budget: stateBudget "
                + "funding_other_sources: otherSources } evidence { title url } submitted_at: submittedAt first_received_at: "
                + "firstReceivedAt timeliness reason",
            "is_current"),
        new("task-progress", "task_id", "Task",
            $"task_id: id task_code: code group {{ plan {{ plan_id: id }} }} progress(year: {{year}}) {{ year status completion "
                + $"timeliness basis {Counts} assessment {{ assessment_id: id assessment_rationale: rationale release {{ "
                + $"assessment_release: number }} }} {Method} }}",
            "period_state"),
        new("group-progress", "group_id", "TaskGroup",
            $"group_id: id plan {{ plan_id: id }} group_number: number progress(year: {{year}}) {{ year tasks reported_tasks: "
                + $"reportedTasks statusCounts {{ status count }} mean_completion_of_reported: meanCompletionOfReported "
                + $"mean_completion_of_all: meanCompletionOfAll stated_completions: statedCompletions {Counts} {Method} }}",
            "period_state"),
        new("observations", "id", "Observation",
            "id indicator { indicator_id: id indicator_code: code } year revision release { release: number } supersedes { supersedes: id "
                + "} supersededBy { superseded_by: id } value unit { unit_code: code } rank out_of: outOf accomplished "
                + "area { area: code area_name_vi: name area_name_en: name(lang: EN) } note quality is_baseline: isBaseline "
                + "source { source_title: title source_url: url source_publisher: publisher } recorded_at: recordedAt reason",
            "plan_id", "is_current"),
        new("target-carry-overs", "id", "TargetCarryOver",
            "id indicator { indicator_id: id indicator_code: code } area { area: code area_name_vi: name area_name_en: name(lang: EN) } "
                + "revision release { release: number } supersedes { supersedes: id } supersededBy { superseded_by: id } value "
                + "out_of: outOf decided_by: decidedBy document_number: documentNumber document_date: documentDate "
                + "document_url: documentUrl recorded_at: recordedAt reason",
            "plan_id", "is_current"),
        new("indicator-progress", "indicator_id", "Indicator",
            $"indicator_id: id indicator_code: code progress(year: {{year}}) {{ year status ratio reason_vi: reason reason_en: "
                + $"reason(lang: EN) summary_vi: summary summary_en: summary(lang: EN) inputs {{ value baseline_value: baselineValue "
                + $"baseline_year: baselineYear comparator target_value: "
                + $"targetValue target_year: targetYear reached_from: reachedFrom reached_when_vi: reachedWhen "
                + $"reached_when_en: reachedWhen(lang: EN) out_of: outOf target_out_of: targetOutOf area {{ area: code }} "
                + $"is_area_taken: isAreaTaken carryOver {{ carry_over_id: id }} years is_series_break: isSeriesBreak observation {{ "
                + $"observation_id: id "
                + $"}} baseline {{ baseline_observation_id: id }} }} {Method} }}",
            "plan_id", "period_state"),
        new("releases", "number", "Release", "number published_at: publishedAt title notes is_demo: isDemo"),
    ];
}
