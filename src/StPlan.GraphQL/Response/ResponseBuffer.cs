using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StPlan.GraphQL.Response;

/// <summary>
/// UTF-8 JSON on one pooled array. It can be truncated to an earlier length, which is how null propagation takes back what was written.
/// Not thread-safe; dispose it to give the array back.
/// </summary>
public sealed class ResponseBuffer(int initialCapacity = 16 * 1024) : IDisposable
{
    // Vietnamese goes out as UTF-8, not as \u escapes; the bodies are application/json, never part of an HTML page.
    private static readonly JavaScriptEncoder Escaper = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(initialCapacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    /// <summary>Takes back everything written after <paramref name="length"/>.</summary>
    public void Truncate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length);
        Length = length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        if (Length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[Length++] = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(ReadOnlySpan<byte> utf8)
    {
        if (_bytes.Length - Length < utf8.Length)
        {
            Grow(utf8.Length);
        }

        utf8.CopyTo(_bytes.AsSpan(Length));
        Length += utf8.Length;
    }

    public void WriteNull() => WriteRaw("null"u8);

    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>A text that is encoded already: written as a copy.</summary>
    public void WriteString(JsonEncodedText value)
    {
        var utf8 = value.EncodedUtf8Bytes;
        var span = Reserve(utf8.Length + 2);
        span[0] = (byte)'"';
        utf8.CopyTo(span[1..]);
        span[utf8.Length + 1] = (byte)'"';
        Length += utf8.Length + 2;
    }

    public void WriteString(ReadOnlySpan<char> value)
    {
        WriteByte((byte)'"');
        var start = Length;
        Length += Encoding.UTF8.GetBytes(value, Reserve(value.Length * 3));
        if (Escaper.FindFirstCharacterToEncodeUtf8(_bytes.AsSpan(start, Length - start)) >= 0)
        {
            Length = start;
            WriteEscaped(value);
        }

        WriteByte((byte)'"');
    }

    public void WriteNumber(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Length += written;
    }

    public void WriteNumber(decimal value)
    {
        value.TryFormat(Reserve(31), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>A finite number; the shortest text that reads back as the same.</summary>
    public void WriteNumber(double value)
    {
        value.TryFormat(Reserve(32), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Makes room for at least <paramref name="size"/> bytes; what is put there counts after <see cref="Advance"/>.</summary>
    public Span<byte> Reserve(int size)
    {
        if (_bytes.Length - Length < size)
        {
            Grow(size);
        }

        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    /// <summary>Puts bytes before everything from <paramref name="position"/> on.</summary>
    public void Insert(int position, ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        _bytes.AsSpan(position, Length - position).CopyTo(_bytes.AsSpan(position + utf8.Length));
        utf8.CopyTo(_bytes.AsSpan(position));
        Length += utf8.Length;
    }

    public void Reset() => Length = 0;

    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        Length = 0;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void WriteEscaped(ReadOnlySpan<char> value)
    {
        Span<char> escaped = stackalloc char[256];
        while (true)
        {
            var status = Escaper.Encode(value, escaped, out var consumed, out var written, isFinalBlock: true);
            Length += Encoding.UTF8.GetBytes(escaped[..written], Reserve(written * 3));
            if (status == OperationStatus.Done)
            {
                return;
            }

            value = value[consumed..];
        }
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + needed));
        WrittenSpan.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
