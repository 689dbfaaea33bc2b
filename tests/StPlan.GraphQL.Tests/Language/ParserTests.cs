using System.Collections.Immutable;
using System.Text;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Tests.Language;

public class ParserTests
{
    [Fact]
    public void An_operation_has_all_its_parts()
    {
        var document = Parser
            .Parse("\"why\" mutation M($a: [Int!] = [1] @d) @e(f: $a) { g: h(i: {j: $a}) @k { ...L ... on N @o { p } ... { q } } }");

        var operation = document.Operations.ShouldHaveSingleItem();
        operation.Description!.Value.ShouldBe("why");
        operation.Operation.ShouldBe(OperationType.Mutation);
        operation.Name!.Value.ShouldBe("M");
        var variable = operation.VariableDefinitions.ShouldHaveSingleItem();
        variable.Name.ShouldBe("a");
        variable.Type.ToString().ShouldBe("[Int!]");
        variable.DefaultValue.ShouldBeOfType<ListValueNode>().Items.ShouldHaveSingleItem().ShouldBeOfType<IntValueNode>().Value
            .ShouldBe("1");
        variable.Directives.ShouldHaveSingleItem().Name.Value.ShouldBe("d");
        operation.Directives.ShouldHaveSingleItem().Arguments.ShouldHaveSingleItem().Value.ShouldBeOfType<VariableNode>();

        var field = operation.SelectionSet.Selections.ShouldHaveSingleItem().ShouldBeOfType<FieldNode>();
        field.ResponseName.ShouldBe("g");
        field.Name.Value.ShouldBe("h");
        field.Arguments.ShouldHaveSingleItem().Value.ShouldBeOfType<ObjectValueNode>().Fields.ShouldHaveSingleItem().Name.Value
            .ShouldBe("j");
        var selections = field.SelectionSet!.Selections;
        selections[0].ShouldBeOfType<FragmentSpreadNode>().Name.Value.ShouldBe("L");
        selections[1].ShouldBeOfType<InlineFragmentNode>().TypeCondition!.Name.Value.ShouldBe("N");
        selections[2].ShouldBeOfType<InlineFragmentNode>().TypeCondition.ShouldBeNull();
    }

    [Fact]
    public void A_shorthand_query_has_nothing_but_selections()
    {
        var operation = Parser.Parse("{ a }").Operations.ShouldHaveSingleItem();
        operation.Operation.ShouldBe(OperationType.Query);
        operation.Name.ShouldBeNull();
        operation.VariableDefinitions.ShouldBeEmpty();
        operation.Directives.ShouldBeEmpty();
    }

    [Fact]
    public void No_list_of_a_node_is_ever_default()
    {
        var document = Parser
            .Parse("query { a } type A interface B union C enum D input E directive @f on FIELD extend schema @g type H { i: J }");
        document.Definitions.OfType<OperationDefinitionNode>()
            .ShouldAllBe(node => !node.VariableDefinitions.IsDefault && !node.Directives.IsDefault);
        document.Definitions.OfType<ObjectTypeDefinitionNode>().ShouldAllBe(node => !node.Interfaces.IsDefault && !node.Fields.IsDefault);
        document.Definitions.OfType<UnionTypeDefinitionNode>().ShouldAllBe(node => !node.MemberTypes.IsDefault);
        document.Definitions.OfType<EnumTypeDefinitionNode>().ShouldAllBe(node => !node.Values.IsDefault);
        document.Definitions.OfType<SchemaDefinitionNode>().ShouldAllBe(node => !node.OperationTypes.IsDefault);
    }

    [Fact]
    public void Definitions_and_extensions_are_told_apart()
    {
        var document = Parser.Parse("\"d\" type A extend type A @b directive @c(d: Int) repeatable on | FIELD | QUERY");
        var definitions = document.Definitions.Cast<TypeSystemDefinitionNode>().ToImmutableArray();
        definitions.Select(definition => definition.IsExtension).ShouldBe([false, true, false]);
        definitions[0].Description!.Value.ShouldBe("d");
        var directive = definitions[2].ShouldBeOfType<DirectiveDefinitionNode>();
        directive.Repeatable.ShouldBeTrue();
        directive.Locations.Select(location => location.Value).ShouldBe(["FIELD", "QUERY"]);
    }

    // Offsets are in bytes: the description's letters outside ASCII take two and three.
    [Fact]
    public void A_node_starts_at_its_first_token()
    {
        const string Source = "\uFEFF# đầu\n\"\"\"mô tả\"\"\" query Q($a: [Int!]!) { x: y(z: -1) @w ... on T { v } ...F }";
        var bytes = Encoding.UTF8.GetBytes(Source);
        var document = Parser.Parse(Source);
        var operation = document.Operations.Single();
        var type = operation.VariableDefinitions[0].Type.ShouldBeOfType<NonNullTypeNode>();
        var field = (FieldNode)operation.SelectionSet.Selections[0];

        document.Start.ShouldBe(0);
        Rest(operation).ShouldStartWith("\"\"\"mô tả");
        Rest(operation.Name!).ShouldStartWith("Q(");
        Rest(operation.VariableDefinitions[0]).ShouldStartWith("$a: ");
        Rest(operation.VariableDefinitions[0].Variable.Name).ShouldStartWith("a: ");
        Rest(type).ShouldStartWith("[Int!]!");
        Rest(((ListTypeNode)type.Type).Type).ShouldStartWith("Int!]");
        Rest(operation.SelectionSet).ShouldStartWith("{ x");
        Rest(field).ShouldStartWith("x: y");
        Rest(field.Name).ShouldStartWith("y(");
        Rest(field.Arguments[0]).ShouldStartWith("z: ");
        Rest(field.Arguments[0].Value).ShouldStartWith("-1");
        Rest(field.Directives[0]).ShouldStartWith("@w");
        Rest(operation.SelectionSet.Selections[1]).ShouldStartWith("... on T");
        Rest(operation.SelectionSet.Selections[2]).ShouldStartWith("...F");
        document.Source.GetLocation(field.Start).ShouldBe(new Location(2, 36));

        string Rest(SyntaxNode node) => Encoding.UTF8.GetString(bytes.AsSpan(node.Start));
    }

    [Theory]
    [InlineData("{\n  a\r\n  ?\n}", 3, 3)]
    [InlineData("{\r  a\r\r  ?\n}", 4, 3)]
    [InlineData("{ tiếng }", 1, 5)]
    [InlineData("{ a(b: \"😀\" ?) }", 1, 13)]
    [InlineData("\"\"\"\n\r\n\r\"\"\" ?", 4, 5)]
    public void Places_count_lines_as_the_spec_does_and_columns_in_utf16(string source, int line, int column)
    {
        Parser.TryParse(Encoding.UTF8.GetBytes(source), ParserLimits.Default, out _, out var error).ShouldBeFalse();
        error.Locations.ShouldBe([new Location(line, column)]);
    }

    [Theory]
    [InlineData("1", typeof(IntValueNode))]
    [InlineData("-1.5", typeof(FloatValueNode))]
    [InlineData("\"\"", typeof(StringValueNode))]
    [InlineData("true", typeof(BooleanValueNode))]
    [InlineData("null", typeof(NullValueNode))]
    [InlineData("TRUE", typeof(EnumValueNode))]
    [InlineData("[]", typeof(ListValueNode))]
    [InlineData("{}", typeof(ObjectValueNode))]
    [InlineData(" $a # variable", typeof(VariableNode))]
    public void Values_alone(string text, Type kind) => Parser.ParseValue(text).ShouldBeOfType(kind);

    [Theory]
    [InlineData("Int")]
    [InlineData("Int!")]
    [InlineData("[Int]")]
    [InlineData("[[Int!]]!")]
    public void Types_alone(string text) => Parser.ParseType(text).ToString().ShouldBe(text);

    [Fact]
    public void What_is_no_value_or_type_or_document_throws_with_its_place()
    {
        Error(() => Parser.ParseValue("[1")).ShouldBe("Syntax Error: Unexpected <EOF>. (line 1, column 3)");
        Error(() => Parser.ParseValue("1 2")).ShouldBe("Syntax Error: Expected <EOF>, found Int \"2\". (line 1, column 3)");
        Error(() => Parser.ParseValue("")).ShouldBe("Syntax Error: Unexpected <EOF>. (line 1, column 1)");
        Error(() => Parser.ParseType("[Int")).ShouldBe("Syntax Error: Expected \"]\", found <EOF>. (line 1, column 5)");
        Error(() => Parser.ParseType("Int!!")).ShouldBe("Syntax Error: Expected <EOF>, found \"!\". (line 1, column 5)");
        Error(() => Parser.Parse("{\n}")).ShouldBe("Syntax Error: Expected Name, found \"}\". (line 2, column 1)");
        Error(() => Parser.Parse("{\n a(b: \"ế\uD800\") }")).ShouldBe("Syntax Error: Invalid character: U+D800. (line 2, column 9)");

        static string Error(Func<object> parse)
        {
            var exception = Should.Throw<GraphQLSyntaxException>(() => parse());
            exception.Error.Code.ShouldBe("HC0011");
            return exception.Message;
        }
    }

    // Seeded, so that a failure can be repeated: whatever the bytes, the parser answers.
    [Fact]
    public void Random_bytes_never_throw()
    {
        var alphabet = Encoding.UTF8.GetBytes("{}()[]:=@!$&|.\"\\u # \n\r,-01aeE_ế😀").Append((byte)0xFF).ToArray();
        var state = 20_250_901u;
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = new byte[round % 40];
            for (var i = 0; i < bytes.Length; i++)
            {
                state = (state * 1_664_525) + 1_013_904_223;
                bytes[i] = alphabet[(int)(state >> 8) % alphabet.Length];
            }

            var parsed = Parser.TryParse(bytes, ParserLimits.Default, out var document, out var error);
            (document is not null).ShouldBe(parsed);
            (error is null).ShouldBe(parsed);
        }
    }
}
