using System.Net;
using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary>The example operations as links: /graphql/persisted/{name}.</summary>
public sealed class NamedOperationTests(ServerFixture server)
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.PathOf("schema", "operations"), "*.graphql").Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_link_answers_what_the_document_does_and_can_be_kept(string name)
    {
        using var response = await server.Client.GetAsync($"/graphql/persisted/{name}", TestContext.Current.CancellationToken);
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        var data = await server.QueryAsync(Repository.Read("schema", "operations", $"{name}.graphql"));
        JsonElement.DeepEquals(answer.GetProperty("data"), data).ShouldBeTrue(answer.ToString());
        response.Headers.ETag.ShouldNotBeNull().Tag.ShouldStartWith("\"1-", customMessage: "the release");
        response.Headers.CacheControl.ShouldNotBeNull().Public.ShouldBeTrue();

        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql/persisted/{name}");
        request.Headers.IfNoneMatch.Add(response.Headers.ETag);
        using var again = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task A_link_takes_variables_as_people_write_them()
    {
        var answer = await server.Client.GetStringAsync("/graphql/persisted/TaskCard?code=II.1&lang=EN",
            TestContext.Current.CancellationToken);

        JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("task").Text("code").ShouldBe("II.1");
    }

    [Fact]
    public async Task A_name_that_there_is_not_is_answered_with_those_there_are()
    {
        using var response = await server.Client.GetAsync("/graphql/persisted/TaskCards", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var message =
            JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty(
                "errors")[0].Text("message")!;
        foreach (var name in Names)
        {
            message.ShouldContain(name.Data);
        }
    }

    [Fact]
    public async Task A_query_string_that_kestrel_would_refuse_by_default_is_refused_in_words()
    {
        using var response = await server.Client.GetAsync("/graphql?query=" + new string('a', 20_000),
            TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestUriTooLong);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("LIMIT_EXCEEDED");
    }
}
