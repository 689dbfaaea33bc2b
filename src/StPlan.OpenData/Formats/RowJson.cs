using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Formats;

/// <summary>Rows of a dataset as JSON objects: names as in CSV, numbers as numbers, what is not stated as null. One buffer for all of
/// them.</summary>
internal sealed class RowJson : IDisposable
{
    // Relaxed: Vietnamese stays UTF-8 instead of \u escapes, a third of the bytes. Safe where the response says that it is JSON.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true
    };

    private readonly (JsonEncodedText Name, Column Column)[] _columns;
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly Utf8JsonWriter _json;

    public RowJson(Dataset dataset)
    {
        _columns = [.. dataset.Columns.Select(c => (JsonEncodedText.Encode(c.Name), c))];
        _json = new Utf8JsonWriter(_buffer, Options);
    }

    public void Write(in Row row, Stream output)
    {
        _json.WriteStartObject();
        foreach (var (name, column) in _columns)
        {
            _json.WritePropertyName(name);
            Write(row[column]);
        }

        _json.WriteEndObject();
        _json.Flush();
        output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
        _json.Reset();
    }

    public void Dispose() => _json.Dispose();

    private void Write(in Cell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Null:
                _json.WriteNullValue();
                break;
            case CellKind.Text:
                _json.WriteStringValue(cell.Text);
                break;
            case CellKind.Number:
                _json.WriteNumberValue(cell.Number);
                break;
            case CellKind.Boolean:
                _json.WriteBooleanValue(cell.Boolean);
                break;
            case CellKind.Json:
                _json.WriteRawValue(cell.Text, skipInputValidation: true);
                break;
            default:
                _json.WriteStringValue(CellText.Format(cell, stackalloc char[CellText.MaxLength]));
                break;
        }
    }
}
