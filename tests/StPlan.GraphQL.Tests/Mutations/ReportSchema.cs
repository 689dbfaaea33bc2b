using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.Mutations;

/// <summary>A schema with mutations after HotChocolate's conventions, all of it described in code.</summary>
internal static class ReportSchema
{
    public static Schema Build() => new SchemaBuilder()
        .AddQueryType<QueryType>()
        .AddMutationType<MutationType>()
        .AddType<DateType>()
        .AddType<DateTimeType>()
        .AddType<DecimalType>()
        .AddType<LongType>()
        .AddType<UrlType>()
        .AddType<ProgressType>()
        .AddType<ReportType>()
        .AddType<SourceType>()
        .AddType<OutputType>()
        .AddType<SubmitReportInputType>()
        .AddType<SourceInputType>()
        .AddType<OutputInputType>()
        .AddType<WithdrawReportInputType>()
        .AddType<SubmitReportPayloadType>()
        .AddType<WithdrawReportPayloadType>()
        .AddType<ErrorType>()
        .AddType<TaskNotFoundErrorType>()
        .AddType<StaleReportErrorType>()
        .AddType<SubmitReportErrorType>()
        .AddType<WithdrawReportErrorType>()
        .Build();

    private sealed class QueryType : ObjectType<object>
    {
        protected override void Configure(ObjectTypeDescriptor<object> descriptor)
        {
            descriptor.Name("Query");
            descriptor.Field("errors").Type("[Error]")
                .Resolve(IReadOnlyList<Failure> (_) => [new TaskNotFound("No such task.", "I.9"), new Unforeseen("Who knows.")]);
        }
    }

    private sealed class MutationType : ObjectType<object>
    {
        protected override void Configure(ObjectTypeDescriptor<object> descriptor)
        {
            descriptor.Name("Mutation");
            descriptor.Mutation("submitReport").Description("Takes in a report.").Resolve(c => ReportDesk.Submit(c.Input()));
            descriptor.Mutation("withdrawReport").Resolve(c => ReportDesk.WithdrawAsync(c.Input()));
        }
    }

    private sealed class SubmitReportInputType : InputObjectType
    {
        protected override void Configure(InputObjectTypeDescriptor descriptor)
        {
            descriptor.Description("A report.");
            descriptor.Field("task").Type("String!").Description("The code of a task.");
            descriptor.Field("progress").Type("Progress!").DefaultValueSyntax("IN_PROGRESS");
            descriptor.Field("day").Type("Date");
            descriptor.Field("at").Type("DateTime");
            descriptor.Field("amount").Type("Decimal");
            descriptor.Field("money").Type("Long");
            descriptor.Field("note").Type("String");
            descriptor.Field("source").Type("SourceInput");
            descriptor.Field("outputs").Type("[OutputInput!]!").DefaultValueSyntax("[]");
            descriptor.Field("remark").Type("String").Deprecated("Use note.");
        }
    }

    private sealed class SourceInputType : InputObjectType
    {
        protected override void Configure(InputObjectTypeDescriptor descriptor)
        {
            descriptor.Field("title").Type("String!");
            descriptor.Field("url").Type("URL");
        }
    }

    private sealed class OutputInputType : InputObjectType
    {
        protected override void Configure(InputObjectTypeDescriptor descriptor)
        {
            descriptor.Name("OutputInput").Description("Something that was made.");
            descriptor.Field("name").Type("String!");
            descriptor.Field("count").Type("Long").DefaultValueSyntax("1");
        }
    }

    private sealed class WithdrawReportInputType : InputObjectType
    {
        protected override void Configure(InputObjectTypeDescriptor descriptor)
        {
            descriptor.OneOf();
            descriptor.Field("task").Type("String");
            descriptor.Field("number").Type("Int");
        }
    }

    private sealed class ProgressType : EnumType<Progress>
    {
        protected override void Configure(EnumTypeDescriptor<Progress> descriptor)
        {
        }
    }

    private sealed class ReportType : ObjectType<Report>
    {
        protected override void Configure(ObjectTypeDescriptor<Report> descriptor)
        {
            descriptor.Field(r => r.Task);
            descriptor.Field(r => r.Progress);
            descriptor.Field(r => r.Day);
            descriptor.Field(r => r.At);
            descriptor.Field(r => r.Amount);
            descriptor.Field(r => r.Money);
            descriptor.Field(r => r.Note);
            descriptor.Field(r => r.Source);
            descriptor.Field(r => r.Outputs);
            descriptor.Field(r => r.Given);
        }
    }

    private sealed class SourceType : ObjectType<Source>
    {
        protected override void Configure(ObjectTypeDescriptor<Source> descriptor)
        {
            descriptor.Field(s => s.Title);
            descriptor.Field(s => s.Url);
        }
    }

    private sealed class OutputType : ObjectType<Output>
    {
        protected override void Configure(ObjectTypeDescriptor<Output> descriptor)
        {
            descriptor.Field(o => o.Name);
            descriptor.Field(o => o.Count);
        }
    }

    private sealed class SubmitReportPayloadType : ObjectType<ReportPayload>
    {
        protected override void Configure(ObjectTypeDescriptor<ReportPayload> descriptor)
        {
            descriptor.Name("SubmitReportPayload");
            descriptor.Field(p => p.Report);
            descriptor.Field(p => p.Errors).Type("[SubmitReportError!]");
        }
    }

    private sealed class WithdrawReportPayloadType : ObjectType<ReportPayload>
    {
        protected override void Configure(ObjectTypeDescriptor<ReportPayload> descriptor)
        {
            descriptor.Name("WithdrawReportPayload");
            descriptor.Field(p => p.Errors).Type("[WithdrawReportError!]");
        }
    }

    private sealed class ErrorType : InterfaceType<Failure>
    {
        protected override void Configure(InterfaceTypeDescriptor descriptor)
        {
            descriptor.Name("Error").Description("Why nothing was done.");
            descriptor.Field("message").Type("String!");
        }
    }

    private sealed class TaskNotFoundErrorType : ObjectType<TaskNotFound>
    {
        protected override void Configure(ObjectTypeDescriptor<TaskNotFound> descriptor)
        {
            descriptor.Name("TaskNotFoundError").Implements("Error");
            descriptor.Field(e => e.Message);
            descriptor.Field(e => e.Task);
        }
    }

    private sealed class StaleReportErrorType : ObjectType<StaleReport>
    {
        protected override void Configure(ObjectTypeDescriptor<StaleReport> descriptor)
        {
            descriptor.Name("StaleReportError").Implements("Error");
            descriptor.Field(e => e.Message);
            descriptor.Field(e => e.Current);
        }
    }

    private sealed class SubmitReportErrorType : UnionType<Failure>
    {
        protected override void Configure(UnionTypeDescriptor descriptor) =>
            descriptor.Description("Why a report was not taken in.").Member("TaskNotFoundError").Member("StaleReportError");
    }

    private sealed class WithdrawReportErrorType : UnionType<Failure>
    {
        protected override void Configure(UnionTypeDescriptor descriptor) =>
            descriptor.Name("WithdrawReportError").Member("TaskNotFoundError");
    }
}
