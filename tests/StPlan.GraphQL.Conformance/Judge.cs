using System.Text;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Conformance;

/// <summary>Puts one case before the engine.</summary>
internal sealed class Judge
{
    // The introspection query of graphql-js 17 with all options on.
    private const string IntrospectionQuery = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name }
            mutationType { name }
            subscriptionType { name }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue {
          name description type { ...TypeRef } defaultValue isDeprecated deprecationReason
        }
        fragment TypeRef on __Type {
          kind name
          ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
            ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        }
        """;

    private readonly SchemaCache _schemas = new();

    public Answer Answer(Case @case) => @case.Action switch
    {
        "parse" => WithDocument(@case, _ => Conformance.Answer.Nothing),
        "print" => WithDocument(@case, document => Conformance.Answer.Text(Printer.Print(document))),
        "validateSchema" => WithSchema(@case, _ => Conformance.Answer.Nothing),
        "printSchema" => WithSchema(@case, schema => Conformance.Answer.Text(SchemaPrinter.Print(schema.Schema))),
        "introspect" =>
            WithSchema(@case,
            schema => Execute(schema, @case with { Document = IntrospectionQuery, OperationName = null, Variables = default })),
        "validate" => WithDocument(@case, document => WithSchema(@case, schema => Validate(schema, document))),
        "execute" => WithSchema(@case, schema => Execute(schema, @case)),
        _ => Conformance.Answer.Failed(new GraphQLError($"Unknown action \"{@case.Action}\".", ErrorCodes.BadRequest)),
    };

    private static Answer WithDocument(Case @case, Func<DocumentNode, Answer> answer) =>
        Parser.TryParse(Encoding.UTF8.GetBytes(@case.Document), ParserLimits.None, out var document, out var error)
            ? answer(document)
            : Conformance.Answer.Failed(error);

    private Answer WithSchema(Case @case, Func<PreparedSchema, Answer> answer)
    {
        var schema = _schemas.Get(@case.Schema);
        return schema.Errors.IsEmpty ? answer(schema) : Conformance.Answer.Failed(schema.Errors);
    }

    private static Answer Validate(PreparedSchema schema, DocumentNode document) =>
        Conformance.Answer.Failed(DocumentChecks.Check(schema.Schema, document, PreparedSchema.Options));

    private static Answer Execute(PreparedSchema schema, Case @case)
    {
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(@case.Document), @case.OperationName, @case.Variables);
        var root = new RootSource(@case.RootValue, @case.EchoArguments);
        var plan = schema.Executor.Prepare(request, out _);
        return plan?.Operation.Operation == OperationType.Subscription ? Subscribe(schema, request, root) : Execute(schema, request, root);
    }

    private static Answer Execute(PreparedSchema schema, GraphQLRequest request, RootSource root)
    {
        using var buffer = new ResponseBuffer();
        var execution = schema.Executor.ExecuteAsync(request, buffer, root);
        if (!execution.IsCompleted)
        {
            throw new InvalidOperationException("No resolver waits for anything, yet the execution does.");
        }

        execution.GetAwaiter().GetResult();
        return Conformance.Answer.Executed(buffer.WrittenMemory.ToArray());
    }

    // The root value is the one event of every stream, so that the answer is one response.
    private static Answer Subscribe(PreparedSchema schema, GraphQLRequest request, RootSource root)
    {
        var subscription = schema.Executor.SubscribeAsync(request, root).AsTask().GetAwaiter().GetResult();
        return subscription.Responses is { } responses
            ? responses.Select(r => Conformance.Answer.Executed(r.ToArray())).SingleAsync().AsTask().GetAwaiter().GetResult()
            : Conformance.Answer.Failed(subscription.Errors);
    }
}
