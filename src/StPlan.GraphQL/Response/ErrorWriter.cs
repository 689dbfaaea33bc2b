using System.Globalization;

namespace StPlan.GraphQL.Response;

/// <summary>Writes errors as the response has them (spec 7.1.2).</summary>
public static class ErrorWriter
{
    /// <summary>A whole response without data, for a request that was never executed.</summary>
    /// <param name="extensions">Members of the response's <c>extensions</c>, as JSON without the braces; empty for none.</param>
    public static void WriteRequestErrors(ResponseBuffer buffer, IEnumerable<GraphQLError> errors, ReadOnlySpan<byte> extensions = default)
    {
        buffer.WriteByte((byte)'{');
        WriteErrors(buffer, errors);
        ResponseExtensions.Write(buffer, extensions);
        buffer.WriteByte((byte)'}');
    }

    /// <summary><c>"errors":[…]</c>.</summary>
    public static void WriteErrors(ResponseBuffer buffer, IEnumerable<GraphQLError> errors)
    {
        buffer.WriteRaw("\"errors\":["u8);
        var isFirst = true;
        foreach (var error in errors)
        {
            if (!isFirst)
            {
                buffer.WriteByte((byte)',');
            }

            isFirst = false;
            Write(buffer, error);
        }

        buffer.WriteByte((byte)']');
    }

    private static void Write(ResponseBuffer buffer, GraphQLError error)
    {
        buffer.WriteRaw("{\"message\":"u8);
        buffer.WriteString(error.Message);
        if (!error.Locations.IsDefaultOrEmpty)
        {
            buffer.WriteRaw(",\"locations\":["u8);
            for (var i = 0; i < error.Locations.Length; i++)
            {
                buffer.WriteRaw(i == 0 ? "{\"line\":"u8 : ",{\"line\":"u8);
                buffer.WriteNumber(error.Locations[i].Line);
                buffer.WriteRaw(",\"column\":"u8);
                buffer.WriteNumber(error.Locations[i].Column);
                buffer.WriteByte((byte)'}');
            }

            buffer.WriteByte((byte)']');
        }

        if (!error.Path.IsDefault)
        {
            buffer.WriteRaw(",\"path\":["u8);
            for (var i = 0; i < error.Path.Length; i++)
            {
                if (i > 0)
                {
                    buffer.WriteByte((byte)',');
                }

                WriteValue(buffer, error.Path[i]);
            }

            buffer.WriteByte((byte)']');
        }

        WriteExtensions(buffer, error);
        buffer.WriteByte((byte)'}');
    }

    private static void WriteExtensions(ResponseBuffer buffer, GraphQLError error)
    {
        if (error.Code is null && error.Extensions.IsEmpty)
        {
            return;
        }

        buffer.WriteRaw(",\"extensions\":{"u8);
        var isFirst = true;
        foreach (var (name, value) in error.Code is null ? error.Extensions : error.Extensions.Insert(0, new("code", error.Code)))
        {
            if (!isFirst)
            {
                buffer.WriteByte((byte)',');
            }

            isFirst = false;
            buffer.WriteString(name);
            buffer.WriteByte((byte)':');
            WriteValue(buffer, value);
        }

        buffer.WriteByte((byte)'}');
    }

    private static void WriteValue(ResponseBuffer buffer, object? value)
    {
        switch (value)
        {
            case null:
                buffer.WriteNull();
                break;
            case bool flag:
                buffer.WriteBoolean(flag);
                break;
            case int or long:
                buffer.WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                buffer.WriteNumber(number);
                break;
            default:
                buffer.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
