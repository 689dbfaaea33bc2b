using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Tests.Language;

// Spec 2.9.4: block strings, BlockStringValue(rawValue).
public class BlockStringTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("simple", "simple")]
    [InlineData(" white space ", " white space ")]
    [InlineData("contains \" quote", "contains \" quote")]
    [InlineData("contains \\\"\"\" triple quote", "contains \"\"\" triple quote")]
    [InlineData("\\\"\"\"", "\"\"\"")]
    [InlineData("unescaped \\n\\r\\b\\t\\f\\u1234\\u{1} \\ .", "unescaped \\n\\r\\b\\t\\f\\u1234\\u{1} \\ .")]
    [InlineData("multi\nline", "multi\nline")]
    [InlineData("multi\rline\r\nnormalized\n\rend", "multi\nline\nnormalized\n\nend")]
    [InlineData("\u0000 \u0007 😀", "\u0000 \u0007 😀")]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("    first\n      second\n    third", "    first\n  second\nthird")]
    [InlineData("first\n  second\n third", "first\n second\nthird")]
    [InlineData("\n\n\n  only\n\n\n", "only")]
    [InlineData("  \n\t\n   ", "")]
    [InlineData("\n", "")]
    [InlineData("\n    a\n \n    b\n", "a\n\nb")]
    [InlineData("\n    a\n       \n    b\n", "a\n   \nb")]
    [InlineData("\n\ta\n  b\n", "a\n b")]
    [InlineData("\n  trailing  \n  blanks \t\n", "trailing  \nblanks \t")]
    [InlineData("\n \u00A0no white space\n  a\n", "\u00A0no white space\n a")]
    [InlineData("   a", "   a")]
    public void Means(string between, string value) => ValueOf($"\"\"\"{between}\"\"\"").ShouldBe(value);

    // The two examples of the spec are the same string.
    [Fact]
    public void The_examples_of_the_spec_agree()
    {
        const string Block = "\"\"\"\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  \"\"\"";
        const string Quoted = "\"Hello,\\n  World!\\n\\nYours,\\n  GraphQL.\"";
        ValueOf(Block).ShouldBe(ValueOf(Quoted));
    }

    [Theory]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("one line", "\"\"\"one line\"\"\"")]
    [InlineData("two\nlines", "\"\"\"\ntwo\nlines\n\"\"\"")]
    [InlineData(" leading blank", "\"\"\" leading blank\"\"\"")]
    [InlineData("   leading blank and \"quote\"", "\"\"\"   leading blank and \"quote\"\n\"\"\"")]
    [InlineData("in \"the\" middle", "\"\"\"in \"the\" middle\"\"\"")]
    [InlineData("at the \"end\"", "\"\"\"\nat the \"end\"\n\"\"\"")]
    [InlineData("backslash \\", "\"\"\"\nbackslash \\\n\"\"\"")]
    [InlineData("triple \"\"\"", "\"\"\"\ntriple \\\"\"\"\n\"\"\"")]
    [InlineData("no indent\n with indent", "\"\"\"\nno indent\n with indent\n\"\"\"")]
    [InlineData("no indent\nthen\n  indent", "\"\"\"\nno indent\nthen\n  indent\n\"\"\"")]
    public void Is_printed_so_that_it_reads_back(string value, string literal)
    {
        Printer.Print(new StringValueNode(0, value, Block: true)).ShouldBe(literal);
        ValueOf(literal).ShouldBe(value);
    }

    private static string ValueOf(string literal) => Parser.ParseValue(literal).ShouldBeOfType<StringValueNode>().Value;
}
