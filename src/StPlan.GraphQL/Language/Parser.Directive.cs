namespace StPlan.GraphQL.Language;

public sealed partial class Parser
{
    /// <summary>Reads one directive, as <c>@cost(weight: "1")</c>, for schemas described in code.</summary>
    /// <exception cref="GraphQLSyntaxException">The text is no directive, or a variable stands in it.</exception>
    public static DirectiveNode ParseDirective(string text) => Parse(text, static parser => parser.ParseDirective(isConst: true));
}
