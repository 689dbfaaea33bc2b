using System.Globalization;
using StPlan.Domain.Plans;
using StPlan.Domain.Progress;
using StPlan.GraphQL;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Progress;

/// <summary><c>progress</c> of plans, groups, tasks and indicators: for a year that is asked for, or for the last of which something is
/// known.</summary>
internal static class ProgressFields
{
    // What one of them costs to compute for a year that nobody has asked for yet, in objects to be written.
    private const double PlanWeight = 10;
    private const double GroupWeight = 3;

    private const string LatestReported =
        "The year (năm). The default is the last reporting year with a report or an assessment, or the first if there is none. "
        + "Other years have no reports.";

    public static void AddProgressField(this ObjectTypeDescriptor<Plan> descriptor) =>
        descriptor.Field("progress").Type("PlanProgress!").Cost(PlanWeight)
            .Description("The progress of the plan in a year (tiến độ kế hoạch).")
            .Argument("year", a => a.Type("Int").Description(LatestReported))
            .Resolve(c => c.Parent<Plan>().ProgressIn(Year(c, c.Parent<Plan>())));

    public static void AddProgressField(this ObjectTypeDescriptor<TaskGroup> descriptor) =>
        descriptor.Field("progress").Type("GroupProgress!").Cost(GroupWeight)
            .Description("The progress of the group in a year (tiến độ nhóm).")
            .Argument("year", a => a.Type("Int").Description(LatestReported))
            .Resolve(c => c.Parent<TaskGroup>().ProgressIn(Year(c, c.Parent<TaskGroup>().Plan)));

    public static void AddProgressField(this ObjectTypeDescriptor<PlanTask> descriptor) =>
        descriptor.Field("progress").Type("TaskProgress!")
            .Description("The progress of the task in a year (tiến độ nhiệm vụ).")
            .Argument("year", a => a.Type("Int").Description(LatestReported))
            .Resolve(c => c.Parent<PlanTask>().ProgressIn(Year(c, c.Parent<PlanTask>().Group.Plan)));

    public static void AddProgressField(this ObjectTypeDescriptor<Indicator> descriptor) =>
        descriptor.Field("progress").Type("IndicatorProgress!")
            .Description("The progress of the indicator in a year (tiến độ chỉ tiêu).")
            .Argument("year", a => a.Type("Int").Description(
                "The year (năm). The default is the last year with an observation of the indicator. If there is none, it is the default "
                    + "of `Plan.progress`."))
            .Argument("method",
                a => a.Type("IndicatorMethod").Description("The method (phương pháp). The default fits the kind of the indicator."))
            .Argument("methodVersion", a => a.Type("Int").Description(
                "The version of the method (phiên bản phương pháp), 1 or 2. The default is the latest. A method that did not change in a "
                    + "version has its earlier one."))
            .Resolve(c => Progress(
                c.Parent<Indicator>(), c.ArgumentValue<int?>("year"), c.ArgumentValue<IndicatorMethod?>("method"),
                c.ArgumentValue<int?>("methodVersion")));

    private static IndicatorProgress Progress(Indicator indicator, int? year, IndicatorMethod? method, int? methodVersion) =>
        indicator.ProgressIn(
            year ?? indicator.LatestObservedYear ?? indicator.Objective.Plan.LatestReportedYear, method, Checked(methodVersion));

    private static int? Checked(int? methodVersion) => methodVersion is { } version && !ProgressMethods.IsVersion(version)
        ? throw new GraphQLException(
            string.Create(CultureInfo.InvariantCulture,
                $"No method has the version {version}. Use a version from 1 to {ProgressMethods.LatestVersion}."),
            ErrorCodes.BadRequest)
        : methodVersion;

    private static int Year(in ResolverContext context, Plan plan) => context.ArgumentValue<int?>("year") ?? plan.LatestReportedYear;
}
