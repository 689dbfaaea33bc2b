using System.Globalization;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Validation;

namespace StPlan.GraphQL.Tests.Validation;

public sealed class DocumentMeasureTests
{
    [Theory]
    [InlineData("{ a b c }", 3, 1)]
    [InlineData("{ a { b { c d } } e }", 5, 3)]
    [InlineData("{ ... { a { ... on T { b } } } }", 2, 2)]
    [InlineData("{ a { ...f } ...f } fragment f on T { x { y } }", 5, 3)]
    [InlineData("{ ...f } fragment f on T { x { ...g } ...g } fragment g on T { y { z } }", 5, 3)]
    [InlineData("{ ...missing }", 0, 0)]
    public void Fields_and_depth_are_counted_with_fragments_written_out(string document, int fields, int depth)
    {
        var measure = DocumentMeasure.Measure(Parser.Parse(document)).ShouldHaveSingleItem();

        (measure.Fields, measure.Depth).ShouldBe((fields, depth));
    }

    [Fact]
    public void Each_operation_is_measured_by_itself()
    {
        var document = Parser
            .Parse("query a { x } query b { ...f ...f } fragment f on T { x { y } } fragment unused on T { x { y { z } } }");

        DocumentMeasure.Measure(document).Select(m => (m.Operation.Name!.Value, m.Fields, m.Depth)).ShouldBe([("a", 1, 1), ("b", 4, 2)]);
    }

    [Fact]
    public void Fragments_of_a_cycle_are_counted_once()
    {
        var document = Parser.Parse("{ a { ...f } } fragment f on T { b { ...g } } fragment g on T { c { ...f ...g } }");

        var measure = DocumentMeasure.Measure(document).ShouldHaveSingleItem();

        (measure.Fields, measure.Depth).ShouldBe((3, 3));
    }

    [Fact]
    public void What_doubles_at_each_level_saturates()
    {
        var document = Parser.Parse(Chain(200, i => $"a {{ ...f{i + 1} }} b {{ ...f{i + 1} }}"));

        var measure = DocumentMeasure.Measure(document).ShouldHaveSingleItem();

        (measure.Fields, measure.Depth).ShouldBe((int.MaxValue, 201));
    }

    [Fact]
    public void A_long_chain_of_fragments_does_not_exhaust_the_stack()
    {
        var document = Parser.Parse(Chain(20_000, i => $"a {{ ...f{i + 1} }}"));

        var measure = DocumentMeasure.Measure(document).ShouldHaveSingleItem();

        (measure.Fields, measure.Depth).ShouldBe((20_001, 20_001));
    }

    private static string Chain(int length, Func<int, string> body) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{ ...f0 }} {Fragments(length, body)} fragment f{length} on T {{ x }}");

    private static string Fragments(int length, Func<int, string> body) =>
        string.Concat(Enumerable.Range(0, length).Select(i => $"fragment f{i} on T {{ {body(i)} }} "));
}
