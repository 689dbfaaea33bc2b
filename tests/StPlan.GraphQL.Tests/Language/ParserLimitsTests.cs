using System.Text;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Tests.Language;

public class ParserLimitsTests
{
    private static readonly ParserLimits Small = new(MaxBytes: 200, MaxTokens: 15, MaxNesting: 4);

    [Theory]
    [InlineData("{ a b c d e f g h i j k l m }", null)]
    [InlineData("{ a b c d e f g h i j k l m n }",
        "1:31 Syntax Error: Document has more than 15 tokens (MaxTokens), found token 16. Parsing stopped here.")]
    [InlineData("{ a b c d e f g h i j k l m # n o p\n,,,}", null)]
    [InlineData("\"a\" query { b c d e f g h i j k l }", null)]
    [InlineData("{ a { b { c { d } } } }", null)]
    [InlineData("{a{b{c{d{e",
        "1:9 Syntax Error: Document has more than 4 levels of nesting (MaxNesting), found level 5. Parsing stopped here.")]
    [InlineData("{a(b:[[[[1",
        "1:9 Syntax Error: Document has more than 4 levels of nesting (MaxNesting), found level 5. Parsing stopped here.")]
    [InlineData("{a(b:{c:{d:{e:{",
        "1:15 Syntax Error: Document has more than 4 levels of nesting (MaxNesting), found level 5. Parsing stopped here.")]
    [InlineData("query($a:[[[[[",
        "1:14 Syntax Error: Document has more than 4 levels of nesting (MaxNesting), found level 5. Parsing stopped here.")]
    [InlineData("{...{...{...{...{",
        "1:17 Syntax Error: Document has more than 4 levels of nesting (MaxNesting), found level 5. Parsing stopped here.")]
    [InlineData("{a{b}}{c{d{e}}}", null)]
    public void Are_found_while_reading(string source, string? expected) => Check(source, expected);

    [Fact]
    public void Bytes_are_counted_before_anything_is_read()
    {
        Check("{a}" + new string(' ', 197), null);
        Check("{a}" + new string(' ', 198),
            "1:201 Syntax Error: Document has more than 200 bytes (MaxBytes), found 201. Parsing stopped here.");
        Check("?" + new string(' ', 300),
            "1:201 Syntax Error: Document has more than 200 bytes (MaxBytes), found 301. Parsing stopped here.");
    }

    [Fact]
    public void Defaults_are_those_of_the_public_endpoint()
    {
        ParserLimits.Default.ShouldBe(new ParserLimits(MaxBytes: 65_536, MaxTokens: 15_000, MaxNesting: 32));
        ParserLimits.None.MaxNesting.ShouldBe(500);
    }

    [Fact]
    public void The_introspection_query_of_the_usual_clients_passes()
    {
        var ofType = string.Concat(Enumerable.Repeat("ofType { kind name ", 9)) + new string('}', 9);
        var query = $$"""
            query IntrospectionQuery { __schema { queryType { name } types { ...FullType } } }
            fragment FullType on __Type { fields(includeDeprecated: true) { args { ...InputValue } type { ...TypeRef } } }
            fragment InputValue on __InputValue { name type { ...TypeRef } defaultValue }
            fragment TypeRef on __Type { kind name {{ofType}} }
            """;
        Parser.TryParse(Encoding.UTF8.GetBytes(query), ParserLimits.Default, out _, out var error).ShouldBeTrue(error?.Message);
    }

    // 1 MB: less than any thread has that runs requests or tests.
    [Theory]
    [InlineData("{a", "}")]
    [InlineData("{...", "}", "{b}")]
    [InlineData("[", "]", "1", "{a(b:", ")}")]
    [InlineData("{c:", "}", "1", "{a(b:", ")}")]
    [InlineData("[", "]", "Int", "query($a:", "){b}")]
    public void The_highest_nesting_leaves_the_stack_room(
        string open, string close, string inner = "", string before = "", string after = "")
    {
        var depth = ParserLimits.None.MaxNesting - 1;
        var source =
            $"{before}{string.Concat(Enumerable.Repeat(open, depth))}{inner}{string.Concat(Enumerable.Repeat(close, depth))}{after}";
        string? printed = null;
        string? printedAgain = null;
        var thread = new Thread(
            () =>
            {
                printed = Printer.Print(Parser.Parse(source));
                printedAgain = Printer.Print(Parser.Parse(printed));
            },
            1024 * 1024);
        thread.Start();
        thread.Join();
        printed.ShouldNotBeNull();
        printedAgain.ShouldBe(printed);
    }

    public static TheoryData<string> Hostile => [.. HostileTexts.All];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_documents_are_refused_for_their_length(string repeated) =>
        HostileTexts.Refuse(HostileTexts.Long(repeated)).ShouldContain("MaxBytes");

    private static void Check(string source, string? expected)
    {
        Parser.TryParse(Encoding.UTF8.GetBytes(source), Small, out _, out var error);
        (error is null ? null : $"{error.Locations[0].Line}:{error.Locations[0].Column} {error.Message}").ShouldBe(expected);
        (error?.Code).ShouldBe(expected is null ? null : "HC0011");
    }
}
