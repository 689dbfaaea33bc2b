using Microsoft.AspNetCore.Http;

namespace StPlan.Http.Tests;

/// <summary>What a client gets by its headers Accept and Accept-Encoding (RFC 9110, 12.5).</summary>
public sealed class NegotiationTests
{
    [Theory]
    [InlineData(null, "identity", false)]
    [InlineData("", "identity", false)]
    [InlineData("gzip, deflate, br, zstd", "br", false)]
    [InlineData("gzip", "gzip", false)]
    [InlineData("GZIP", "gzip", false)]
    [InlineData("gzip;q=1, br;q=0.5", "gzip", false)]
    [InlineData("gzip;q=0.001", "gzip", false)]
    [InlineData("*", "br", false)]
    [InlineData("br;q=0, *;q=0.1", "gzip", false)]
    [InlineData("br;q=0, gzip;q=0", "identity", false)]
    [InlineData("deflate, zstd", "identity", false)]
    [InlineData("identity, gzip;q=0.5", "identity", false)]
    [InlineData("identity;q=0.5, gzip;q=0.5", "gzip", false)]
    [InlineData("identity;q=0, gzip;q=0.5", "gzip", true)]
    [InlineData("identity;q=0", "identity", true)]
    [InlineData("*;q=0", "identity", true)]
    [InlineData("*;q=0, br", "br", true)]
    [InlineData("br;q=", "identity", false)]
    public void The_coding_that_a_client_likes_best_wins(string? acceptEncoding, string expected, bool isIdentityRefused)
    {
        ContentCoding.Choose(acceptEncoding, out var refused).Name.ShouldBe(expected);
        refused.ShouldBe(isIdentityRefused);
    }

    [Theory]
    [InlineData("text/turtle", "text/turtle", 1, 2)]
    [InlineData("text/*;q=0.5", "text/turtle", 0.5, 1)]
    [InlineData("*/*;q=0.1", "text/turtle", 0.1, 0)]
    [InlineData("*/*, text/turtle;q=0", "text/turtle", 0, 2)]
    [InlineData("application/json", "text/turtle", 0, 0)]
    [InlineData("text/turtle;charset=UTF-8", "text/turtle", 1, 2)]
    [InlineData("text/turtle;charset=iso-8859-1", "text/turtle", 0, 0)]
    [InlineData("application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\"", "application/ld+json", 1, 2)]
    public void The_most_specific_range_says_how_much_a_media_type_is_liked(string accept, string type, double quality, int specificity)
    {
        AcceptHeader.TryRead(accept, out var header).ShouldBeTrue();

        var preference = header.PreferenceFor(type);

        (preference.Quality, preference.Specificity).ShouldBe((quality, specificity));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no media type")]
    public void Without_a_header_that_can_be_read_nothing_is_preferred(string? accept) =>
        AcceptHeader.TryRead(accept, out _).ShouldBeFalse();

    [Theory]
    [InlineData(null, "Accept-Encoding", "Accept-Encoding")]
    [InlineData("Accept", "Accept-Encoding", "Accept, Accept-Encoding")]
    [InlineData("Accept", "Accept, Accept-Encoding, StPlan-Release", "Accept, Accept-Encoding, StPlan-Release")]
    [InlineData("accept-encoding", "Accept-Encoding", "accept-encoding")]
    public void Vary_is_one_line(string? present, string added, string expected)
    {
        IHeaderDictionary headers = new HeaderDictionary();
        headers.Vary = present;

        VaryHeader.Add(headers, added);

        headers.Vary.ToArray().ShouldBe([expected]);
    }
}
