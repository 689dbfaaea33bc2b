using StPlan.Data.Keys;
using StPlan.Data.Writing;
using StPlan.Domain.Agencies;
using StPlan.Tests.Tools;

namespace StPlan.Data.Tests.Writing;

/// <summary>A key opens what its role may, until it is revoked; what is kept of it opens nothing.</summary>
public abstract class ApiKeysTests(DatabaseProvider provider) : IAsyncLifetime
{
    private Desk _desk = null!;

    private ApiKeys Keys => _desk.Get<ApiKeys>();

    public async ValueTask InitializeAsync() => _desk = await Desk.OpenAsync(provider);

    public ValueTask DisposeAsync() => _desk?.DisposeAsync() ?? default;

    [Fact]
    public async Task A_key_is_its_actor_until_it_is_revoked()
    {
        var made = await CreateAsync("Sở KH&CN", KeyRole.Reporter, "SKHCN");

        (await Keys.AuthenticateAsync(made.Key, Desk.Cancellation)).ShouldBe(new Actor("Sở KH&CN", KeyRole.Reporter, "SKHCN", made.Row.Id));
        (await Keys.RevokeAsync(Actor.Operator, made.Row.Id, Desk.Cancellation)).Problems.ShouldBeEmpty();
        (await Keys.AuthenticateAsync(made.Key, Desk.Cancellation)).ShouldBeNull();
        (await Keys.ListAsync(Desk.Cancellation)).ShouldHaveSingleItem().RevokedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_secret_is_nowhere_in_the_database()
    {
        var made = await CreateAsync("Công bố", KeyRole.Publisher);
        var secret = made.Key.Split('_')[2];

        if (_desk.Database is TestDatabase { Path: var file })
        {
            (await File.ReadAllBytesAsync(file, Desk.Cancellation)).AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(secret))
                .ShouldBe(-1);
        }

        (await _desk.Database.DumpAsync()).ShouldNotContain(secret);
        made.ToString().ShouldNotContain(secret);
    }

    [Fact]
    public async Task What_is_no_key_opens_nothing()
    {
        var key = (await CreateAsync("Công bố", KeyRole.Publisher)).Key;
        var parts = key.Split('_');

        foreach (var wrong in new[] { "", "stp", key + "0", key[..^1], $"stp_{parts[1]}_{new string('0', 64)}",
            $"stp_{new string('0', 16)}_{parts[2]}", key.ToUpperInvariant(), "stp__" })
        {
            (await Keys.AuthenticateAsync(wrong, Desk.Cancellation)).ShouldBeNull(wrong);
        }
    }

    [Theory]
    [InlineData("Sở", KeyRole.Reporter, null, "agency")]
    [InlineData("Sở", KeyRole.Reporter, "NOBODY", "agency")]
    [InlineData("Sở", KeyRole.Steward, "NOBODY", "agency")]
    [InlineData(" ", KeyRole.Steward, null, "name")]
    [InlineData("taken", KeyRole.Steward, null, "name")]
    [InlineData("two\nlines", KeyRole.Steward, null, "name")]
    [InlineData("a\ttab", KeyRole.Steward, null, "name")]
    [InlineData("above all", (KeyRole)7, null, "role")]
    public async Task Keys_that_cannot_be_are_refused(string name, KeyRole role, string? agency, string field)
    {
        await CreateAsync("taken", KeyRole.Steward);

        (await Keys.CreateAsync(Actor.Operator, name, role, agency, Desk.Cancellation)).Problems.ShouldHaveSingleItem().Field.ShouldBe(
            field);
    }

    /// <summary>After the merger those who work here may be bodies that the plan does not name.</summary>
    [Theory]
    [InlineData(KeyRole.Reporter)]
    [InlineData(KeyRole.Steward)]
    [InlineData(KeyRole.Publisher)]
    public async Task A_key_of_any_role_may_belong_to_a_body_outside_of_the_plan(KeyRole role)
    {
        var body = new NewBody("Sở Khoa học và Công nghệ tỉnh Vĩnh Long", null, AgencyKind.Department);

        var made = (await Keys.CreateAsync(Actor.Operator, "Vĩnh Long", role, "SKHCN-VL", body, Desk.Cancellation)).Written.Single();

        (await Keys.AuthenticateAsync(made.Key, Desk.Cancellation))!.AgencyCode.ShouldBe("SKHCN-VL");
        (await CreateAsync("Vĩnh Long 2", role, "SKHCN-VL")).Row.AgencyCode.ShouldBe("SKHCN-VL");
        (await Keys.CreateAsync(Actor.Operator, "3", role, "SKHCN-VL", body with { Name = "Sở khác" }, Desk.Cancellation))
            .Problems.ShouldHaveSingleItem().Field.ShouldBe("agency", "the code is that of another body");
        (await _desk.PublishAsync()).Written.Single().FindAgency("SKHCN-VL")!.Name.Vi.ShouldBe(body.Name);
    }

    [Theory]
    [InlineData("no code", "Sở", "code")]
    [InlineData("SKHCN-VL", " ", "name")]
    [InlineData(null, "Sở", "agency")]
    public async Task A_body_that_cannot_be_is_refused_with_its_key(string? code, string name, string field)
    {
        var made = await Keys.CreateAsync(
            Actor.Operator, "x", KeyRole.Steward, code, new NewBody(name, null, AgencyKind.Department), Desk.Cancellation);

        made.Problems.ShouldHaveSingleItem().Field.ShouldBe(field);
        (await Keys.ListAsync(Desk.Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_a_publisher_makes_and_revokes_keys()
    {
        var made = await CreateAsync("x", KeyRole.Steward);

        (await Keys.CreateAsync(Desk.Steward, "y", KeyRole.Publisher, null, Desk.Cancellation)).Problems.ShouldHaveSingleItem()
            .ShouldBeOfType<NotAllowed>();
        (await Keys.RevokeAsync(Desk.Steward, made.Row.Id, Desk.Cancellation)).Problems.ShouldHaveSingleItem().ShouldBeOfType<NotAllowed>();
        (await Keys.RevokeAsync(Desk.Publisher, "nothing", Desk.Cancellation)).Problems.ShouldHaveSingleItem().ShouldBeOfType<NotFound>();
        (await Keys.RevokeAsync(Desk.Publisher, "x", Desk.Cancellation)).Problems.ShouldBeEmpty("by its name");
    }

    [Fact]
    public async Task A_key_is_revoked_by_its_id_whatever_others_are_called()
    {
        var made = await CreateAsync("x", KeyRole.Publisher);
        await CreateAsync(made.Row.Id, KeyRole.Steward);

        (await Keys.RevokeAsync(Actor.Operator, made.Row.Id, Desk.Cancellation)).Written.ShouldHaveSingleItem().Name.ShouldBe("x");
    }

    [Fact]
    public async Task A_request_that_is_under_way_ends_with_its_key()
    {
        var made = await CreateAsync("Sở KH&CN", KeyRole.Reporter, "SKHCN");
        var actor = (await Keys.AuthenticateAsync(made.Key, Desk.Cancellation))!;
        await Keys.RevokeAsync(Actor.Operator, made.Row.Id, Desk.Cancellation);

        await Should.ThrowAsync<KeyRevokedException>(() => _desk.SubmitAsync(Desk.Report(), actor));

        (await _desk.PublishAsync()).Problems.ShouldHaveSingleItem().ShouldBeOfType<NothingToPublish>();
    }

    private async Task<NewKey> CreateAsync(string name, KeyRole role, string? agency = null) =>
        (await Keys.CreateAsync(Actor.Operator, name, role, agency, Desk.Cancellation)).Written.ShouldHaveSingleItem();

    public sealed class OnSqlite() : ApiKeysTests(DatabaseProvider.Sqlite);

    [Needs(Tool.SqlServer)]
    public sealed class OnSqlServer() : ApiKeysTests(DatabaseProvider.SqlServer);
}
