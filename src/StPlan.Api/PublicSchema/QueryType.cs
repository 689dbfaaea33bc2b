using StPlan.Api.PublicSchema.Citations;
using StPlan.Api.PublicSchema.Datasets;
using StPlan.Api.PublicSchema.Releases;
using StPlan.Api.PublicSchema.Search;
using StPlan.Api.PublicSchema.Statistics;
using StPlan.Domain.Citations;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.TypeSystem;
using StPlan.OpenData.Model;

namespace StPlan.Api.PublicSchema;

/// <summary>Where every query begins. Its value is <see cref="PublishedData"/>: one release, from which the whole answer comes.</summary>
internal sealed class QueryType : ObjectType<PublishedData>
{
    private const int MaxNodes = 50;

    protected override void Configure(ObjectTypeDescriptor<PublishedData> descriptor)
    {
        descriptor.Name("Query").Description(
            "The science and technology plan of Trà Vinh province (kế hoạch khoa học và công nghệ tỉnh Trà Vinh), as published. "
            + "Texts are verbatim and in Vietnamese first; English is an unofficial translation.");
        DescribeData(descriptor);
        descriptor.AddAsOfField();
    }

    /// <summary>What can be asked of the data of any release, the present one and older ones.</summary>
    internal static void DescribeData(ObjectTypeDescriptor<PublishedData> descriptor)
    {
        descriptor.Field("plan").Type("Plan")
            .Description("The plan with this id (kế hoạch); null if there is none.")
            .Argument("id", a => a.Type("ID").Description("A global id. The default is the current plan."))
            .Resolve(c => c.ArgumentValue<string?>("id") is { } id
                ? GlobalId.TryParse(id, out var globalId) && globalId.TypeName == "Plan" ? c.Parent<PublishedData>().FindPlan(globalId.Key)
                    : null
                : c.Parent<PublishedData>().Plan);
        descriptor.Field(d => d.Plans).ListSize(3).Description("All published plans (các kế hoạch).");
        descriptor.Field(d => d.Objectives).ListSize(6).Description("The specific objectives (mục tiêu cụ thể) of the current plan.");
        descriptor.Field("indicators").Type("[Indicator!]!").Description("The indicators (chỉ tiêu) of the current plan.")
            .UsePaging().UseFiltering().UseSorting().Resolve(c => c.Parent<PublishedData>().Indicators);
        descriptor.Field(d => d.TaskGroups).ListSize(5).Description("The groups of tasks (nhóm nhiệm vụ, giải pháp) of the current plan.");
        descriptor.Field("taskGroup").Type("TaskGroup")
            .Description("The group of tasks with this number in the current plan; null if there is none.")
            .Argument("number", a => a.Type("String!").Description("`I` to `V`."))
            .Resolve(c => c.Parent<PublishedData>().FindTaskGroup(c.ArgumentValue<string>("number")));
        descriptor.Field("tasks").Type("[Task!]!").Description("The tasks (nhiệm vụ, giải pháp) of the current plan, in the annex's order.")
            .UsePaging().UseFiltering().UseSorting().Resolve(c => c.Parent<PublishedData>().Tasks);
        descriptor.Field("task").Type("Task").Description("The task with this code in the current plan; null if there is none.")
            .Argument("code", a => a.Type("String!").Description("Group and number: `III.9`."))
            .Resolve(c => c.Parent<PublishedData>().FindTask(c.ArgumentValue<string>("code")));
        descriptor.Field("agencies").Type("[Agency!]!")
            .Description("The agencies and units (cơ quan, đơn vị) that the plans name, and the known members of collectives.")
            .UsePaging().UseFiltering().UseSorting().Resolve(c => c.Parent<PublishedData>().Agencies);
        descriptor.Field("agency").Type("Agency").Description("The agency with this code; null if there is none.")
            .Argument("code", a => a.Type("String!").Description("`SKHCN`."))
            .Resolve(c => c.Parent<PublishedData>().FindAgency(c.ArgumentValue<string>("code")));
        descriptor.Field("taskReports").Type("[TaskReport!]!")
            .Description("The current reports (báo cáo) on the tasks of the current plan, by task, year and the order of the lead cell.")
            .UsePaging().UseFiltering().UseSorting().Resolve(c => c.Parent<PublishedData>().TaskReports);
        descriptor.Field("observations").Type("[Observation!]!")
            .Description("The current figures (số liệu) of the indicators of the current plan, by indicator and year.")
            .UsePaging().UseFiltering().UseSorting().Resolve(c => c.Parent<PublishedData>().Observations);
        descriptor.Field(d => d.ReportingPeriods).ListSize(6).Description("The reporting years of the current plan (các kỳ báo cáo).");
        descriptor.Field("citation").Type("Citation").Description("The citation with this key (trích dẫn); null if nothing has the key.")
            .Argument("key",
                a => a.Type("String!")
                    .Description("The key (mã), the end of an address `/cite/…` on this server: `24-kh-ubnd-2025/tfp-share/2025/1`."))
            .StyleArgument()
            .Resolve(c => c.Parent<PublishedData>().FindCitation(
                c.ArgumentValue<string>("key"), c.ArgumentValue<CitationStyle>("style"), c.Service<Publication>().Publisher.CitedName));
        descriptor.Field("releases").Type("[Release!]!").Description("The releases (các lần công bố), oldest first.")
            .UsePaging().Resolve(c => c.Parent<PublishedData>().Releases);
        descriptor.Field("release").Type("Release").Description("The release with this number; null if there is none.")
            .Argument("number", a => a.Type("Int").Description("1, 2, 3 … The default is the latest."))
            .Resolve(c =>
                c.ArgumentValue<int?>("number") is { } number ? c.Parent<PublishedData>().FindRelease(number)
                    : c.Parent<PublishedData>().Release);
        descriptor.AddDatasetsField();
        descriptor.Field(d => d.IsDemo)
            .Description(
                "Whether any of the data are invented for demonstration (số liệu giả định). If so, whoever shows them must say so.");
        descriptor.AddSearchField();
        descriptor.AddStatisticsField();
        descriptor.AddNodeFields(MaxNodes);
    }
}
