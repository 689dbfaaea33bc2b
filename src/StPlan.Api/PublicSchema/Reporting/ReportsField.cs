using StPlan.Domain.Reporting;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Reporting;

/// <summary><c>reports</c> of tasks and agencies: pages of the current ones, of all years or of one.</summary>
internal static class ReportsField
{
    public static void AddReportsField<T>(this ObjectTypeDescriptor<T> descriptor, Func<T, IReadOnlyList<TaskReport>> reports,
        string description)
        where T : class =>
        descriptor.Field("reports").Type("[TaskReport!]!").UsePaging(connectionName: "taskReports").Description(description)
            .Argument("year", a => a.Type("Int").Description("Takes only reports for this year (năm báo cáo). The default is all years."))
            .Resolve(c => Of(reports(c.Parent<T>()), c.ArgumentValue<int?>("year")));

    private static IReadOnlyList<TaskReport> Of(IReadOnlyList<TaskReport> reports, int? year) =>
        year is { } asked ? [.. reports.Where(r => r.Year == asked)] : reports;
}
