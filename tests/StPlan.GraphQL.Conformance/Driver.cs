using System.Text;
using System.Text.Json;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.Conformance;

/// <summary>Answers case after case until the input ends. No case can end it: what goes wrong is an answer too.</summary>
internal sealed class Driver
{
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 4096 };

    private readonly Judge _judge = new();

    public void Run(Stream input, Stream output)
    {
        using var reader = new StreamReader(input, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        using var buffer = new ResponseBuffer();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                continue;
            }

            buffer.Reset();
            Answer(line, buffer);
            output.Write(buffer.WrittenSpan);
            output.Flush();
        }
    }

    private void Answer(string line, ResponseBuffer buffer)
    {
        JsonElement id = default;
        Answer answer;
        try
        {
            using var document = JsonDocument.Parse(line, Json);
            id = document.RootElement.TryGetProperty("id", out var given) ? given.Clone() : default;
            answer = _judge.Answer(Case.Read(document.RootElement));
        }
        catch (NotTextException exception)
        {
            answer = Conformance.Answer.Failed(new GraphQLError(exception.Message, ErrorCodes.Syntax));
        }
        catch (Exception exception)
        {
            answer = Conformance.Answer.Crash(exception);
        }

        answer.WriteTo(buffer, id);
    }
}
