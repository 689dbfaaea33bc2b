using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.Conformance;

/// <summary>A line of output: members that do not apply are left out.</summary>
internal sealed class Answer
{
    /// <summary>The code of what must never happen; harnesses fail on it.</summary>
    public const string CrashCode = "DRIVER_CRASH";

    public ImmutableArray<GraphQLError> Errors { get; private init; } = [];

    public string? Printed { get; private init; }

    /// <summary>The members of a whole response, from its opening brace on; null when nothing was executed.</summary>
    public ReadOnlyMemory<byte>? Response { get; private init; }

    public static Answer Nothing { get; } = new();

    public static Answer Failed(params ImmutableArray<GraphQLError> errors) => new() { Errors = errors };

    public static Answer Text(string printed) => new() { Printed = printed };

    public static Answer Executed(ReadOnlyMemory<byte> response) => new() { Response = response };

    public static Answer Crash(Exception exception) => Failed(new GraphQLError(exception.ToString(), CrashCode));

    /// <summary>Appends the line, with its line feed.</summary>
    public void WriteTo(ResponseBuffer buffer, JsonElement id)
    {
        buffer.WriteRaw("{\"id\":"u8);
        buffer.WriteRaw(id.ValueKind == JsonValueKind.Undefined ? "null"u8 : Encoding.UTF8.GetBytes(id.GetRawText()));
        if (Response is { } response)
        {
            buffer.WriteByte((byte)',');
            buffer.WriteRaw(response.Span[1..^1]);
        }

        if (!Errors.IsEmpty)
        {
            buffer.WriteByte((byte)',');
            ErrorWriter.WriteErrors(buffer, Errors);
        }

        if (Printed is not null)
        {
            buffer.WriteRaw(",\"printed\":"u8);
            buffer.WriteString(Printed);
        }

        buffer.WriteRaw("}\n"u8);
    }
}
