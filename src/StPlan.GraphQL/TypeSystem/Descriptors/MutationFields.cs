namespace StPlan.GraphQL.TypeSystem;

/// <summary>HotChocolate's mutation conventions: <c>submitTaskReport(input: SubmitTaskReportInput!): SubmitTaskReportPayload!</c>.</summary>
public static class MutationFields
{
    private const string InputArgument = "input";

    /// <summary>A field of the mutation type: its input object and its payload are named after it, and described like any other types.</summary>
    public static ObjectFieldDescriptor Mutation<T>(this ObjectTypeDescriptor<T> descriptor, string name)
        where T : class
    {
        var typeName = NameConventions.TypeName(name);
        return descriptor.Field(name).Type($"{typeName}Payload!").Argument(InputArgument, a => a.Type($"{typeName}Input!"));
    }

    /// <summary>The argument <c>input</c> of a field that <see cref="Mutation"/> made.</summary>
    public static InputObjectValue Input(this in ResolverContext context) => context.ArgumentValue<InputObjectValue>(InputArgument);
}
