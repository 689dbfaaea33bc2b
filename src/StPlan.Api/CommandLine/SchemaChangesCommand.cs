using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StPlan.GraphQL;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.CommandLine;

/// <summary><c>schema changes BEFORE AFTER</c>: what changed in the contract, and whether a client breaks (docs/contract.md).</summary>
internal static class SchemaChangesCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create()
    {
        var before = new Argument<FileInfo>("before") { Description = "The contract as it was, as SDL." };
        var after = new Argument<FileInfo>("after") { Description = "The contract as it is, as SDL." };
        var json = new Option<bool>("--json") { Description = "A JSON object a line instead of text." };
        var changelog = new Option<FileInfo?>("--changelog") { Description = "Breaking changes recorded in this changelog are allowed." };
        var command = new Command("changes", "Says what changed between two schemas, one line a change. Exit code 1 when a breaking change is not recorded.")
        {
            before, after, json, changelog,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), parsed.GetValue(changelog), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo before, FileInfo after, FileInfo? changelog, bool json, CancellationToken cancellation)
    {
        ImmutableArray<SchemaChange> changes;
        IReadOnlySet<string> recorded;
        try
        {
            changes = SchemaChanges.Between(await ReadAsync(before, cancellation), await ReadAsync(after, cancellation));
            recorded = changelog is null ? ImmutableHashSet<string>.Empty : Changelog.RecordedCoordinates(await File.ReadAllTextAsync(changelog.FullName, cancellation));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }

        foreach (var change in changes)
        {
            Console.WriteLine(json
                ? JsonSerializer.Serialize(change, Json)
                : $"{change.Severity}: {change.Message}{(IsRecorded(change) ? " (recorded)" : "")}");
        }

        var unrecorded = changes.Where(c => c.Severity == ChangeSeverity.Breaking && !IsRecorded(c)).Select(c => $"`{c.Coordinate}`").Distinct().ToList();
        if (unrecorded.Count == 0)
        {
            return 0;
        }

        await Console.Error.WriteLineAsync(
            $"Breaking for clients, and not recorded under \"### Breaking\" of \"## [Unreleased]\" in {changelog?.Name ?? "a changelog (--changelog)"}: {string.Join(", ", unrecorded)}.");
        return 1;

        bool IsRecorded(SchemaChange change) => change.Severity == ChangeSeverity.Breaking && recorded.Contains(change.Coordinate);
    }

    private static async Task<Schema> ReadAsync(FileInfo file, CancellationToken cancellation)
    {
        var sdl = await File.ReadAllTextAsync(file.FullName, cancellation);
        try
        {
            return Schema.FromSdl(sdl);
        }
        catch (Exception exception) when (exception is GraphQLSyntaxException or SchemaException)
        {
            throw new InvalidDataException($"{file.FullName} is no schema: {exception.Message}", exception);
        }
    }
}
