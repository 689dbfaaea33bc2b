using System.Text;

namespace StPlan.GraphQL.Conformance;

#pragma warning disable RS0030 // A seeded generator: the inputs are the same on every machine.
/// <summary>Makes documents that are almost right out of right ones, and bytes that are no documents at all.</summary>
internal sealed class Mutator(Random random)
{
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "...", "|", "=", "&", "\"", "\"\"\"", "#",
            "\\u{1F600}", "\\uD83D", "\n", "\r", ",",
            "query ", "mutation ", "subscription ", "fragment F on Query ", "...F", "on ", "null", "true", "-1",
            "1.5e300", "99999999999999999999", "$v", "@skip(if:$v)",
            "@include(if:true)", "__typename", "__schema{types{name}}", "__type(name:\"Query\"){name}", "a:",
            "type ", "extend ", "schema{query:Query}", "input ", "enum ",
            "union ", "interface ", "implements ", "scalar ", "directive @d on FIELD", "\uFEFF", "Việt", "\0",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    public byte[] Next(IReadOnlyList<byte[]> corpus)
    {
        if (random.Next(20) == 0)
        {
            var noise = new byte[random.Next(200)];
            random.NextBytes(noise);
            return noise;
        }

        // Half of them keep to the grammar, so that validation and execution get their share.
        var bytes = new List<byte>(corpus[random.Next(corpus.Count)]);
        var keepsGrammar = random.Next(2) == 0;
        for (var i = random.Next(1, keepsGrammar ? 4 : 6); i > 0; i--)
        {
            if (keepsGrammar)
            {
                MutateName(bytes, corpus);
            }
            else
            {
                MutateBytes(bytes, corpus);
            }
        }

        return [.. bytes];
    }

    // One name or number becomes another.
    private void MutateName(List<byte> bytes, IReadOnlyList<byte[]> corpus)
    {
        var other = new List<byte>(corpus[random.Next(corpus.Count)]);
        var (from, length) = FindWord(other);
        var (at, old) = FindWord(bytes);
        bytes.RemoveRange(at, old);
        bytes.InsertRange(at, other.GetRange(from, length));
    }

    private (int Start, int Length) FindWord(List<byte> bytes)
    {
        var start = random.Next(bytes.Count);
        while (start < bytes.Count && !IsWord(bytes[start]))
        {
            start++;
        }

        while (start > 0 && start < bytes.Count && IsWord(bytes[start - 1]))
        {
            start--;
        }

        var end = start;
        while (end < bytes.Count && IsWord(bytes[end]))
        {
            end++;
        }

        return (start, end - start);
    }

    private static bool IsWord(byte value) => char.IsAsciiLetterOrDigit((char)value) || value == '_';

    private void MutateBytes(List<byte> bytes, IReadOnlyList<byte[]> corpus)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0 when length > 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1 when length > 0:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 3:
                var other = corpus[random.Next(corpus.Count)];
                var start = random.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(start, Math.Min(random.Next(60), other.Length - start)));
                break;
            case 4:
                // Depth, which recursion pays for.
                var opening = Tokens[random.Next(Tokens.Length)];
                for (var i = random.Next(100); i > 0; i--)
                {
                    bytes.InsertRange(at, opening);
                }

                break;
            default:
                bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                break;
        }
    }
}
#pragma warning restore RS0030
