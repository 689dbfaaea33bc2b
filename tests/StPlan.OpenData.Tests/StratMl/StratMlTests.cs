using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using StPlan.Api.Tests;
using StPlan.OpenData.StratMl;

namespace StPlan.OpenData.Tests.StratMl;

/// <summary>The plan as StratML Part 2: valid, with names that stay, and with nothing that nobody observed.</summary>
public sealed class StratMlTests
{
    private static readonly XNamespace Stratml = StratMlElements.Namespace;

    [Theory]
    [MemberData(nameof(Published.Names), MemberType = typeof(Published))]
    public async Task It_is_valid_and_every_identifier_is_there_once(string name)
    {
        var document = await ReadAsync(name);

        var identifiers = document.Descendants(Stratml + "Identifier").Select(i => i.Value).ToList();
        identifiers.ShouldBeUnique();
        identifiers.ShouldAllBe(i => i.StartsWith('_') && Guid.Parse(i.Substring(1)).Version == 5);
        identifiers.Count.ShouldBe(
            3 + document.Descendants().Count(e => e.Name.LocalName is "Goal" or "Objective" or "PerformanceIndicator"));
    }

    [Fact]
    public async Task Identifiers_stay_from_release_to_release_but_for_the_document_itself()
    {
        var (before, after) = (await ReadAsync("empty"), await ReadAsync("reported"));

        IdentifiersOf(before).Except(IdentifiersOf(after)).ShouldHaveSingleItem()
            .ShouldBe(before.Descendants(Stratml + "AdministrativeInformation").Single().Element(Stratml + "Identifier")!.Value);

        static IEnumerable<string> IdentifiersOf(XDocument document) => document.Descendants(Stratml + "Identifier").Select(i => i.Value);
    }

    [Fact]
    public async Task What_nobody_reported_has_no_actual_result()
    {
        var empty = await ReadAsync("empty");

        empty.Root!.Attribute("Type")!.Value.ShouldBe("Performance_Plan");
        empty.Descendants(Stratml + "ActualResult").ShouldBeEmpty();
        empty.Descendants(Stratml + "TargetResult").Count().ShouldBe(4);
    }

    [Fact]
    public async Task What_was_reported_and_observed_is_there_with_its_year()
    {
        var reported = await ReadAsync("reported");

        reported.Root!.Attribute("Type")!.Value.ShouldBe("Performance_Report");
        reported.Descendants(Stratml + "PerformanceIndicator").SelectMany(
            i => i.Descendants(Stratml + "ActualResult")
                .Select(r =>
                    $"{i.Element(Stratml + "MeasurementDimension")!.Value} {r.Element(Stratml + "EndDate")!.Value}: "
                        + $"{r.Element(Stratml + "NumberOfUnits")?.Value}"))
            .ShouldBe(
            [
                "Đóng góp của TFP 2024-12-31: 38", "Đóng góp của TFP 2025-12-31: 41", "Số doanh nghiệp khởi nghiệp 2025-12-31: ",
                "Xếp hạng PII 2025-12-31: 18", "Nhãn hiệu 2025-12-31: ",
                "Mức độ hoàn thành 2025-12-31: 62.5", "Mức độ hoàn thành 2025-12-31: 90",
            ]);
    }

    [Fact]
    public async Task Invented_data_say_so_in_the_name() =>
        (await ReadAsync("demo")).Root!.Element(Stratml + "Name")!.Value.ShouldStartWith("DEMO");

    [Fact]
    public void A_UUID_follows_from_a_name_as_the_RFC_has_it() =>
        // RFC 9562, appendix A.4: www.example.com in the name space of DNS.
        NameBasedUuid.Create(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com").ToString()
            .ShouldBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");

    // Fails where it is not valid; two equal ids are not (xsd:ID).
    private static async Task<XDocument> ReadAsync(string name)
    {
        var schemas = new XmlSchemaSet();
        using (var schema = XmlReader.Create(Repository.PathOf("tests/StPlan.OpenData.Tests/Schemas/stratml-part2.xsd")))
        {
            schemas.Add(null, schema);
        }

        var document = XDocument.Load(new MemoryStream(await Published.Render(Published.Data(name)).BytesAsync("stratml.xml")));
        var problems = new List<string>();
        document.Validate(schemas, (_, problem) => problems.Add(problem.Message));
        problems.ShouldBeEmpty();
        return document;
    }
}
