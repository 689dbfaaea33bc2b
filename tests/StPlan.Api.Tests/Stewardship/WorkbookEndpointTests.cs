using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using StPlan.Data.Keys;

namespace StPlan.Api.Tests.Stewardship;

/// <summary>The workbook of an agency goes out, is filled in as a person does, and comes back as reports.</summary>
public sealed class WorkbookEndpointTests(StewardServer server) : IClassFixture<StewardServer>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_filled_in_comes_back_as_reports()
    {
        var key = await server.KeyAsync(KeyRole.Reporter, "SNNMT");
        var (status, workbook) = await GetAsync(key, "?year=2025");
        status.ShouldBe(HttpStatusCode.OK);

        // The status and results of III.6, which this agency leads.
        var (taken, body) = await ImportAsync(key,
            Fill(workbook, "III.6", ("Tình trạng", "Đang thực hiện"), ("Mức độ hoàn thành", "35"),
                ("Kết quả thực hiện", "Đã triển khai 02 mô hình.")));

        (taken, body.GetRawText()).ShouldBe((HttpStatusCode.OK, """{"kind":"REPORTS","rows":1,"unchanged":0,"dryRun":false}"""));
        (await server.StewardAsync(key, "{ drafts { nodes { subject agency year } } }")).GetRawText()
            .ShouldBe("""{"drafts":{"nodes":[{"subject":"III.6","agency":"SNNMT","year":2025}]}}""");

        // It goes out again with what was reported, and what comes back as it went is no report.
        var (_, again) = await GetAsync(key, "?agency=SNNMT&year=2025");
        (await ImportAsync(key, again)).Body.GetRawText().ShouldBe("""{"kind":"REPORTS","rows":0,"unchanged":0,"dryRun":false}""");
        (await ImportAsync(key, Fill(again, "III.6", ("Mức độ hoàn thành", "45")))).Body.GetRawText()
            .ShouldBe("""{"kind":"REPORTS","rows":1,"unchanged":0,"dryRun":false}""");
    }

    [Fact]
    public async Task Who_filled_in_an_older_workbook_is_told_so()
    {
        var key = await server.KeyAsync(KeyRole.Reporter, "LHHKHKT");
        var (_, older) = await GetAsync(key, "?year=2025");
        await ImportAsync(key, Fill(older, "II.4", ("Tình trạng", "Đang thực hiện"), ("Kết quả thực hiện", "Lần một")));

        var (status, problem) = await ImportAsync(key,
            Fill(older, "II.4", ("Tình trạng", "Đang thực hiện"), ("Kết quả thực hiện", "Lần hai")));

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        problem.GetProperty("errors").EnumerateArray().Single().Text("en").ShouldContain("Somebody else has changed it");
    }

    [Theory]
    [InlineData("?agency=SKHCN&year=2025", HttpStatusCode.Forbidden)]
    [InlineData("?agency=NOBODY&year=2025", HttpStatusCode.NotFound)]
    [InlineData("?year=1999", HttpStatusCode.BadRequest)]
    [InlineData("?year=soon", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task Other_workbooks_are_refused(string query, HttpStatusCode expected) =>
        (await GetAsync(await server.KeyAsync(KeyRole.Reporter, "SNNMT"), query)).Status.ShouldBe(expected);

    [Fact]
    public async Task The_command_writes_the_same()
    {
        var file = Path.Combine(server.Folder, "workbook.xlsx");

        var (exitCode, output, error) = await Executable.RunAsync("workbook", "--agency", "DHTV", "--year", "2025", "--output", file,
            "--set", server.Database);

        exitCode.ShouldBe(0, error);
        output.Trim().ShouldBe(file);
        using var workbook = SpreadsheetDocument.Open(file, false);
        workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().First().Name!.Value.ShouldBe("Báo cáo");
        (exitCode, _,
            error) = await Executable.RunAsync("workbook", "--agency", "NOBODY", "--year", "2025", "--output", file, "--set",
                server.Database);
        (exitCode, error.Split('\n')[0]).ShouldBe((1, error.Split('\n')[0]));
        error.ShouldContain("No agency has the code \"NOBODY\"");
    }

    private async Task<(HttpStatusCode Status, byte[] Workbook)> GetAsync(string key, string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/steward/workbook" + query);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await server.Client.SendAsync(request, Cancellation);
        return (response.StatusCode, await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> ImportAsync(string key, byte[] workbook)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/steward/import") { Content = new ByteArrayContent(workbook) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await server.Client.SendAsync(request, Cancellation);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation));
    }

    /// <summary>Types into the cells of a task's row, found by their headings.</summary>
    private static byte[] Fill(byte[] workbook, string task, params (string Heading, string Value)[] values)
    {
        var file = new MemoryStream();
        file.Write(workbook);
        using (var document = SpreadsheetDocument.Open(file, true))
        {
            var part = (WorksheetPart)document.WorkbookPart!.GetPartById(
                document.WorkbookPart.Workbook!.Descendants<Sheet>().First().Id!.Value!);
            var rows = part.Worksheet!.Descendants<Row>().ToList();
            var headings = rows.First(r => r.Elements<Cell>().Any(c => c.InnerText.StartsWith("Mã nhiệm vụ", StringComparison.Ordinal)))
                .Elements<Cell>().ToList();
            var row = rows.Single(r => r.Elements<Cell>().FirstOrDefault()?.InnerText == task);
            foreach (var (heading, value) in values)
            {
                var column = Column(headings.Single(h => h.InnerText.StartsWith(heading, StringComparison.Ordinal)));
                var cell = row.Elements<Cell>().Single(c => Column(c) == column);
                cell.RemoveAllChildren();
                var isNumber = decimal.TryParse(value, out _);
                cell.DataType = isNumber ? CellValues.Number : CellValues.InlineString;
                cell.AppendChild<DocumentFormat.OpenXml.OpenXmlElement>(
                    isNumber ? new CellValue(value) : new InlineString(new Text(value)));
            }
        }

        return file.ToArray();

        static string Column(Cell cell) => cell.CellReference!.Value!.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
    }
}
