using StPlan.GraphQL.Conformance.Sdl;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.Execution;

/// <summary>
/// What a resolver sees of a variable is of the CLR type of the place where it stands, not of the type that it was declared with.
/// </summary>
public sealed class VariableTypeTests
{
    private const string Sdl = "type Query { flat(of: [Int]): String nested(of: [[Int]]): String }";

    [Theory]
    [InlineData("query ($v: [Int!]) { flat(of: $v) }", """{"v":[1,2]}""", "1 2")]
    [InlineData("query ($v: [Int]) { flat(of: $v) }", """{"v":[1,null]}""", "1 null")]
    [InlineData("query ($v: Int!) { flat(of: [$v, null]) }", """{"v":7}""", "7 null")]
    public void A_list_of_nullable_items_takes_stricter_variables(string document, string variables, string expected)
    {
        var schema = Schema.FromSdl(Sdl, (_, _) => new ContextFieldResolver<string>(
            c => string.Join(
                ' ', c.ArgumentValue<IReadOnlyList<int?>>("of")
                .Select(i => i?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"))));

        JsonExecution.Run(schema, document, new object(), variables)["data"]!["flat"]!.GetValue<string>().ShouldBe(expected);
    }

    [Fact]
    public void Nested_lists_are_adapted_too()
    {
        var schema = Schema.FromSdl(Sdl, (_, _) => new ContextFieldResolver<string>(
            c => string.Join('|', c.ArgumentValue<IReadOnlyList<IReadOnlyList<int?>>>("of").Select(inner => inner.Count))));

        JsonExecution.Run(schema, "query ($v: [[Int!]!]) { nested(of: $v) }", new object(), """{"v":[[1,2],[3]]}""")["data"]!["nested"]!
            .GetValue<string>()
            .ShouldBe("2|1");
    }
}
