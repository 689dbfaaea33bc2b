using System.Text.Json;
using System.Xml.Linq;
using StPlan.OpenData.Catalogue;
using StPlan.OpenData.Files;
using StPlan.OpenData.Model;
using StPlan.OpenData.Rdf;

namespace StPlan.OpenData.Tests.Catalogue;

/// <summary>The catalogue says all that DCAT-AP asks for, and what it says is so.</summary>
public sealed class CatalogueTests
{
    [Theory]
    [MemberData(nameof(Published.Names), MemberType = typeof(Published))]
    public async Task Everything_that_DCAT_AP_asks_for_is_there(string name)
    {
        var graph = await DcatCatalogue.BuildAsync(Published.Render(Published.Data(name)));

        DcatApRules.Violations(graph).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_file_with_data_is_a_distribution_with_its_bytes_and_digest()
    {
        var release = Published.Render(Published.Data("reported"));
        var graph = await DcatCatalogue.BuildAsync(release);
        var distributions = graph.Resources.Where(r => r.Types.Contains(Namespaces.Expand("dcat:Distribution"))).ToList();

        distributions.Count.ShouldBeGreaterThan(48);
        foreach (var distribution in distributions)
        {
            var address = Value(distribution, "dcat:downloadURL");
            address.ShouldStartWith("http://localhost:8080/opendata/releases/3/");
            var rendered = await release.GetAsync(OpenDataFiles.Find(address.Split('/')[^1])!,
                cancellation: TestContext.Current.CancellationToken);
            Value(distribution, "dcat:byteSize").ShouldBe($"{rendered.Length}");
            Value(graph.Resources.Single(r => r.Subject.Value == Value(distribution, "spdx:checksum")), "spdx:checksumValue")
                .ShouldBe(rendered.Sha256Hex);
        }
    }

    [Fact]
    public async Task A_release_is_a_version_of_what_lasts_and_follows_the_one_before()
    {
        var graph = await DcatCatalogue.BuildAsync(Published.Render(Published.Data("reported")));
        var tasks = graph.Resources.Single(r => r.Subject.Value.EndsWith("#tasks", StringComparison.Ordinal));

        tasks.Subject.Value.ShouldBe("http://localhost:8080/opendata/releases/3/catalog#tasks");
        Value(tasks, "dcat:isVersionOf").ShouldBe("http://localhost:8080/opendata/catalog#tasks");
        Value(tasks, "dcat:previousVersion").ShouldBe("http://localhost:8080/opendata/releases/2/catalog#tasks");
        Value(tasks, "dct:identifier").ShouldBe("stplan/tasks");
        Value(tasks, "dcat:version").ShouldBe("3");
        var first = await DcatCatalogue.BuildAsync(Published.Render(Published.Data("empty")));
        first.Resources.SelectMany(r => r.Properties).ShouldNotContain(p => p.Predicate == Namespaces.Expand("dcat:previousVersion"));
    }

    [Fact]
    public async Task Invented_data_say_so_wherever_they_are_listed()
    {
        var graph = await DcatCatalogue.BuildAsync(Published.Render(Published.Data("demo")));
        string[] types = ["dcat:Catalog", "dcat:Dataset", "dcat:Distribution", "dcat:DataService"];

        foreach (var resource in graph.Resources.Where(r => r.Types.Intersect(types.Select(Namespaces.Expand)).Any()))
        {
            resource.Properties.Single(p => p.Predicate == Namespaces.Expand("dct:title")).Objects.Cast<Literal>()
                .ShouldAllBe(t => t.Value.StartsWith("DEMO", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Published.Names), MemberType = typeof(Published))]
    public async Task The_three_formats_have_as_many_statements_as_the_graph(string name)
    {
        // Whether they are the same ones is what parsers of others judge (tests/judges/dcat.test.mjs).
        var release = Published.Render(Published.Data(name));
        var graph = await DcatCatalogue.BuildAsync(release);
        var expected = graph.Resources.Sum(r => r.Types.Count() + r.Properties.Sum(p => p.Objects.Count));

        using var json = JsonDocument.Parse(await release.BytesAsync("catalog.jsonld"));
        json.RootElement.GetProperty("@graph").EnumerateArray().SelectMany(n => n.EnumerateObject())
            .Where(p => p.Value.ValueKind == JsonValueKind.Array)
            .Sum(p => p.Value.GetArrayLength()).ShouldBe(expected);
        XDocument.Load(new MemoryStream(await release.BytesAsync("catalog.rdf"))).Root!.Elements().Elements().Count().ShouldBe(expected);
        System.Text.Encoding.UTF8.GetString(await release.BytesAsync("catalog.ttl"))
            .ShouldContain("<http://localhost:8080/opendata/catalog#publisher> a foaf:Agent"
                + $"{(name == "demo" ? "" : ", foaf:Organization")} ;");
    }

    [Fact]
    public async Task While_nobody_publishes_the_agent_says_so_and_nothing_that_DCAT_AP_asks_for_is_missing()
    {
        var graph = await DcatCatalogue.BuildAsync(
            Published.Render(Published.Data("reported"), Published.Publication with { Publisher = Publisher.Trial }));

        DcatApRules.Violations(graph).ShouldBeEmpty();
        var agent = graph.Resources.Single(r => r.Subject.Value.EndsWith("#publisher", StringComparison.Ordinal));
        agent.Types.ShouldBe([Namespaces.Expand("foaf:Agent")]);
        agent.Properties.Single(p => p.Predicate == Namespaces.Expand("foaf:name")).Objects.Cast<Literal>().Select(l => l.Value)
            .ShouldBe(["Bản chạy thử, chưa có cơ quan công bố", "Trial, no publishing agency yet"]);
    }

    private static string Value(Resource resource, string property) =>
        resource.Properties.Single(p => p.Predicate == Namespaces.Expand(property)).Objects.ShouldHaveSingleItem() switch
        {
            Iri iri => iri.Value,
            Literal literal => literal.Value,
            var other => throw new ArgumentOutOfRangeException(nameof(property), other, null),
        };
}
