using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace StPlan.Http.Tests;

/// <summary>How content is sent, from memory and from a file.</summary>
public sealed class RepresentationTests : IDisposable
{
    private static readonly DateTimeOffset Published = DateTimeOffset.FromUnixTimeMilliseconds(1_767_000_000_700);
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Kế hoạch số 24/KH-UBND\n", 100)));
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(Bytes))[..32];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-http-");

    public static TheoryData<bool> Places => [true, false];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Each_form_has_a_tag_of_its_own_and_gives_back_the_content(bool isInFile)
    {
        var representation = Create(isInFile);
        foreach (var (coding, tag) in new[] { ("identity", $"\"3-{Hash}\""), ("br", $"\"3-{Hash}-br\""), ("gzip", $"\"3-{Hash}-gzip\"") })
        {
            for (var i = 0; i < 2; i++)
            {
                var (response, body) = await SendAsync(representation, ("Accept-Encoding", coding));

                response.StatusCode.ShouldBe(200);
                Decode(body, coding).ShouldBe(Bytes);
                response.Headers.ETag.ToString().ShouldBe(tag);
                response.Headers.ContentEncoding.ToString().ShouldBe(coding == "identity" ? "" : coding);
                response.ContentLength.ShouldBe(body.Length);
                response.ContentType.ShouldBe("text/plain; charset=utf-8");
                response.Headers.Vary.ToArray().ShouldBe(["Accept-Encoding"]);
                response.Headers.LastModified.ToString().ShouldBe("Mon, 29 Dec 2025 09:20:00 GMT");
                response.Headers["Content-Digest"].ToString().ShouldBe($"sha-256=:{Convert.ToBase64String(SHA256.HashData(body))}:");
            }
        }
    }

    [Fact]
    public async Task Many_who_ask_at_once_have_a_file_compressed_once()
    {
        var representation = Create(isInFile: true);

        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendAsync(representation, ("Accept-Encoding", "gzip"))));

        all.ShouldAllBe(each => each.Body.SequenceEqual(all[0].Body));
        _folder.GetFiles().Select(f => f.Name).ShouldBe(["plan.txt", "plan.txt.gz"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_the_build_has_compressed_is_sent_as_it_is()
    {
        var representation = Create(isInFile: true);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "plan.txt.br"), "brotli", TestContext.Current.CancellationToken);

        (await SendAsync(representation, ("Accept-Encoding", "br"))).Body.ShouldBe("brotli"u8.ToArray());
    }

    [Theory]
    [InlineData("gzip", "")]
    [InlineData("gzip, identity;q=0", "gzip")]
    public async Task What_is_small_is_compressed_only_for_who_takes_nothing_else(string accepted, string coding)
    {
        var representation = new Representation(Content.InMemory("ngắn"u8.ToArray()), "text/plain");

        (await SendAsync(representation, ("Accept-Encoding", accepted))).Response.Headers.ContentEncoding.ToString().ShouldBe(coding);
    }

    [Theory]
    [InlineData("If-None-Match", "TAG", 304)]
    [InlineData("If-None-Match", "W/TAG", 304)]
    [InlineData("If-None-Match", "\"other\", TAG", 304)]
    [InlineData("If-None-Match", "*", 304)]
    [InlineData("If-None-Match", "\"other\"", 200)]
    [InlineData("If-None-Match", "nonsense", 200)]
    [InlineData("If-Modified-Since", "Mon, 29 Dec 2025 09:20:00 GMT", 304)]
    [InlineData("If-Modified-Since", "Mon, 29 Dec 2025 09:19:59 GMT", 200)]
    [InlineData("If-Modified-Since", "yesterday", 200)]
    [InlineData("If-Match", "TAG", 200)]
    [InlineData("If-Match", "W/TAG", 412)]
    [InlineData("If-Match", "\"other\"", 412)]
    [InlineData("If-Unmodified-Since", "Mon, 29 Dec 2025 09:20:00 GMT", 200)]
    [InlineData("If-Unmodified-Since", "Mon, 29 Dec 2025 09:19:59 GMT", 412)]
    public async Task A_condition_decides(string header, string value, int status)
    {
        var (response, body) = await SendAsync(
            Create(isInFile: false), (header, value.Replace("TAG", $"\"3-{Hash}\"", StringComparison.Ordinal)));

        response.StatusCode.ShouldBe(status);
        body.ShouldBe(status == 200 ? Bytes : []);
        response.Headers.ETag.ToString().ShouldBe($"\"3-{Hash}\"");
    }

    [Fact]
    public async Task A_tag_goes_before_a_date()
    {
        var (response, _) = await SendAsync(
            Create(isInFile: false), ("If-None-Match", "\"other\""), ("If-Modified-Since", "Mon, 29 Dec 2025 09:20:00 GMT"));

        response.StatusCode.ShouldBe(200);
    }

    [Theory]
    [InlineData("bytes=0-1", 206, 0, 2)]
    [InlineData("bytes=10-", 206, 10, -1)]
    [InlineData("bytes=-5", 206, -5, 5)]
    [InlineData("bytes=5-1000000", 206, 5, -1)]
    [InlineData("bytes=-1000000", 206, 0, -1)]
    [InlineData("BYTES=0-1", 206, 0, 2)]
    [InlineData("bytes=1000000-", 416, 0, 0)]
    [InlineData("bytes=-0", 416, 0, 0)]
    [InlineData("items=0-1", 200, 0, -1)]
    [InlineData("bytes=0-1,5-6", 200, 0, -1)]
    [InlineData("bytes", 200, 0, -1)]
    public async Task A_range_of_bytes_is_a_part_and_any_other_is_ignored(string range, int status, int first, int count)
    {
        foreach (var isInFile in (bool[])[true, false])
        {
            var (response, body) = await SendAsync(Create(isInFile), ("Range", range), ("Accept-Encoding", "identity"));

            response.StatusCode.ShouldBe(status);
            var start = first < 0 ? Bytes.Length + first : first;
            var expected = Bytes.AsSpan(start, count < 0 ? Bytes.Length - start : count).ToArray();
            body.ShouldBe(expected);
            response.Headers.ContentRange.ToString().ShouldBe(status switch
            {
                206 => string.Create(CultureInfo.InvariantCulture, $"bytes {start}-{start + expected.Length - 1}/{Bytes.Length}"),
                416 => string.Create(CultureInfo.InvariantCulture, $"bytes */{Bytes.Length}"),
                _ => "",
            });
            response.Headers.ContainsKey("Content-Digest").ShouldBe(status == 200);
        }
    }

    [Theory]
    [InlineData("TAG", 206)]
    [InlineData("W/TAG", 200)]
    [InlineData("\"other\"", 200)]
    [InlineData("Mon, 29 Dec 2025 09:20:00 GMT", 206)]
    [InlineData("Mon, 29 Dec 2025 09:21:00 GMT", 200)]
    [InlineData("nonsense", 200)]
    public async Task The_rest_is_of_the_very_content_that_the_client_has_a_part_of(string ifRange, int status)
    {
        var (response, _) = await SendAsync(
            Create(isInFile: false), ("Range", "bytes=5-"),
                ("If-Range", ifRange.Replace("TAG", $"\"3-{Hash}\"", StringComparison.Ordinal)));

        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Head_is_get_without_the_body_and_has_no_ranges()
    {
        var (response, body) = await SendAsync(Create(isInFile: false), "HEAD", ("Accept-Encoding", "br"), ("Range", "bytes=0-1"));

        response.StatusCode.ShouldBe(200);
        response.ContentLength.ShouldNotBeNull().ShouldBeInRange(1, Bytes.Length - 1);
        response.Headers.ETag.ToString().ShouldBe($"\"3-{Hash}-br\"");
        body.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GET", 404)]
    [InlineData("POST", 200)]
    public async Task Neither_an_error_nor_an_answer_to_post_is_kept_by_a_tag(string method, int status)
    {
        var (response, body) = await SendAsync(
            Create(isInFile: false), method, status, ("If-None-Match", "*"), ("Range", "bytes=0-1"), ("Accept-Encoding", "gzip"));

        response.StatusCode.ShouldBe(status);
        Decode(body, "gzip").ShouldBe(Bytes);
        response.Headers.ETag.ShouldBeEmpty();
    }

    private Representation Create(bool isInFile)
    {
        var path = Path.Combine(_folder.FullName, "plan.txt");
        File.WriteAllBytes(path, Bytes);
        return new Representation(isInFile ? Content.InFile(path) : Content.InMemory(Bytes), "text/plain; charset=utf-8")
        {
            Version = "3",
            LastModified = Published,
            AllowsRanges = true,
            HasDigest = true,
        };
    }

    private static Task<(HttpResponse Response, byte[] Body)> SendAsync(
        Representation representation, params (string Name, string Value)[] headers) =>
        SendAsync(representation, "GET", headers);

    private static Task<(HttpResponse Response, byte[] Body)> SendAsync(
        Representation representation, string method, params (string Name, string Value)[] headers) =>
            SendAsync(representation, method, 200, headers);

    private static async Task<(HttpResponse Response, byte[] Body)> SendAsync(
        Representation representation, string method, int status, params (string Name, string Value)[] headers)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { Request = { Method = method }, Response = { StatusCode = status, Body = body } };
        foreach (var (name, value) in headers)
        {
            context.Request.Headers[name] = value;
        }

        await representation.SendAsync(context);
        await context.Response.CompleteAsync();
        return (context.Response, body.ToArray());
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
}
