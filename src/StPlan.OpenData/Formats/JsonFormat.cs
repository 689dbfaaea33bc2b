using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Formats;

/// <summary>An array of objects, one a line.</summary>
internal static class JsonFormat
{
    public static void Write(Dataset dataset, PublishedData data, Stream output)
    {
        using var json = new RowJson(dataset);
        var isFirst = true;
        output.Write("["u8);
        foreach (var row in dataset.Read(data))
        {
            output.Write(isFirst ? "\n"u8 : ",\n"u8);
            json.Write(row, output);
            isFirst = false;
        }

        output.Write("\n]\n"u8);
    }
}
