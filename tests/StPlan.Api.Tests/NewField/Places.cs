namespace StPlan.Api.Tests.NewField;

/// <summary>Where a new field of a report is written, by the example of "risks": what docs/fields.md lists.</summary>
internal static class Places
{
    /// <summary>Each file below src, and what is written behind or in front of what stands there.</summary>
    public static IReadOnlyList<Place> All { get; } =
    [
        new("StPlan.Domain/Reporting/TaskReport.cs",
            Behind("    public Verbatim? Proposals { get; init; }\n", "    public Verbatim? Risks { get; init; }\n")),
        new("StPlan.Domain/Fields/ReportFields.cs",
            InFrontOf(
                "    public static Field<TaskReport> Outputs",
                "    public static Field<TaskReport> Risks { get; } = new(\n"
                + "        \"risks\", FieldKind.Text, new(\"Rủi ro\", \"Risks\"), new(\"Rủi ro, nguyên văn.\", \"What may go wrong, "
                + "verbatim.\"), r => r.Risks);\n\n"),
            Behind("Difficulties, Proposals, ", "Risks, ")),
        new("StPlan.Data/Reporting/TaskReportRow.cs",
            Behind("    public Verbatim? Proposals { get; init; }\n", "    public Verbatim? Risks { get; init; }\n")),
        new("StPlan.Data/Writing/ReportSubmission.cs",
            Behind("    public string? Proposals { get; init; }\n", "    public string? Risks { get; init; }\n"),
            Behind("Bounds.Length(Proposals, \"proposals\", Bounds.MaxText),\n",
                "            Bounds.Length(Risks, \"risks\", Bounds.MaxText),\n")),
        new("StPlan.Data/Reporting/TaskReportMapping.cs",
            Behind("        Proposals = Bounds.CleanVerbatim(report.Proposals),\n",
                "        Risks = Bounds.CleanVerbatim(report.Risks),\n"),
            Behind("        Proposals = row.Proposals,\n", "        Risks = row.Risks,\n"),
            Behind("        Proposals = report.Proposals?.Value,\n", "        Risks = report.Risks?.Value,\n"),
            Behind("(a.Results.Value, a.Difficulties?.Value, a.Proposals?.Value", ", a.Risks?.Value"),
            Behind("(b.Results.Value, b.Difficulties?.Value, b.Proposals?.Value", ", b.Risks?.Value")),
        new("StPlan.Files/ReportColumns.cs",
            InFrontOf(
                "    public static SubmissionColumn<ReportSubmission> Outputs",
                "    public static SubmissionColumn<ReportSubmission> Risks { get; } = "
                    + "SubmissionColumn<ReportSubmission>.Of(ReportFields.Risks, r => r.Risks);\n\n"),
            Behind("Difficulties, Proposals, ", "Risks, "),
            Behind("            Proposals = row.Text(Proposals),\n", "            Risks = row.Text(Risks),\n")),
        new("StPlan.Api/PublicSchema/Reporting/TaskReportType.cs",
            Behind(
                ".Description(ReportFields.Proposals);\n",
                "        descriptor.OptionalVerbatimField(\"risks\", r => r.Risks).Description(ReportFields.Risks);\n")),
        new("StPlan.Api/StewardSchema/TaskReportTypes.cs",
            Behind(
                "descriptor.Field(\"proposals\").Type(\"String\").Description(ReportFields.Proposals);\n",
                "        descriptor.Field(\"risks\").Type(\"String\").Description(ReportFields.Risks);\n"),
            Behind("        Proposals = input.Get<string?>(\"proposals\"),\n", "        Risks = input.Get<string?>(\"risks\"),\n"),
            Behind(
                "Resolve(c => c.Parent<TaskReportRow>().Proposals?.Json)\n            .Description(ReportFields.Proposals);\n",
                "        descriptor.Field(\"risks\").Type(\"String\").Resolve(c => "
                    + "c.Parent<TaskReportRow>().Risks?.Json).Description(ReportFields.Risks);\n")),
    ];

    private static (string Found, string Replaced) Behind(string found, string added) => (found, found + added);

    private static (string Found, string Replaced) InFrontOf(string found, string added) => (found, added + found);
}

/// <param name="File">Below src.</param>
/// <param name="Edits">What is found there once, and what stands there afterwards.</param>
internal sealed record Place(string File, params IReadOnlyList<(string Found, string Replaced)> Edits);
