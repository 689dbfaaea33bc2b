namespace StPlan.Api.Tests.NewField;

/// <summary>A new field of a report is written in few places, and then is everywhere: in files, datasets, changes, pages and both
/// schemas.</summary>
public sealed class NewFieldTests
{
    private const int MostPlaces = 9;

    [Fact]
    public async Task A_field_that_is_added_in_the_named_places_shows_up_everywhere()
    {
        var probe = SourceCopy.Compile(Places.All,
        [
            Repository.Read("tests", "StPlan.Api.Tests", "NewField", "Probe.cs.txt"),
            Repository.Read("tests", "StPlan.Domain.Tests", "Publishing", "Sample.cs"),
            Repository.Read("tests", "StPlan.Domain.Tests", "Publishing", "SampleFacts.cs"),
        ]);

        var shown = await (Task<Dictionary<string, string>>)probe.GetType("Probe")!.GetMethod("RunAsync")!.Invoke(null, null)!;

        shown["import column"].ShouldBe("Mưa lớn");
        shown["same"].ShouldBe("True, False");
        shown["prefilled"].ShouldBe("Hạn mặn");
        shown["dataset column"].ShouldContain("risks (Rủi ro)");
        shown["dataset value"].ShouldBe("Hạn mặn");
        shown["changes"].ShouldBe("risks: Mưa lớn → Hạn mặn. Báo cáo của A về nhiệm vụ I.1 năm 2025: đính chính rủi ro.");
        shown["task page"].ShouldContain("<dt>Rủi ro</dt>");
        shown["task page"].ShouldContain("Hạn mặn");
        shown["citation page"].ShouldContain("<dt>Rủi ro</dt>");
        shown["public schema"].ShouldContain("\"\"\"Risks (rủi ro). What may go wrong, verbatim.\"\"\"\n  risks: String");
        shown["steward schema"].Split("\"\"\"Risks (rủi ro). What may go wrong, verbatim.\"\"\"\n  risks: String").Length.ShouldBe(3,
            "input and output");
    }

    [Fact]
    public void There_are_not_more_places_than_promised_and_the_docs_name_each()
    {
        var docs = Repository.Read("docs", "fields.md");

        // One more is the query of the dataset, which DatasetQueryTests compares with the dataset.
        Places.All.Count.ShouldBeLessThanOrEqualTo(MostPlaces - 1);
        Places.All.ShouldAllBe(place => docs.Contains($"`src/{place.File}`"));
        docs.ShouldContain("`schema/datasets/task-reports.graphql`");
    }
}
