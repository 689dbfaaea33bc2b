using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary>The database is gone while the server runs: what is in memory goes on, the rest says what is the matter.</summary>
public sealed class WithoutDatabaseTests(TwoReleases server) : IClassFixture<TwoReleases>
{
    [Fact]
    public async Task What_is_in_memory_goes_on_and_the_rest_says_so()
    {
        server.TakeDatabaseAway();

        var response = await server.PostAsync(
            "{ tasks { totalCount } search(text: \"thuy trieu\") { totalCount } statistics { tasks } old: asOf(release: 1) { plan { "
                + "number } } now: asOf(release: 2) { plan { number } } }");

        var data = response.GetProperty("data");
        data.GetProperty("tasks").GetProperty("totalCount").GetInt32().ShouldBe(31);
        data.GetProperty("search").GetProperty("totalCount").GetInt32().ShouldBe(1);
        data.GetProperty("statistics").GetProperty("tasks").GetInt32().ShouldBe(31);
        data.GetProperty("old").ValueKind.ShouldBe(JsonValueKind.Null);
        data.GetProperty("now").GetProperty("plan").Text("number").ShouldBe("24/KH-UBND");
        var error = response.GetProperty("errors").EnumerateArray().Single();
        error.GetProperty("path").GetRawText().ShouldBe("""["old"]""");
        error.GetProperty("extensions").Text("code").ShouldBe("RELEASE_UNAVAILABLE");
        error.Text("message").ShouldBe("Release 1 cannot be read now because the database does not answer. Release 2 is available. Try "
            + "again later.");
    }
}
