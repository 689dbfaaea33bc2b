using System.Collections.Concurrent;
using System.Text.Json;
using GraphQL;
using GraphQL.DI;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GraphQLDotNet;

/// <summary>
/// The plan over HTTP, as the documentation of GraphQL.NET sets a server up: types in code, resolvers that are functions, System.Text.Json.
/// Documents that were valid once are kept, as its package GraphQL.MemoryCache keeps them.
/// </summary>
internal static class PlanServer
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task RunAsync(string file, string port)
    {
        var answer = JsonSerializer.Deserialize<PlanAnswer>(await File.ReadAllBytesAsync(file), Json)!;
        await GraphQLEndpoint.RunAsync<PlanSchema>(port, services => services
            .AddSingleton(new Plan(answer.Data.TaskGroups))
            .AddGraphQL(g => g
                .AddSchema<PlanSchema>()
                .AddGraphTypes(typeof(PlanSchema).Assembly)
                .AddSystemTextJson()
                .ConfigureExecution(KeepDocuments())));
    }

    private static Func<ExecutionOptions, ExecutionDelegate, Task<ExecutionResult>> KeepDocuments()
    {
        var kept = new ConcurrentDictionary<string, GraphQLDocument>();
        return async (options, next) =>
        {
            if (kept.TryGetValue(options.Query!, out var document))
            {
                options.Document = document;
                options.ValidationRules = options.CachedDocumentValidationRules ?? [];
                return await next(options);
            }

            var result = await next(options);
            if (result is { Executed: true, Document: { } valid })
            {
                kept[options.Query!] = valid;
            }

            return result;
        };
    }
}

internal sealed record PlanAnswer(PlanData Data);

internal sealed record PlanData(PlanTaskGroup[] TaskGroups);

internal sealed record PlanTaskGroup(string Number, string Title, PlanTask[] Tasks);

internal sealed record PlanTask(
    string Code, string Text, string LeadText, string CoordinatingText, PlanTimeframe Timeframe, PlanAgency[] LeadAgencies);

internal sealed record PlanTimeframe(string Text, string Kind, int? StartYear, int? EndYear);

internal sealed record PlanAgency(string Code, string Name);

/// <summary>Plain objects in memory and a map, as the other peers have them.</summary>
internal sealed class Plan(PlanTaskGroup[] groups)
{
    private readonly Dictionary<string, PlanTask> _tasks = groups.SelectMany(g => g.Tasks).ToDictionary(t => t.Code);

    public PlanTaskGroup[] Groups => groups;

    public PlanTask? Find(string code) => _tasks.GetValueOrDefault(code);
}

internal sealed class PlanSchema : Schema
{
    public PlanSchema(IServiceProvider services, Plan plan)
        : base(services) => Query = new QueryType(plan);
}

internal sealed class QueryType : ObjectGraphType
{
    public QueryType(Plan plan)
    {
        Name = "Query";
        Field<TaskType>("task").Argument<NonNullGraphType<StringGraphType>>("code").Resolve(c => plan.Find(c.GetArgument<string>("code")));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TaskGroupType>>>>("taskGroups").Resolve(_ => plan.Groups);
    }
}

internal sealed class TaskGroupType : ObjectGraphType<PlanTaskGroup>
{
    public TaskGroupType()
    {
        Name = "TaskGroup";
        Field<NonNullGraphType<StringGraphType>>("number").Resolve(c => c.Source.Number);
        Field<NonNullGraphType<StringGraphType>>("title").Resolve(c => c.Source.Title);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TaskType>>>>("tasks").Resolve(c => c.Source.Tasks);
    }
}

internal sealed class TaskType : ObjectGraphType<PlanTask>
{
    public TaskType()
    {
        Name = "Task";
        Field<NonNullGraphType<StringGraphType>>("code").Resolve(c => c.Source.Code);
        Field<NonNullGraphType<StringGraphType>>("text").Resolve(c => c.Source.Text);
        Field<NonNullGraphType<StringGraphType>>("leadText").Resolve(c => c.Source.LeadText);
        Field<NonNullGraphType<StringGraphType>>("coordinatingText").Resolve(c => c.Source.CoordinatingText);
        Field<NonNullGraphType<TimeframeType>>("timeframe").Resolve(c => c.Source.Timeframe);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<AgencyType>>>>("leadAgencies").Resolve(c => c.Source.LeadAgencies);
    }
}

internal sealed class TimeframeType : ObjectGraphType<PlanTimeframe>
{
    public TimeframeType()
    {
        Name = "Timeframe";
        Field<NonNullGraphType<StringGraphType>>("text").Resolve(c => c.Source.Text);
        Field<NonNullGraphType<TimeframeKindType>>("kind").Resolve(c => c.Source.Kind);
        Field<IntGraphType>("startYear").Resolve(c => c.Source.StartYear);
        Field<IntGraphType>("endYear").Resolve(c => c.Source.EndYear);
    }
}

internal sealed class TimeframeKindType : EnumerationGraphType
{
    public TimeframeKindType()
    {
        Name = "TimeframeKind";
        foreach (var name in (string[])["ANNUAL", "SINGLE_YEAR", "ONGOING"])
        {
            Add(name, name);
        }
    }
}

internal sealed class AgencyType : ObjectGraphType<PlanAgency>
{
    public AgencyType()
    {
        Name = "Agency";
        Field<NonNullGraphType<StringGraphType>>("code").Resolve(c => c.Source.Code);
        Field<NonNullGraphType<StringGraphType>>("name").Resolve(c => c.Source.Name);
    }
}
