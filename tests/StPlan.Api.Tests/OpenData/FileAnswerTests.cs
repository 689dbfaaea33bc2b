using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using StPlan.OpenData.Files;

namespace StPlan.Api.Tests.OpenData;

/// <summary>How files are sent.</summary>
public sealed class FileAnswerTests(ServerFixture server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_file_is_there_for_the_latest_release_and_under_its_number()
    {
        foreach (var file in OpenDataFiles.All)
        {
            using var latest = await SendAsync(HttpMethod.Get, $"/opendata/{file.Name}");
            using var numbered = await SendAsync(HttpMethod.Get, $"/opendata/releases/1/{file.Name}");

            latest.StatusCode.ShouldBe(HttpStatusCode.OK, file.Name);
            latest.Content.Headers.ContentType!.ToString().ShouldBe(file.MediaType);
            latest.Headers.CacheControl!.ToString().ShouldBe("public, max-age=60");
            numbered.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
            foreach (var response in new[] { latest, numbered })
            {
                response.Content.Headers.ContentLocation!.ToString().ShouldBe($"/opendata/releases/1/{file.Name}");
                response.Content.Headers.LastModified.ShouldNotBeNull();
                var digest =
                    $"sha-256=:{Convert.ToBase64String(SHA256.HashData(await response.Content.ReadAsByteArrayAsync(Cancellation)))}:";
                response.Headers.GetValues("Content-Digest").ShouldBe([digest]);
                response.Headers.GetValues("Repr-Digest").ShouldBe([digest]);
            }

            latest.Headers.ETag.ShouldBe(numbered.Headers.ETag);
            latest.Headers.ETag!.IsWeak.ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Who_has_it_gets_304_and_head_is_get_without_the_file()
    {
        using var first = await SendAsync(HttpMethod.Get, "/opendata/tasks.csv");

        using var known = await SendAsync(HttpMethod.Get, "/opendata/tasks.csv", r => r.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        using var notModified = await SendAsync(HttpMethod.Get, "/opendata/tasks.csv",
            r => r.Headers.IfModifiedSince = first.Content.Headers.LastModified);
        using var head = await SendAsync(HttpMethod.Head, "/opendata/tasks.csv");

        (known.StatusCode, notModified.StatusCode, head.StatusCode).ShouldBe(
            (HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK));
        known.Headers.ETag.ShouldBe(first.Headers.ETag);
        (head.Headers.ETag, head.Content.Headers.ContentLength).ShouldBe(
            (first.Headers.ETag, (await first.Content.ReadAsByteArrayAsync(Cancellation)).Length));
        head.Headers.GetValues("Repr-Digest").ShouldBe(first.Headers.GetValues("Repr-Digest"));
        (await head.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_part_is_a_part_of_the_plain_file()
    {
        var all = await server.Client.GetByteArrayAsync("/opendata/tasks.csv", Cancellation);

        using var part = await SendAsync(HttpMethod.Get, "/opendata/tasks.csv", r =>
        {
            r.Headers.Range = new RangeHeaderValue(100, 199);
            r.Headers.AcceptEncoding.ParseAdd("br");
        });
        using var beyond = await SendAsync(HttpMethod.Get, "/opendata/tasks.csv",
            r => r.Headers.Range = new RangeHeaderValue(all.Length, null));
        using var ofAnother = await SendAsync(HttpMethod.Get, "/opendata/tasks.csv", r =>
        {
            r.Headers.Range = new RangeHeaderValue(100, 199);
            r.Headers.IfRange = new RangeConditionHeaderValue("\"another\"");
        });

        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await part.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBe(all[100..200]);
        part.Content.Headers.ContentEncoding.ShouldBeEmpty();
        part.Headers.Contains("Content-Digest").ShouldBeFalse();
        part.Headers.GetValues("Repr-Digest").ShouldBe([$"sha-256=:{Convert.ToBase64String(SHA256.HashData(all))}:"]);
        beyond.StatusCode.ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
        (ofAnother.StatusCode, ofAnother.Content.Headers.ContentLength).ShouldBe((HttpStatusCode.OK, all.Length));
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip;q=1, br;q=0.5", "gzip")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *;q=0.1", "gzip")]
    [InlineData("deflate, zstd", "")]
    [InlineData("identity", "")]
    [InlineData("br;q=", "")]
    public async Task A_coding_is_agreed_on(string accepted, string expected)
    {
        var plain = await server.Client.GetByteArrayAsync("/opendata/tasks.csv", Cancellation);

        using var response = await SendAsync(HttpMethod.Get, "/opendata/tasks.csv",
            r => r.Headers.TryAddWithoutValidation("Accept-Encoding", accepted));

        string.Join(",", response.Content.Headers.ContentEncoding).ShouldBe(expected);
        response.Headers.Vary.ShouldContain("Accept-Encoding");
        var body = await response.Content.ReadAsByteArrayAsync(Cancellation);
        response.Headers.GetValues("Content-Digest").ShouldBe([$"sha-256=:{Convert.ToBase64String(SHA256.HashData(body))}:"]);
        response.Headers.ETag!.Tag.EndsWith($"-{expected}\"", StringComparison.Ordinal).ShouldBe(expected.Length > 0);
        Decode(body, expected).ShouldBe(plain);
    }

    [Fact]
    public async Task A_mark_of_byte_order_is_there_for_who_asks()
    {
        var plain = await server.Client.GetByteArrayAsync("/opendata/agencies.csv?bom=0", Cancellation);

        (await server.Client.GetByteArrayAsync("/opendata/agencies.csv?bom=1", Cancellation)).ShouldBe([0xEF, 0xBB, 0xBF, .. plain]);
    }

    [Theory]
    [InlineData("GET", "/opendata/nothing.csv", 404)]
    [InlineData("GET", "/opendata/tasks.xml", 404)]
    [InlineData("GET", "/opendata/Tasks.csv", 404)]
    [InlineData("GET", "/opendata/tasks.csv/", 404)]
    [InlineData("GET", "/opendata/tasks.bom.csv", 404)]
    [InlineData("GET", "/opendata/releases/2/tasks.csv", 404)]
    [InlineData("GET", "/opendata/releases/0/tasks.csv", 404)]
    [InlineData("GET", "/opendata/releases/01/tasks.csv", 404)]
    [InlineData("GET", "/opendata/releases/x/tasks.csv", 404)]
    [InlineData("GET", "/opendata/releases/99999999999/tasks.csv", 404)]
    [InlineData("GET", "/opendata/releases/1/..%2f.lock", 404)]
    [InlineData("GET", "/opendata/tasks.csv?bom=yes", 400)]
    [InlineData("GET", "/opendata/tasks.json?bom=1", 400)]
    [InlineData("POST", "/opendata/tasks.csv", 405)]
    [InlineData("DELETE", "/opendata/", 405)]
    public async Task A_mistake_is_told(string method, string path, int status)
    {
        using var response = await SendAsync(new HttpMethod(method), path);

        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation)).RootElement;
        problem.GetProperty("status").GetInt32().ShouldBe(status);
        problem.GetProperty("detail").GetString()!.ShouldContain(
            status switch { 404 => "There is no file at /opendata/", 405 => "Use GET or HEAD.", _ => "Use bom=1 or bom=0" });
        (status == 404).ShouldBe(
            problem.TryGetProperty("files", out var files) && files.EnumerateArray().Any(f => f.GetString() == "tasks.csv"));
        (status == 405).ShouldBe(response.Content.Headers.Allow.SequenceEqual(["GET", "HEAD"]));
    }

    [Theory]
    [InlineData("/opendata", 308, "/opendata/")]
    [InlineData("/opendata/releases/1", 308, "/opendata/releases/1/")]
    [InlineData("/opendata/releases/", 307, "/opendata/releases.json")]
    public async Task A_folder_ends_in_a_slash(string path, int status, string location)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = server.Client.BaseAddress };

        using var response = await client.GetAsync(path, Cancellation);

        ((int)response.StatusCode, response.Headers.Location!.ToString()).ShouldBe((status, location));
    }

    [Fact]
    public async Task A_folder_says_what_is_in_it()
    {
        var index = JsonDocument.Parse(await server.Client.GetStringAsync("/opendata/releases/1/", Cancellation)).RootElement;

        var paths = index.GetProperty("datasets").EnumerateArray().Append(index).SelectMany(d => d.GetProperty("files").EnumerateArray())
            .Select(f => f.GetProperty("path").GetString());

        paths.ShouldBe(OpenDataFiles.All.Select(f => f.Name), ignoreOrder: true);
        index.GetProperty("demo").GetBoolean().ShouldBeFalse();
        index.GetProperty("citation").GetProperty("vi").GetString()!.ShouldStartWith(
            "[Bản chạy thử, chưa có cơ quan công bố] Dữ liệu mở về Kế hoạch số 24/KH-UBND");
    }

    [Fact]
    public async Task Any_page_may_ask_and_see_what_the_answer_says_of_itself()
    {
        using var response = await SendAsync(HttpMethod.Get, "/opendata/tasks.csv", r => r.Headers.Add("Origin", "https://example.org"));

        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        response.Headers.GetValues("Access-Control-Expose-Headers").Single().ShouldContain("Content-Digest");
    }

    [Fact]
    public async Task A_csv_leads_to_its_description_and_that_back_to_it()
    {
        using var csv = await SendAsync(HttpMethod.Get, "/opendata/releases/1/task-agencies.csv");

        csv.Headers.GetValues("Link").ShouldBe(["<task-agencies.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\""]);
        csv.Content.Headers.ContentDisposition!.ToString().ShouldBe("inline; filename=\"release-1-task-agencies.csv\"");
        var metadata = JsonDocument.Parse(
            await server.Client.GetStringAsync("/opendata/releases/1/task-agencies.csv-metadata.json", Cancellation)).RootElement;
        var table = metadata.GetProperty("tables")[0];
        table.GetProperty("url").GetString().ShouldBe("task-agencies.csv");
        string.Join(',',
            table.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("titles").GetString()))
            .ShouldBe((await csv.Content.ReadAsStringAsync(Cancellation)).Split("\r\n")[0]);
    }

    private static byte[] Decode(byte[] body, string coding)
    {
        using var source = new MemoryStream(body);
        using Stream decoded = coding switch
        {
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "gzip" => new GZipStream(source, CompressionMode.Decompress),
            _ => source,
        };
        using var bytes = new MemoryStream();
        decoded.CopyTo(bytes);
        return bytes.ToArray();
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(method, path);
        change?.Invoke(request);
        return server.Client.SendAsync(request, Cancellation);
    }
}
