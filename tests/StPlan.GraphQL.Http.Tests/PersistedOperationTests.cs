using System.Net;
using System.Text;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>Operations that have an address of their own.</summary>
public sealed class PersistedOperationTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("", """{"data":{"echo":"hello"}}""")]
    [InlineData("?text=xin%20ch%C3%A0o", """{"data":{"echo":"xin chào"}}""")]
    [InlineData("?text=1&again=true", """{"data":{"echo":"1","again":"1"}}""")]
    [InlineData("?variables=%7B%22text%22:%22a%22%7D", """{"data":{"echo":"a"}}""")]
    [InlineData("?variables=%7B%22text%22:%22a%22%7D&again=true", """{"data":{"echo":"a","again":"a"}}""")]
    public async Task Are_links(string queryString, string expected) =>
        (await server.Client.GetStringAsync("/graphql/persisted/Echo" + queryString, TestContext.Current.CancellationToken)).ShouldBe(
            expected);

    [Theory]
    [InlineData("""{"variables": {"text": "posted"}}""", "posted")]
    [InlineData("""{}""", "hello")]
    public async Task Take_variables_by_post(string body, string expected)
    {
        var (status, _, answer) = await server.SendAsync(TestServer.Post(body, path: "/graphql/persisted/Echo"));

        status.ShouldBe(HttpStatusCode.OK);
        answer.GetProperty("data").GetProperty("echo").GetString().ShouldBe(expected);
    }

    [Theory]
    [InlineData("Echo?tekst=a", HttpStatusCode.BadRequest, "no variable \"tekst\". Its variables are text, again.")]
    [InlineData("Echo?again=maybe", HttpStatusCode.BadRequest, "\"$again\"")]
    [InlineData("Echo?variables=%5B%5D", HttpStatusCode.BadRequest, "is an array. Send a JSON object.")]
    [InlineData("Add?amount=1", HttpStatusCode.MethodNotAllowed, "use POST")]
    [InlineData("Nope", HttpStatusCode.NotFound, "No operation has the name \"Nope\". Use one of Add, Echo")]
    [InlineData("echo", HttpStatusCode.NotFound, "Use one of Add, Echo")]
    [InlineData("", HttpStatusCode.NotFound, "Use one of Add, Echo")]
    public async Task Say_what_is_wrong_with_a_link(string path, HttpStatusCode expected, string message)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/persisted/" + path);
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        var (status, _, body) = await server.SendAsync(request);

        status.ShouldBe(expected);
        body.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain(message);
    }

    [Fact]
    public async Task Have_no_room_for_another_document()
    {
        var (status, _, _) = await server.SendAsync(TestServer.Post("""{"query": "{ value }"}""", path: "/graphql/persisted/Echo"));

        status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Of_a_mutation_take_post()
    {
        var (_, _, body) = await server.SendAsync(TestServer.Post("""{"variables": {"amount": 0}}""", path: "/graphql/persisted/Add"));

        body.GetProperty("data").GetProperty("add").GetInt32().ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public void Are_checked_before_the_server_listens()
    {
        var options = new GraphQLHttpOptions
        {
            Executor = new GraphQLExecutor(new SchemaBuilder().AddQueryType<CounterQueryType>().Build()),
            RootValue = _ => new Counter(),
            Sdl = "",
            Operations = new Dictionary<string, byte[]> { ["Bad"] = Encoding.UTF8.GetBytes("{ nope }") },
        };

        Should.Throw<ArgumentException>(() => new PersistedOperationEndpoint(options, new OperationAnswer(options))).Message.ShouldContain(
            "Bad");
    }
}
