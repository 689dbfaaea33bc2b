using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using StPlan.OpenData.Rdf;

namespace StPlan.OpenData.Tests.Rdf;

/// <summary>Texts that a format could trip over come back as they were, but for what XML cannot hold at all.</summary>
public sealed class WriterTests
{
    private const string Awkward = "\"ngoặc kép\" \\ <b>&amp;</b> 'nháy'\nDòng hai\r\n\tthụt 🌾 \u0001\uFFFE x";
    private const string Cleaned = "\"ngoặc kép\" \\ <b>&amp;</b> 'nháy'\nDòng hai\r\n\tthụt 🌾 \uFFFD\uFFFD x";

    [Fact]
    public void Turtle_escapes_what_may_not_stand_in_a_string() => Encoding.UTF8.GetString(Written(TurtleWriter.Write)).ShouldEndWith(
        """

        <https://example.org/a> a dcat:Dataset ;
            dct:title "\"ngoặc kép\" \\ <b>&amp;</b> 'nháy'\nDòng hai\r\n\tthụt 🌾 �� x"@vi ;
            dcat:byteSize "5"^^xsd:nonNegativeInteger ;
            dct:relation <https://example.org/b%20c>, dcat:Dataset .

        """);

    [Fact]
    public void XML_gives_the_text_back() =>
        XDocument.Load(new MemoryStream(Written(RdfXmlWriter.Write))).Descendants("{http://purl.org/dc/terms/}title")
            .Single().Value.ShouldBe(Cleaned);

    [Fact]
    public void JSON_gives_the_text_back()
    {
        using var json = JsonDocument.Parse(Written(JsonLdWriter.Write));

        json.RootElement.GetProperty("@graph")[0].GetProperty("dct:title")[0].GetProperty("@value").GetString().ShouldBe(Cleaned);
    }

    [Fact]
    public void A_statement_that_is_made_twice_is_there_once()
    {
        var graph = new Graph();
        var subject = new Iri("https://example.org/a");

        graph.Describe(subject).Has("dct:title", Literal.Plain("a"));
        graph.Describe(subject).Has("dct:title", Literal.Plain("a")).Has("dct:title", Literal.In("vi", "a"));

        graph.Resources.ShouldHaveSingleItem().Properties.ShouldHaveSingleItem().Objects.Count.ShouldBe(2);
    }

    private static byte[] Written(Action<Graph, Stream> write)
    {
        var graph = new Graph();
        graph.Describe(new Iri("https://example.org/a")).Is("dcat:Dataset")
            .Has("dct:title", Literal.In("vi", Awkward))
            .Has("dcat:byteSize", Literal.Typed("xsd:nonNegativeInteger", "5"))
            .Has("dct:relation", [Iri.Of("https://example.org/b c"), Namespaces.Expand("dcat:Dataset")]);
        using var output = new MemoryStream();
        write(graph, output);
        return output.ToArray();
    }
}
