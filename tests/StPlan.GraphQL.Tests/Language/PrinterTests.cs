using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Tests.Language;

public class PrinterTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases() => LanguageCases.Read("Printing.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Prints(string source, string expected)
    {
        var printed = Printer.Print(Parser.Parse(source));
        printed.ShouldBe(expected);
        Printer.Print(Parser.Parse(printed)).ShouldBe(printed);
    }

    [Fact]
    public void Any_node_prints_alone()
    {
        var document = Parser
            .Parse("query Q($a: Int = 1) { b(c: $a) @d { e } } type F implements G { \"h\" i(j: [K!]! = [1]): L @m } enum N { O } "
                + "schema { query: Q }");
        var operation = document.Operations.Single();
        var field = (FieldNode)operation.SelectionSet.Selections[0];
        var type = document.Definitions.OfType<ObjectTypeDefinitionNode>().Single();

        Printer.Print(operation.VariableDefinitions[0]).ShouldBe("$a: Int = 1");
        Printer.Print(field.Arguments[0]).ShouldBe("c: $a");
        Printer.Print(field.Directives[0]).ShouldBe("@d");
        Printer.Print(field.SelectionSet!).ShouldBe("{\n  e\n}");
        Printer.Print(type.Interfaces[0]).ShouldBe("G");
        Printer.Print(type.Fields[0]).ShouldBe("\"h\"\ni(j: [K!]! = [1]): L @m");
        Printer.Print(type.Fields[0].Arguments[0].Type).ShouldBe("[K!]!");
        Printer.Print(document.Definitions.OfType<EnumTypeDefinitionNode>().Single().Values[0]).ShouldBe("O");
        Printer.Print(document.Definitions.OfType<SchemaDefinitionNode>().Single().OperationTypes[0]).ShouldBe("query: Q");
        Printer.Print(Parser.ParseValue("{ a: [1, $b] }")).ShouldBe("{ a: [1, $b] }");
        Printer.Print(new ObjectFieldNode(0, new NameNode(0, "a"), new NullValueNode(0))).ShouldBe("a: null");
    }

    // graphql-js writes the query in shorthand, and then the type takes its braces.
    [Theory]
    [InlineData("type A")]
    [InlineData("interface A implements B")]
    [InlineData("enum A @b")]
    [InlineData("input A")]
    [InlineData("extend schema @a")]
    public void A_query_after_a_type_without_braces_keeps_its_keyword(string definition)
    {
        var printed = Printer.Print(Parser.Parse($"{definition} query {{ c }} query {{ d }}"));
        printed.ShouldBe($"{definition}\n\nquery {{\n  c\n}}\n\n{{\n  d\n}}");
        Printer.Print(Parser.Parse(printed)).ShouldBe(printed);
    }

    [Theory]
    [InlineData("scalar A")]
    [InlineData("union A = B")]
    [InlineData("directive @a on FIELD")]
    public void A_query_after_what_takes_no_braces_needs_none(string definition) =>
        Printer.Print(Parser.Parse($"{definition} {{ c }}")).ShouldBe($"{definition}\n\n{{\n  c\n}}");
}
