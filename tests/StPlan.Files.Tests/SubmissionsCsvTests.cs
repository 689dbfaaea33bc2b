using System.Text;
using StPlan.Domain;

namespace StPlan.Files.Tests;

public sealed class SubmissionsCsvTests
{
    [Theory]
    [InlineData(FileKind.Reports,
        "plan,task,agency,year,status,completion,results,difficulties,proposals,outputs,stateBudget,otherSources,evidence,reason,expectedRevision")]
    [InlineData(FileKind.Observations,
        "plan,indicator,year,area,value,rank,outOf,accomplished,note,quality,isBaseline,sourceTitle,sourceUrl,sourcePublisher,reason,"
        + "expectedRevision")]
    public void A_template_is_the_header_in_UTF_8_with_a_mark(FileKind kind, string header)
    {
        var output = new MemoryStream();

        SubmissionsCsv.WriteTemplate(output, kind);

        Encoding.UTF8.GetString(output.ToArray()).ShouldBe("\uFEFF" + header + "\r\n");
        var file = ImportFile.Read(output.ToArray());
        file.Kind.ShouldBe(kind);
        file.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Reports_that_are_written_are_read_back()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new RandomSubmissions(seed);
            var reports = Enumerable.Range(0, 10).Select(_ => random.Report()).ToList();
            var output = new MemoryStream();

            SubmissionsCsv.Write(output, reports);
            var file = ImportFile.Read(output.ToArray());

            file.Problems.Select(p => p.ToString(Language.En)).ShouldBeEmpty($"seed {seed}");
            foreach (var (row, written) in file.Reports.Zip(reports))
            {
                RandomSubmissions.Said(row.Submission).ShouldBe(RandomSubmissions.Said(written), $"seed {seed}, row {row.Address.Row}");
            }

            file.Reports.Select(r => r.Address.Row).ShouldBe(Enumerable.Range(2, 10));
        }
    }

    [Fact]
    public void Observations_that_are_written_are_read_back()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new RandomSubmissions(seed);
            var observations = Enumerable.Range(0, 10).Select(_ => random.Observation()).ToList();
            var output = new MemoryStream();

            SubmissionsCsv.Write(output, observations);
            var file = ImportFile.Read(output.ToArray());

            file.Problems.Select(p => p.ToString(Language.En)).ShouldBeEmpty($"seed {seed}");
            foreach (var (row, written) in file.Observations.Zip(observations))
            {
                RandomSubmissions.Said(row.Submission).ShouldBe(RandomSubmissions.Said(written), $"seed {seed}, row {row.Address.Row}");
            }

        }
    }

    [Fact]
    public void Ten_thousand_rows_are_read_completely()
    {
        var random = new RandomSubmissions(1);
        var reports = Enumerable.Range(0, 10_000).Select(_ => random.Report()).ToList();
        var output = new MemoryStream();
        SubmissionsCsv.Write(output, reports);

        var file = ImportFile.Read(output.ToArray());

        file.Problems.ShouldBeEmpty();
        file.Reports.Count.ShouldBe(10_000);
        file.Reports[^1].Address.Row.ShouldBe(10_001);
        RandomSubmissions.Said(file.Reports[^1].Submission).ShouldBe(RandomSubmissions.Said(reports[^1]));
    }
}
