using StPlan.Api.PublicSchema;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.Tests;

/// <summary>The public contract: exported, described, read-only.</summary>
public sealed class PublicSchemaTests(ServerFixture server)
{
    private static readonly Schema Schema = PublicSchemaTypes.Build();

    [Fact]
    public void The_exported_file_is_not_stale() =>
        Repository.Read("schema", "stplan.graphql").ShouldBe(
            CommandLine.SchemaCommand.Sdl(), "run: dotnet run --project src/StPlan.Api -- schema export");

    [Fact]
    public async Task The_server_gives_the_same_file() =>
        (await server.Client.GetStringAsync("/graphql?sdl", TestContext.Current.CancellationToken)).ShouldBe(
            Repository.Read("schema", "stplan.graphql"));

    [Fact]
    public void Everything_has_a_description() => Undescribed().ShouldBeEmpty();

    [Fact]
    public void There_is_nothing_that_writes()
    {
        Schema.MutationType.ShouldBeNull();
        Schema.QueryType.ShouldNotBeNull();
    }

    private static IEnumerable<string> Undescribed()
    {
        foreach (var type in Schema.Types.Where(t => !t.IsIntrospectionType))
        {
            if (string.IsNullOrWhiteSpace(type.Description))
            {
                yield return type.Name;
            }

            var members = type switch
            {
                FieldedType fielded => fielded.Fields.SelectMany(
                    f => f.Arguments.Select(a => ($"{f.Name}({a.Name}:)", a.Description)).Prepend((f.Name, f.Description))),
                EnumType @enum => @enum.Values.Select(v => (v.Name, v.Description)),
                InputObjectType input => input.Fields.Select(f => (f.Name, f.Description)),
                _ => [],
            };
            foreach (var (name, description) in members.Where(m => string.IsNullOrWhiteSpace(m.Item2)))
            {
                yield return $"{type.Name}.{name}{description}";
            }
        }
    }
}
